package org.lectern.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;
import org.lectern.cache.Checksum;
import org.lectern.cache.Codec;
import org.lectern.cache.DamagedEntryException;
import org.lectern.cache.Digest;
import org.lectern.cache.Pack;
import org.lectern.cache.ValueSums;
import org.lectern.catalog.Article;
import org.lectern.catalog.Author;
import org.lectern.catalog.ReadingList;
import org.lectern.plan.IndexPart;
import org.lectern.plan.OutputPath;
import org.lectern.plan.PlannedPage;
import org.lectern.trace.Question;
import org.lectern.trace.Trail;

/**
 * Which files of the last build this one would make again, byte for byte: those that are planned the same and for which
 * was asked what is answered the same now. They are not made. Safe to use from several threads.
 */
public final class KeptFiles {
    private static final Codec<Site> CODEC = Codec.of(Site.class);
    private static final int UNKNOWN = 0;
    private static final int SAME = 1;
    private static final int ANOTHER = 2;

    /** Of a question that nobody answers. */
    private static final Checksum NO_ANSWER = new Checksum(-1, 0, 0);

    private final Pack pack;
    private final Digest key;
    private final ValueSums sums =
            new ValueSums(List.of(Article.class, Author.class, ReadingList.class, IndexPart.class, PlannedPage.class));
    private final Trail trail = new Trail(sums);
    private final Site last;
    private final Map<String, File> before = new HashMap<>();
    private final AtomicIntegerArray answered;
    private final Map<String, File> spare = new ConcurrentSkipListMap<>();
    private final Map<String, Asked> now = new ConcurrentSkipListMap<>();

    /**
     * The files of a build.
     *
     * @param beyond what was asked beside all files
     */
    private record Site(List<Asking> questions, List<Integer> beyond, List<File> files) {
        private static final Site NONE = new Site(List.of(), List.of(), List.of());
    }

    /** What was asked, and the sum of the answer. */
    private record Asking(Question question, Checksum answer) {}

    /** @param asked by number */
    private record File(String path, Checksum from, List<Integer> asked, Checksum sum) {}

    private record Asked(Checksum from, Set<Question> asked, Checksum sum) {}

    /**
     * What was kept.
     *
     * @param key of all that files are made of beside the catalog, the related articles and the plan
     */
    public KeptFiles(Pack pack, Digest key) {
        this.pack = pack;
        this.key = key;
        this.last = last();
        this.answered = new AtomicIntegerArray(last.questions().size());
        last.files().forEach(file -> before.put(file.path(), file));
    }

    private Site last() {
        try {
            return pack.get(key).map(CODEC::decode).orElse(Site.NONE);
        } catch (DamagedEntryException e) {
            return Site.NONE;
        }
    }

    /** Where the catalog and the related articles have to note what they are asked. */
    public Trail trail() {
        return trail;
    }

    /** Gives a file to the sink, which may have it already. */
    void give(SiteFile.Made file, FileSink sink) throws IOException {
        Optional<Checksum> from = file.from().map(sums::of);
        if (from.isPresent() && isKept(file.path(), from.get(), sink)) {
            return;
        }
        Trail.Made<byte[]> made = trail.follow(file.content());
        if (from.isPresent()) {
            now.put(file.path().value(), new Asked(from.get(), made.asked(), Checksum.of(made.value())));
        }
        sink.write(file.path(), made.value());
    }

    private boolean isKept(OutputPath path, Checksum from, FileSink sink) throws IOException {
        File kept = before.get(path.value());
        if (kept == null
                || !kept.from().equals(from)
                || !areAnswered(last.beyond())
                || !areAnswered(kept.asked())
                || !sink.keep(path, kept.sum())) {
            return false;
        }
        spare.put(path.value(), kept);
        return true;
    }

    /** Whether questions have the answers that they had. */
    private boolean areAnswered(List<Integer> asked) {
        for (int number : asked) {
            if (!isAnswered(number)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnswered(int number) {
        int known = answered.get(number);
        if (known == UNKNOWN) {
            Asking asking = last.questions().get(number);
            boolean same = trail.answer(asking.question())
                    .filter(asking.answer()::equals)
                    .isPresent();
            known = same ? SAME : ANOTHER;
            answered.set(number, known);
        }
        return known == SAME;
    }

    /** Whether a file was not made, so that nobody has asked for what it has. */
    public boolean hasSpared() {
        return !spare.isEmpty();
    }

    /** Leaves for the next build what came of this one. */
    public void keep() {
        Numbers numbers = new Numbers();
        List<Integer> beyond = Stream.concat(
                        last.beyond().stream().map(numbers::ofEarlier),
                        trail.beyond().stream().sorted().map(numbers::of))
                .distinct()
                .toList();
        List<File> files = new ArrayList<>();
        spare.forEach((path, file) -> files.add(new File(
                path, file.from(), file.asked().stream().map(numbers::ofEarlier).toList(), file.sum())));
        now.forEach((path, file) -> files.add(new File(
                path, file.from(), file.asked().stream().map(numbers::of).toList(), file.sum())));
        List<Asking> asked = numbers.questions().stream()
                .map(question -> new Asking(question, trail.answer(question).orElse(NO_ANSWER)))
                .toList();
        pack.put(key, CODEC.encode(new Site(asked, beyond, files)));
    }

    /** Numbers questions in the order in which they come. */
    private final class Numbers {
        private final Map<Question, Integer> numbers = new LinkedHashMap<>();
        private final int[] earlier = new int[last.questions().size()];

        int of(Question question) {
            return numbers.computeIfAbsent(question, each -> numbers.size());
        }

        /** @param number in the last build */
        int ofEarlier(int number) {
            if (earlier[number] == 0) {
                earlier[number] = of(last.questions().get(number).question()) + 1;
            }
            return earlier[number] - 1;
        }

        Set<Question> questions() {
            return numbers.keySet();
        }
    }
}
