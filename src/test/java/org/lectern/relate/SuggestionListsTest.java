package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten works alike, and one that shares a word with each of them and is the last to be thought of. */
class SuggestionListsTest {
    private static final String LONER = "loner";

    @TempDir
    private Path folder;

    private Records records;

    @BeforeEach
    void begin() {
        records = new Records(folder);
        for (int i = 0; i < 10; i++) {
            work(i);
        }
        loner();
    }

    private void work(int number, String... lines) {
        records.add("w" + number, "title: Bases and troops in Korea", String.join("\n", lines));
    }

    private void loner(String... lines) {
        records.add(LONER, "title: Korea of ice", String.join("\n", lines));
    }

    private List<String> listing(String id) throws IOException {
        return records.related().entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .limit(5)
                        .anyMatch(other -> other.id().value().equals(id)))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void whomNobodyShowsTakesAFifthPlace() throws IOException {
        assertThat(listing(LONER)).containsExactly("w0");
        assertThat(records.ids("w0")).isEqualTo("w1 w2 w3 w4 loner w5 w6 w7");
        assertThat(records.ids("w1")).isEqualTo("w2 w3 w4 w5 w6 w7 w8 w9");
    }

    @Test
    void whoIsShownAnywayTakesNoPlace() throws IOException {
        records.add("friend", "title: Ice");
        assertThat(listing(LONER)).containsExactly("friend");
    }

    @Test
    void aListOfFivePlacesGivesItsLastAndDoesNotGrow() throws IOException {
        records.site("related: {count: 5}");
        assertThat(records.ids("w0")).isEqualTo("w1 w2 w3 w4 loner");
        assertThat(records.related().values())
                .allSatisfy(list -> assertThat(list).hasSize(5));
    }

    /** Else a page that shows one work would show a far one instead of its best. */
    @Test
    void aListOfFewerThanFivePlacesGivesNoneAway() throws IOException {
        work(0, "related-count: 1");
        work(1, "related-count: 4");
        assertThat(records.ids("w0")).isEqualTo("w1");
        assertThat(records.ids("w1")).isEqualTo("w2 w3 w4 w5");
        assertThat(listing(LONER)).containsExactly("w2");
        records.site("related: {count: 3}");
        assertThat(records.ids("w2")).isEqualTo("w3 w4 w5");
        assertThat(listing(LONER)).isEmpty();
    }

    @Test
    void whoShowsNothingHelpsNobody() throws IOException {
        work(0, "related-count: 0");
        assertThat(records.ids("w0")).isEmpty();
        assertThat(listing(LONER)).containsExactly("w1");
    }

    /** Each of the ten is related to the nine others: no list has a fifth place to give. */
    @Test
    void theEditorsOwnIsNeverDisplaced() throws IOException {
        for (int i = 0; i < 9; i++) {
            List<String> others =
                    IntStream.range(i + 1, 10).mapToObj(k -> "w" + k).toList();
            work(i, "related: [" + String.join(", ", others) + "]");
        }
        assertThat(listing(LONER)).isEmpty();
        assertThat(records.related().values())
                .filteredOn(list -> list.size() == 9)
                .hasSize(10);
    }

    @Test
    void aNearestOneBehindTheEditorsOwnIsDisplaced() throws IOException {
        work(0, "related: [w6, w7, w8, w9]");
        assertThat(listing(LONER)).hasSize(1);
        loner("not-related: [w1, w2, w3, w4, w5, w6, w7, w8, w9]");
        assertThat(records.ids("w0")).startsWith("w6 w7 w8 w9 loner ");
    }

    @Test
    void respectsNotRelatedOnBothSides() throws IOException {
        loner("not-related: [w0]");
        work(1, "not-related: [loner]");
        assertThat(listing(LONER)).containsExactly("w2");
        assertThat(records.ids(LONER)).doesNotContain("w0", "w1");
    }

    @Test
    void staysUnseenWhereEveryoneRulesItOut() throws IOException {
        loner("not-related: [w0, w1, w2, w3, w4, w5, w6, w7, w8, w9]");
        assertThat(listing(LONER)).isEmpty();
        assertThat(records.ids(LONER)).isEmpty();
    }

    @Test
    void aRescuedOneCountsAmongThoseOfItsAuthor() throws IOException {
        String cha = "author: 'Cha, Victor'";
        records.site("related: {per-author: 1}");
        loner(cha);
        for (int i = 0; i < 10; i++) {
            work(i, cha);
        }
        assertThat(records.related().values())
                .allSatisfy(list -> assertThat(list).hasSize(1));
    }

    /** The loner stands in the list already, further below: it does not stand in its own way. */
    @Test
    void isNotCountedTwiceAmongThoseOfItsAuthor() throws IOException {
        records.site("related: {per-author: 1, count: 12}");
        loner("author: 'Cha, Victor'");
        assertThat(records.ids("w0")).isEqualTo("w1 w2 w3 w4 loner w5 w6 w7 w8 w9");
    }
}
