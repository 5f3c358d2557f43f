package org.lectern.trace;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values that are made from much and say little. Whatever uses one depends on what came out, and not on all that went
 * in. Safe to use from several threads.
 */
public final class Finding<V> {
    private final Trail trail;
    private final String name;
    private final Function<String, V> maker;
    private final boolean keeps;
    private final Map<String, V> kept = new ConcurrentHashMap<>();

    private Finding(Trail trail, String name, Function<String, V> maker, boolean keeps) {
        this.trail = trail;
        this.name = name;
        this.maker = maker;
        this.keeps = keeps;
        trail.answers(name, this::value);
    }

    /**
     * Findings of a name, each made whenever it is asked for: for what is asked for once, or large.
     *
     * @param maker of the value of a key; of records, texts, numbers, lists and the like
     */
    public static <V> Finding<V> of(Trail trail, String name, Function<String, V> maker) {
        return new Finding<>(trail, name, maker, false);
    }

    /** The same, each made once: for what many ask for. */
    public static <V> Finding<V> kept(Trail trail, String name, Function<String, V> maker) {
        return new Finding<>(trail, name, maker, true);
    }

    /** The value of a key. */
    public V get(String key) {
        V value = value(key);
        trail.noteAnswered(name, key, value);
        return value;
    }

    private V value(String key) {
        V known = kept.get(key);
        if (known != null) {
            return known;
        }
        V value = trail.find(() -> maker.apply(key));
        if (keeps) {
            kept.put(key, value);
        }
        return value;
    }
}
