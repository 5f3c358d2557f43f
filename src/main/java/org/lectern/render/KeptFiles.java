package org.lectern.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.lectern.cache.Checksum;
import org.lectern.cache.Checksums;
import org.lectern.cache.Codec;
import org.lectern.cache.DamagedEntryException;
import org.lectern.cache.Digest;
import org.lectern.cache.Pack;
import org.lectern.cache.ValueSums;
import org.lectern.catalog.Article;
import org.lectern.catalog.Author;
import org.lectern.catalog.ReadingList;
import org.lectern.concurrent.Once;
import org.lectern.plan.OutputPath;
import org.lectern.plan.PlannedPage;
import org.lectern.trace.Asked;
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

    private final Pack pack;
    private final Digest key;
    private final ValueSums sums =
            new ValueSums(List.of(Article.class, Author.class, ReadingList.class, PlannedPage.class));
    private final Trail trail = new Trail(sums);

    /** Large, and so not there before the first file is made. */
    private final Once<Last> last;

    private final Map<String, File> spared = new ConcurrentSkipListMap<>();
    private final Map<String, File> made = new ConcurrentSkipListMap<>();

    /**
     * The files of a build.
     *
     * @param questions what was asked
     * @param answers the sum of each answer, if somebody could answer
     * @param beyond what was asked beside all files
     */
    private record Site(List<Question> questions, Checksums answers, Asked beyond, List<File> files) {
        private static final Site NONE = new Site(List.of(), Checksums.NONE, Asked.NOTHING, List.of());
    }

    /**
     * The last build.
     *
     * @param byPath its files
     * @param answered for each of its questions whether the answer is the same now
     */
    private record Last(Site site, Map<String, File> byPath, AtomicIntegerArray answered) {
        static Last of(Pack pack, Digest key) {
            Site site = read(pack, key);
            Map<String, File> byPath = new HashMap<>();
            site.files().forEach(file -> byPath.put(file.path(), file));
            return new Last(
                    site, byPath, new AtomicIntegerArray(site.questions().size()));
        }

        private static Site read(Pack pack, Digest key) {
            try {
                return pack.get(key).map(CODEC::decode).orElse(Site.NONE);
            } catch (DamagedEntryException e) {
                return Site.NONE;
            }
        }

        Question question(int number) {
            return site.questions().get(number);
        }
    }

    private record File(String path, Checksum from, Asked asked, Checksum sum) {}

    /**
     * What was kept.
     *
     * @param key of all that files are made of beside the catalog, the related articles and the plan
     */
    public KeptFiles(Pack pack, Digest key) {
        this.pack = pack;
        this.key = key;
        this.last = new Once<>(() -> Last.of(pack, key));
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
        Trail.Made<byte[]> content = trail.follow(file.content());
        if (from.isPresent()) {
            String path = file.path().value();
            made.put(path, new File(path, from.get(), content.asked(), Checksum.of(content.value())));
        }
        sink.write(file.path(), content.value());
    }

    private boolean isKept(OutputPath path, Checksum from, FileSink sink) throws IOException {
        Last before = last.get();
        File kept = before.byPath().get(path.value());
        if (kept == null
                || !kept.from().equals(from)
                || !areAnswered(before.site().beyond(), before)
                || !areAnswered(kept.asked(), before)
                || !sink.keep(path, kept.sum())) {
            return false;
        }
        spared.put(path.value(), kept);
        return true;
    }

    /** Whether questions have the answers that they had. */
    private boolean areAnswered(Asked asked, Last before) {
        return IntStream.of(asked.numbers()).allMatch(number -> isAnswered(number, before));
    }

    private boolean isAnswered(int number, Last before) {
        int known = before.answered().get(number);
        if (known == UNKNOWN) {
            Optional<Checksum> answer = trail.answer(before.question(number));
            known = answer.isPresent() && before.site().answers().has(number, answer.get()) ? SAME : ANOTHER;
            before.answered().set(number, known);
        }
        return known == SAME;
    }

    /** Whether a file was not made, so that nobody has asked for what it has. */
    public boolean hasSpared() {
        return !spared.isEmpty();
    }

    /** Leaves for the next build what came of this one, once all files are made. */
    public void keep() {
        int[] now = new int[hasSpared() ? last.get().site().questions().size() : 0];
        Arrays.fill(now, -1);
        List<File> files = new ArrayList<>(made.values());
        spared.values()
                .forEach(file ->
                        files.add(new File(file.path(), file.from(), renumbered(file.asked(), now), file.sum())));
        IntStream beyond = IntStream.of(trail.beyond().numbers());
        if (hasSpared()) {
            Asked before = renumbered(last.get().site().beyond(), now);
            beyond = IntStream.concat(beyond, IntStream.of(before.numbers()));
        }
        // A few are no file's: what was asked for a finding alone.
        List<Question> questions = trail.questions();
        Checksums answers = Checksums.of(questions.stream().map(trail::answer).toList());
        byte[] bytes = CODEC.encode(new Site(questions, answers, Asked.of(beyond.toArray()), files));
        pack.put(key, () -> bytes);
    }

    /** @param now the numbers of this build for those of the last one; what no file has asked yet has none, -1 */
    private Asked renumbered(Asked asked, int[] now) {
        int[] numbers = asked.numbers();
        for (int i = 0; i < numbers.length; i++) {
            int before = numbers[i];
            if (now[before] < 0) {
                now[before] = trail.number(last.get().question(before));
            }
            numbers[i] = now[before];
        }
        return Asked.of(numbers);
    }
}
