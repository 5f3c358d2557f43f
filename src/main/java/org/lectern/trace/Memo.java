package org.lectern.trace;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Values that are made once, when they are first wanted. Whatever uses one has asked what was asked to make it. Safe to
 * use from several threads.
 */
public final class Memo<K, V> {
    private final Trail trail;
    private final int most;
    private final Map<K, Trail.Made<V>> made = new ConcurrentHashMap<>();

    /** A memory of all that is made. */
    public Memo(Trail trail) {
        this(trail, Integer.MAX_VALUE);
    }

    /** @param most so many values are in memory, about */
    public Memo(Trail trail, int most) {
        this.trail = trail;
        this.most = most;
    }

    /**
     * The value of a key.
     *
     * @param maker makes the same for the same key, which has all that goes in beside what the maker asks, or what
     *     everybody who asks has asked for
     */
    public V get(K key, Supplier<V> maker) {
        Trail.Made<V> known = made.get(key);
        if (known == null) {
            if (made.size() >= most) {
                made.clear();
            }
            known = trail.follow(maker);
            made.put(key, known);
        }
        trail.note(known.asked());
        return known.value();
    }
}
