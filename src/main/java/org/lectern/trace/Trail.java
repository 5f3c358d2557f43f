package org.lectern.trace;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lectern.cache.Checksum;
import org.lectern.cache.ValueSums;

/**
 * Notes what is asked while things are made, so that one can tell later whether a thing would be made the same again:
 * it would where all that was asked has the same answers. Who answers notes each question, and can be asked it again.
 * Safe to use from several threads.
 */
public final class Trail {
    /** Notes nothing. */
    public static final Trail NONE = new Trail(Optional.empty());

    /** What was asked for the things that a thread makes, the innermost first. */
    private static final ThreadLocal<Deque<Asked>> MAKING = ThreadLocal.withInitial(ArrayDeque::new);

    private final Optional<ValueSums> sums;
    private final Set<Question> beyond = ConcurrentHashMap.newKeySet();
    private final Map<String, Function<String, ?>> sources = new ConcurrentHashMap<>();
    private final Map<Question, Checksum> known = new ConcurrentHashMap<>();

    /** @param sums of all that is answered */
    public Trail(ValueSums sums) {
        this(Optional.of(sums));
    }

    private Trail(Optional<ValueSums> sums) {
        this.sums = sums;
    }

    /**
     * What was made, and what was asked for it.
     *
     * @param asked in no order
     */
    public record Made<T>(T value, Set<Question> asked) {
        /** The same in less memory, for what is kept: most ask two or three questions. */
        Made<T> lean() {
            return new Made<>(value, Set.copyOf(asked));
        }
    }

    /**
     * Who answers questions of a name.
     *
     * @param answer to a key; what it asks itself is not noted when it is asked again
     * @throws IllegalArgumentException where somebody answers such already
     */
    public void answers(String source, Function<String, ?> answer) {
        if (sums.isPresent()) {
            if (sources.put(source, answer) != null) {
                throw new IllegalArgumentException("answered twice: " + source);
            }
        }
    }

    /** Notes that something is asked. */
    public void note(String source, String key) {
        if (sums.isPresent()) {
            note(new Question(source, key));
        }
    }

    /** The same where the answer is at hand. */
    void noteAnswered(String source, String key, Object answer) {
        if (sums.isPresent()) {
            Question question = new Question(source, key);
            note(question);
            if (!known.containsKey(question)) {
                known.put(question, sums.get().of(answer));
            }
        }
    }

    /** Notes what was asked for something that is used again. */
    void note(Set<Question> asked) {
        if (sums.isPresent() && !asked.isEmpty()) {
            Asked here = MAKING.get().peek();
            if (here == null) {
                beyond.addAll(asked);
            } else {
                here.together.add(asked);
            }
        }
    }

    private void note(Question question) {
        Asked here = MAKING.get().peek();
        if (here == null) {
            beyond.add(question);
        } else {
            here.single.add(question);
        }
    }

    /** Makes something. What is asked for it is not noted elsewhere. */
    public <T> Made<T> follow(Supplier<T> maker) {
        if (sums.isEmpty()) {
            return new Made<>(maker.get(), Set.of());
        }
        Asked asked = new Asked();
        T value = make(maker, asked);
        return new Made<>(value, asked.merged());
    }

    /** Makes something of which the value alone counts: what is asked for it is noted nowhere. */
    <T> T find(Supplier<T> maker) {
        return sums.isEmpty() ? maker.get() : make(maker, new Asked());
    }

    private <T> T make(Supplier<T> maker, Asked asked) {
        Deque<Asked> making = MAKING.get();
        making.push(asked);
        boolean done = false;
        try {
            T value = maker.get();
            done = true;
            return value;
        } finally {
            making.pop();
            if (!done) {
                note(asked.merged()); // whoever goes on without it has asked all that
            }
        }
    }

    /** The sum of what a question is answered now; nothing where nobody can answer it. */
    public Optional<Checksum> answer(Question question) {
        Checksum before = known.get(question);
        if (before != null) {
            return Optional.of(before);
        }
        Function<String, ?> source = sources.get(question.source());
        return source == null || sums.isEmpty()
                ? Optional.empty()
                : summed(sums.get(), source, question.key()).map(sum -> {
                    known.put(question, sum);
                    return sum;
                });
    }

    private Optional<Checksum> summed(ValueSums of, Function<String, ?> source, String key) {
        try {
            return Optional.of(of.of(find(() -> source.apply(key))));
        } catch (RuntimeException e) {
            return Optional.empty(); // what was asked for is gone: whoever needs it still will say so
        }
    }

    /** What was asked while nothing was made, and on threads that make nothing: whatever is made may know it. */
    public Set<Question> beyond() {
        return Set.copyOf(beyond);
    }

    /** What is asked for one thing. */
    private static final class Asked {
        private final Set<Question> single = new HashSet<>();

        /** Of things that it uses, each set once: a thing may use much, and most often the same again and again. */
        private final Set<Set<Question>> together = Collections.newSetFromMap(new IdentityHashMap<>());

        Set<Question> merged() {
            together.forEach(single::addAll);
            together.clear();
            return single;
        }
    }
}
