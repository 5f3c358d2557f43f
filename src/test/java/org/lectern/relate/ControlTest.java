package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.config.RelatedSettings.Signal;

/** What an editor says of related articles in {@code site.yaml} and in a record. */
class ControlTest {
    @TempDir
    private Path folder;

    private Records records;

    @BeforeEach
    void begin() {
        records = new Records(folder);
    }

    /** A work, and for each signal another that is bound to it by that signal; by journal and year, by a word too. */
    private void boundByEverySignal() {
        records.file("topics.yaml", "[{id: korea, label: Korea}]\n");
        records.file("lists/seminar.yaml", "title: Seminar\nsections: [{title: First, items: [own, lists]}]\n");
        records.add(
                "own",
                "title: Missiles",
                "abstract: Troops march with Lee.",
                "annotation: Islands rise.",
                "annotation-by: Park",
                "keyword: [trade]",
                "author: 'Cha, Victor'",
                "topics: [korea]",
                "container-title: Orbis",
                "issued: 1950");
        records.add("title", "title: Missiles");
        records.add("abstract", "title: One", "abstract: Troops.");
        records.add("annotation", "title: Two", "annotation: Islands.", "annotation-by: Park");
        records.add("keywords", "title: Three", "keyword: [trade]");
        records.add("authors", "title: Four", "author: 'Cha, Victor'");
        records.add("mentions", "title: Five", "author: 'Lee, Ann'");
        records.add("topics", "title: Six", "topics: [korea]");
        records.add("lists", "title: Seven");
        records.add("journal", "title: Missiles", "container-title: Orbis");
        records.add("year", "title: Missiles", "issued: 1950");
    }

    private double score(String signal, String weight) throws IOException {
        records.site("related: {count: 20, weights: {" + signal + ": " + weight + "}}");
        return records.related().getOrDefault("own", List.of()).stream()
                .filter(other -> other.id().value().equals(signal))
                .mapToDouble(RelatedArticle::score)
                .findFirst()
                .orElse(0);
    }

    @ParameterizedTest
    @EnumSource
    void aWeightMakesItsSignalCountMoreOrLess(Signal signal) throws IOException {
        boundByEverySignal();
        String name = signal.name().toLowerCase(Locale.ROOT);
        List<Double> scores = new ArrayList<>();
        for (String weight : List.of("none", "little", "normal", "much")) {
            scores.add(score(name, weight));
        }
        assertThat(scores).isSorted().doesNotHaveDuplicates();
        assertThat(scores.get(2)).isEqualTo(score(name, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "abstract", "annotation", "keywords", "authors", "mentions", "topics", "lists"})
    void aSignalWithoutWeightBindsNothing(String signal) throws IOException {
        boundByEverySignal();
        assertThat(score(signal, "normal")).isPositive();
        assertThat(score(signal, "none")).isZero();
    }

    @Test
    void noWeightIsTheNormalOne() throws IOException {
        boundByEverySignal();
        records.site("related: {weights: {title: normal, topics: normal}}");
        String normal = records.related().toString();
        records.site("");
        assertThat(records.related()).hasToString(normal);
    }

    private void tenAlike() {
        for (int i = 0; i < 10; i++) {
            records.add("w" + i, "title: Bases in Korea");
        }
    }

    @Test
    void showsEightUnlessTheSiteOrTheRecordSaysOtherwise() throws IOException {
        tenAlike();
        assertThat(records.related().values())
                .allSatisfy(list -> assertThat(list).hasSize(8));
        records.site("related: {count: 2}");
        records.add("w1", "title: Bases in Korea", "related-count: 3");
        records.add("w2", "title: Bases in Korea", "related-count: 0");
        records.add("w3", "title: Bases in Korea", "related-count: 50");
        assertThat(records.related().values().stream().map(List::size)).containsExactly(2, 3, 0, 9, 2, 2, 2, 2, 2, 2);
    }

    @Test
    void aCountForTheWholeRunOverridesSiteAndRecords() throws IOException {
        tenAlike();
        records.site("related: {count: 2}");
        records.add("w1", "title: Bases in Korea", "related-count: 3");
        records.add("w2", "title: Bases in Korea", "related: [w9, w4]");
        assertThat(records.related(Optional.of(1)).values().stream().map(List::size))
                .containsExactly(1, 1, 2, 1, 1, 1, 1, 1, 1, 1);
        assertThat(records.related(Optional.of(0)).values().stream().map(List::size))
                .containsExactly(0, 0, 2, 0, 1, 0, 0, 0, 0, 1);
        assertThat(records.related(Optional.of(50)).values())
                .allSatisfy(list -> assertThat(list).hasSize(9));
    }

    @Test
    void theEditorsOwnAreShownBeyondTheCount() throws IOException {
        tenAlike();
        records.add("w0", "title: Bases in Korea", "related-count: 1", "related: [w9, w4]");
        assertThat(records.ids("w0")).isEqualTo("w9 w4");
        records.add("w0", "title: Bases in Korea", "related-count: 0", "related: [w9, w4]");
        assertThat(records.ids("w0")).isEqualTo("w9 w4");
    }

    /** The cap is on what is computed: what the editor chose neither fills it nor falls under it. */
    @Test
    void perAuthorCapsComputedSuggestionsOnly() throws IOException {
        String title = "title: Bases in Korea";
        String cha = "author: 'Cha, Victor D.'";
        records.site("related: {per-author: 2}");
        records.add("own", title, "related: [c1, c2, c3]");
        for (int i = 1; i <= 7; i++) {
            records.add("c" + i, title, i % 2 == 0 ? cha : "author: ['Lee, Ann', 'Cha, V.']");
        }
        records.add("z", title, "author: 'Park, Min'");
        List<String> ids = List.of(records.ids("own").split(" "));
        assertThat(ids).hasSize(6).startsWith("c1", "c2", "c3").contains("z");
        records.site("related: {per-author: 0}");
        assertThat(records.ids("own").split(" ")).hasSize(8);
    }

    /** Far more works of one author are nearer than a list has places. */
    @Test
    void perAuthorLooksOnUntilTheListIsFull() throws IOException {
        records.site("related: {per-author: 1, count: 6}");
        for (int i = 0; i < 60; i++) {
            records.add("c" + i, "title: Bases and troops in Korea", "author: 'Cha, Victor D.'");
        }
        for (int i = 0; i < 10; i++) {
            records.add("other" + i, "title: Korea of ice", "author: 'Lee, Ann'");
        }
        records.add("z0", "title: Korea of tea", "author: 'Park, Min'");
        records.add("z1", "title: Korea of tea", "author: 'Kim, Su'");
        List<String> ids = List.of(records.ids("c0").split(" "));
        assertThat(ids).hasSize(4).endsWith("z0", "z1", "other0");
    }

    /** All that stand near to a work may stand on its list: then it is through them that others are found. */
    @Test
    void sameListFalseFindsOthersBehindManyOfTheList() throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            records.add("l" + i, "title: Bases and troops in Korea");
            items.append(i == 0 ? "l" : ", l").append(i);
        }
        for (int i = 0; i < 5; i++) {
            records.add("other" + i, "title: Korea of ice");
        }
        records.file("lists/l.yaml", "title: L\nsections: [{title: One, items: [" + items + "]}]\n");
        records.site("related: {same-list: false}");
        assertThat(records.related().values())
                .allSatisfy(list -> assertThat(list).hasSizeGreaterThanOrEqualTo(5));
    }

    @Test
    void sameListFalseLeavesOutWorksOfTheSameList() throws IOException {
        records.add("a", "title: Bases in Korea");
        records.add("b", "title: Bases in Korea");
        records.add("c", "title: Bases in Korea");
        records.add("d", "title: Bases in Korea", "related: [a]");
        records.file("lists/l.yaml", "title: L\nsections: [{title: One, items: [a, d]}, {title: Two, items: [b]}]\n");
        assertThat(records.ids("a")).contains("b", "c", "d");
        records.site("related: {same-list: false}");
        assertThat(records.ids("a")).isEqualTo("d c").as("the editor's own stays");
        assertThat(records.ids("b")).isEqualTo("c");
        assertThat(records.ids("c")).isEqualTo("d a b");
    }
}
