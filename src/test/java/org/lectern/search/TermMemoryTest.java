package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.cache.Digest;
import org.lectern.cache.Pack;
import org.lectern.catalog.Article;
import org.lectern.concurrent.Workers;

/** What is found from what was known before is what is found of all works. */
class TermMemoryTest {
    private static final int WORKS = 60;
    private static final Digest EDITION = new Digest.Of().add("a test").digest();

    @TempDir
    private Path folder;

    private final AtomicInteger read = new AtomicInteger();
    private final Map<String, SearchedWork> texts = new ConcurrentHashMap<>();

    private List<Article> works(int count) throws IOException {
        return ReadCatalog.of(InventedWorks.write(folder, count)).catalog().articles();
    }

    private SearchedWork text(Article work) {
        read.incrementAndGet();
        return Objects.requireNonNull(texts.get(work.id().value()));
    }

    private List<Term> found(List<Article> works, Optional<TermMemory> memory) throws IOException {
        try (Workers workers = new Workers(2)) {
            TermFinder finder = new TermFinder(works, works.size() / 4, this::text, workers);
            return memory.isPresent() ? finder.all(memory.get()) : finder.all();
        }
    }

    /** Words that nearly all works have, some, and few; so that places are left out and come back. */
    private static SearchedWork invented(Random random) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(SearchField.TITLE, words(random, 1 + random.nextInt(12))));
        for (SearchField field : List.of(SearchField.PEOPLE, SearchField.TOPICS, SearchField.KEYWORDS)) {
            passages.add(new Passage(field, words(random, random.nextInt(4))));
        }
        passages.add(new Passage(SearchField.TEXTS, words(random, random.nextInt(40)) + " 𝒳x 文字列 l’été"));
        return new SearchedWork(passages, Set.of("=type/" + random.nextInt(3), "=work/" + random.nextInt(1000)));
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append((int) Math.pow(200, random.nextDouble())).append("x ");
        }
        return words.toString().strip();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void throughRandomChangesTheTermsAreThoseOfAllWorks(long seed) throws IOException {
        Random random = new Random(seed);
        List<Article> all = works(WORKS);
        all.forEach(work -> texts.put(work.id().value(), invented(random)));
        TermMemory memory = new TermMemory();
        List<Article> works = new ArrayList<>(all);
        int carriedOn = 0;
        for (int round = 0; round < 120; round++) {
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                change(all.get(random.nextInt(WORKS)), works, random);
            }
            read.set(0);
            List<Term> found = found(works, Optional.of(memory));
            // A full reading asks for each work once, one that comes after a trial twice.
            carriedOn += read.get() < 2 * works.size() && round > 0 ? 1 : 0;
            assertThat(found).as("seed " + seed + ", round " + round).isEqualTo(found(works, Optional.empty()));
        }
        assertThat(carriedOn).isGreaterThan(60);
    }

    private void change(Article one, List<Article> works, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> works.remove(one);
            case 1, 2 -> {
                if (!works.contains(one)) {
                    works.add(random.nextInt(works.size() + 1), one);
                }
            }
            case 3 -> {
                int place = works.indexOf(one);
                if (place >= 0) {
                    works.add(random.nextInt(place + 1), works.remove(place));
                }
            }
            default -> texts.put(one.id().value(), invented(random));
        }
    }

    /** Of a word that so many works have that its places are left out, they come back with a work fewer. */
    @Test
    void placesThatWereLeftOutComeBack() throws IOException {
        List<Article> works = works(WORKS);
        for (int i = 0; i < WORKS; i++) {
            String word = i <= WORKS / 4 ? "common " : "";
            texts.put(works.get(i).id().value(), titled(word + "w" + i));
        }
        TermMemory memory = new TermMemory();
        assertThat(places(found(works, Optional.of(memory)))).isEmpty();
        texts.put(works.get(0).id().value(), titled("rare"));
        List<Term> now = found(works, Optional.of(memory));
        assertThat(places(now)).isNotEmpty();
        assertThat(now).isEqualTo(found(works, Optional.empty()));
    }

    /**
     * Where works go behind all that have a word, so that no number changes, and it stands in more than a quarter now.
     */
    @Test
    void placesGoWhereAWordIsCommonInFewerWorks() throws IOException {
        List<Article> works = works(WORKS);
        for (int i = 0; i < WORKS; i++) {
            String word = i < WORKS / 4 ? "common " : "";
            texts.put(works.get(i).id().value(), titled(word + "w" + i));
        }
        TermMemory memory = new TermMemory();
        assertThat(places(found(works, Optional.of(memory)))).isNotEmpty();
        List<Article> fewer = works.subList(0, WORKS - 4);
        List<Term> now = found(fewer, Optional.of(memory));
        assertThat(places(now)).isEmpty();
        assertThat(now).isEqualTo(found(fewer, Optional.empty()));
    }

    private static SearchedWork titled(String title) {
        return new SearchedWork(List.of(new Passage(SearchField.TITLE, title)), Set.of());
    }

    private static String places(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.name().equals("common"))
                .findAny()
                .orElseThrow()
                .places();
    }

    @Test
    void goesFromOneBuildToTheNext() throws IOException {
        List<Article> works = works(WORKS);
        Random random = new Random(5);
        works.forEach(work -> texts.put(work.id().value(), invented(random)));
        keep(works);
        texts.put(works.get(7).id().value(), invented(random));
        try (Pack pack = new Pack(folder.resolve("terms"), EDITION)) {
            TermMemory memory = TermMemory.of(pack, () -> {});
            read.set(0);
            List<Term> found = found(works, Optional.of(memory));
            assertThat(read).hasValue(WORKS + 1);
            assertThat(found).isEqualTo(found(works, Optional.empty()));
        }
    }

    private void keep(List<Article> works) throws IOException {
        Path file = folder.resolve("terms");
        try (Pack pack = new Pack(file, EDITION)) {
            found(works, Optional.of(TermMemory.of(pack, () -> {})));
            try (OutputStream out = Files.newOutputStream(file)) {
                pack.written().orElseThrow().to(out);
            }
        }
    }
}
