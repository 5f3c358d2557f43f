package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that say little, or far too much, or all the same. */
class PoorRecordsTest {
    @TempDir
    private Path folder;

    private Records records;

    @BeforeEach
    void begin() {
        records = new Records(folder);
    }

    @Test
    void noRecordsHaveNoLists() throws IOException {
        assertThat(records.related()).isEmpty();
    }

    @Test
    void oneRecordHasNothingRelated() throws IOException {
        records.add("a", "title: Bases in Korea", "abstract: Bases in Korea.", "keyword: [bases]");
        assertThat(records.related()).containsExactly(Map.entry("a", List.of()));
    }

    @Test
    void titlesAloneAreEnough() throws IOException {
        records.add("a", "title: Bases in Korea");
        records.add("b", "title: The Korean Bases");
        records.add("c", "title: Basing and Trade");
        records.add("d", "title: Trade in Ice");
        assertThat(records.ids("a")).isEqualTo("b c");
        assertThat(records.ids("d")).isEqualTo("c");
    }

    @Test
    void aTitleOfOneWordIsEnough() throws IOException {
        records.add("a", "title: Alliances");
        records.add("b", "title: Alliance");
        records.add("c", "title: Ice");
        records.add("d", "title: Of");
        records.add("e", "title: '?!'");
        records.add("f", "title: Of Alliances and Ice", "abstract: Alliances melt like ice in the sun of peace.");
        assertThat(records.ids("a")).isEqualTo("b f");
        assertThat(records.ids("c")).isEqualTo("f");
        assertThat(records.ids("d")).isEmpty();
        assertThat(records.ids("e")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 60, 150})
    void recordsAlikeSuggestEachOtherInTurn(int size) throws IOException {
        for (int i = 0; i < size; i++) {
            records.add("same" + i, "title: Bases in Korea", "abstract: On bases and troops in Korea.");
        }
        Map<String, List<RelatedArticle>> lists = records.related();
        assertThat(lists).hasSize(size);
        assertThat(lists.values()).allSatisfy(list -> assertThat(list).hasSize(8));
        assertThat(Records.shown(lists, 5).values())
                .allSatisfy(times -> assertThat(times).isBetween(3, 7));
    }

    @Test
    void fiftyRecordsAlikeDoNotCrowdOutTheRest() throws IOException {
        for (int i = 0; i < 50; i++) {
            records.add("same" + i, "title: Bases in Korea");
        }
        records.add("arctic", "title: Ice in the Arctic");
        records.add("polar", "title: Polar Ice");
        assertThat(records.ids("arctic")).isEqualTo("polar");
        assertThat(records.ids("polar")).isEqualTo("arctic");
    }

    /** Sixty titles of five subjects, with whose every word the long record deals too. */
    @Test
    void aNameThatIsAWordBesidesRelatesNothingByItself() throws IOException {
        records.add("novel", "title: J", "author: Long, Ada")
                .add("thesis", "title: Alliances", "annotation: The Long form, and long it is.")
                .add("third", "title: Rivers", "author: Moor, Bo")
                .add("fourth", "title: Mountains", "author: Eder, Cy");
        assertThat(records.related()).allSatisfy((id, list) -> assertThat(list).isEmpty());
    }

    @Test
    void aVeryLongAbstractTopsFewLists() throws IOException {
        Random random = new Random(20261124);
        for (int i = 0; i < 60; i++) {
            int subject = i % 5;
            String title =
                    random.ints(4, 0, 8).mapToObj(word -> word(subject, word)).collect(Collectors.joining(" "));
            records.add("short" + i, "title: " + title);
        }
        String all = random.ints(20_000, 0, 40)
                .mapToObj(number -> word(number / 8, number % 8))
                .collect(Collectors.joining(" "));
        records.add("long", "title: Everything", "abstract: " + all);
        Map<String, List<RelatedArticle>> lists = records.related();
        assertThat(lists.getOrDefault("long", List.of())).hasSize(8);
        assertThat(Records.shown(lists, 5).getOrDefault("long", 0)).isLessThan(6);
        assertThat(Records.shown(lists, 8).getOrDefault("long", 0)).isLessThan(30);
    }

    /** A word that no stemmer changes. */
    private static String word(int subject, int number) {
        return "" + (char) ('a' + subject) + "ok" + (char) ('a' + number) + "k";
    }
}
