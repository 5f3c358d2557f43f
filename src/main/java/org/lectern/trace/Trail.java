package org.lectern.trace;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
    private static final ThreadLocal<Deque<Making>> MAKING = ThreadLocal.withInitial(ArrayDeque::new);

    private final Optional<ValueSums> sums;
    private final Set<Integer> beyond = ConcurrentHashMap.newKeySet();
    private final Map<String, Function<String, ?>> sources = new ConcurrentHashMap<>();
    private final Map<Question, Known> questions = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    /** @param sums of all that is answered */
    public Trail(ValueSums sums) {
        this(Optional.of(sums));
    }

    private Trail(Optional<ValueSums> sums) {
        this.sums = sums;
    }

    /** What was made, and what was asked for it. */
    public record Made<T>(T value, Asked asked) {}

    /** A question's number, and the sum of its answer once somebody wanted it: all threads find the same. */
    private static final class Known {
        private final int number;
        private volatile @Nullable Checksum answer;

        Known(int number) {
            this.number = number;
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
            note(known(new Question(source, key)).number);
        }
    }

    /** The same where the answer is at hand. */
    void noteAnswered(String source, String key, Object answer) {
        if (sums.isPresent()) {
            Known question = known(new Question(source, key));
            note(question.number);
            if (question.answer == null) {
                question.answer = sums.get().of(answer);
            }
        }
    }

    /** Notes what was asked for something that is used again. */
    void note(Asked asked) {
        if (!asked.isEmpty()) {
            Making here = MAKING.get().peek();
            if (here == null) {
                IntStream.of(asked.numbers()).forEach(beyond::add);
            } else {
                here.add(asked);
            }
        }
    }

    private void note(int number) {
        Making here = MAKING.get().peek();
        if (here == null) {
            beyond.add(number);
        } else {
            here.add(number);
        }
    }

    private Known known(Question question) {
        Known known = questions.get(question); // as most are, and this locks nothing
        return known == null ? questions.computeIfAbsent(question, each -> new Known(count.getAndIncrement())) : known;
    }

    /** Makes something. What is asked for it is not noted elsewhere. */
    public <T> Made<T> follow(Supplier<T> maker) {
        if (sums.isEmpty()) {
            return new Made<>(maker.get(), Asked.NOTHING);
        }
        Making making = new Making();
        T value = make(maker, making);
        return new Made<>(value, making.asked());
    }

    /** Makes something of which the value alone counts: what is asked for it is noted nowhere. */
    <T> T find(Supplier<T> maker) {
        return sums.isEmpty() ? maker.get() : make(maker, new Making());
    }

    private <T> T make(Supplier<T> maker, Making one) {
        Deque<Making> making = MAKING.get();
        making.push(one);
        boolean done = false;
        try {
            T value = maker.get();
            done = true;
            return value;
        } finally {
            making.pop();
            if (!done) {
                note(one.asked()); // whoever goes on without it has asked all that
            }
        }
    }

    /** The number of a question; one that nobody asked gets the next. */
    public int number(Question question) {
        return known(question).number;
    }

    /** The sum of what a question is answered now; nothing where nobody can answer it. */
    public Optional<Checksum> answer(Question question) {
        if (sums.isEmpty()) {
            return Optional.empty();
        }
        Known known = known(question);
        Checksum before = known.answer;
        if (before != null) {
            return Optional.of(before);
        }
        Function<String, ?> source = sources.get(question.source());
        if (source == null) {
            return Optional.empty();
        }
        Optional<Checksum> sum = summed(sums.get(), source, question.key());
        sum.ifPresent(found -> known.answer = found);
        return sum;
    }

    private Optional<Checksum> summed(ValueSums of, Function<String, ?> source, String key) {
        try {
            return Optional.of(of.of(find(() -> source.apply(key))));
        } catch (RuntimeException e) {
            return Optional.empty(); // what was asked for is gone: whoever needs it still will say so
        }
    }

    /** What was asked while nothing was made, and on threads that make nothing: whatever is made may know it. */
    public Asked beyond() {
        return Asked.of(beyond.stream().mapToInt(Integer::intValue).toArray());
    }

    /** All questions that have a number, by it. */
    public List<Question> questions() {
        Question[] all = new Question[count.get()];
        questions.forEach((question, known) -> all[known.number] = question);
        return List.of(all);
    }

    /** What is asked for one thing. */
    private static final class Making {
        private int[] single = {};
        private int size;

        /** Of things that it uses, each set once: a thing may use much, and most often the same again and again. */
        private Set<Asked> together = Set.of();

        void add(Asked asked) {
            if (together.isEmpty()) {
                together = Collections.newSetFromMap(new IdentityHashMap<>());
            }
            together.add(asked);
        }

        void add(int number) {
            if (size == single.length) {
                single = Arrays.copyOf(single, Math.max(8, 2 * size));
            }
            single[size++] = number;
        }

        Asked asked() {
            IntStream own = Arrays.stream(single, 0, size);
            IntStream others = together.stream().flatMapToInt(asked -> IntStream.of(asked.numbers()));
            return Asked.of(IntStream.concat(own, others).toArray());
        }
    }
}
