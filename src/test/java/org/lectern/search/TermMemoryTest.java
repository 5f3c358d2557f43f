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
    private static final int COMMON = WORKS / 4;
    private static final Digest EDITION = new Digest.Of().add("a test").digest();

    @TempDir
    private Path folder;

    private final Map<String, SearchedWork> texts = new ConcurrentHashMap<>();

    private List<Article> works(int count) throws IOException {
        return ReadCatalog.of(InventedWorks.write(folder, count)).catalog().articles();
    }

    private SearchedWork text(Article work) {
        return Objects.requireNonNull(texts.get(work.id().value()));
    }

    private List<Term> found(List<Article> works, Optional<TermMemory> memory) throws IOException {
        try (Workers workers = new Workers(2)) {
            TermFinder finder = new TermFinder(works, COMMON, this::text, workers);
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
        for (int round = 0; round < 120; round++) {
            for (int changes = random.nextInt(5); changes > 0; changes--) {
                Article one = all.get(random.nextInt(WORKS));
                switch (random.nextInt(4)) {
                    case 0 -> works.remove(one);
                    case 1 -> {
                        works.remove(one);
                        works.add(random.nextInt(works.size() + 1), one);
                    }
                    default -> texts.put(one.id().value(), invented(random));
                }
            }
            assertThat(found(works, Optional.of(memory)))
                    .as("seed " + seed + ", round " + round)
                    .isEqualTo(found(works, Optional.empty()));
        }
    }

    /** Of a word that so many works have that its places are left out, they come back with a work fewer. */
    @Test
    void placesThatWereLeftOutComeBack() throws IOException {
        List<Article> works = works(WORKS);
        for (int i = 0; i < WORKS; i++) {
            String word = i <= COMMON ? "common " : "";
            texts.put(works.get(i).id().value(), titled(word + "w" + i));
        }
        TermMemory memory = new TermMemory();
        assertThat(places(found(works, Optional.of(memory)))).isEmpty();
        texts.put(works.get(0).id().value(), titled("rare"));
        List<Term> now = found(works, Optional.of(memory));
        assertThat(places(now)).isNotEmpty();
        assertThat(now).isEqualTo(found(works, Optional.empty()));
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
            assertThat(memory.earlier()).isPresent();
            assertThat(found(works, Optional.of(memory))).isEqualTo(found(works, Optional.empty()));
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
