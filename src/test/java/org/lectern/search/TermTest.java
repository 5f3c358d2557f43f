package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lectern.search.WorkTerms.Occurrences;

/** A term as files have it. */
class TermTest {
    private static final WorkTerms WORK = WorkTerms.of(
            List.of(
                    new Passage(SearchField.TITLE, "War and war again"),
                    new Passage(SearchField.TEXTS, "War. Then peace, after the war, or another war?")),
            List.of());

    private static Occurrences of(String word) {
        return Objects.requireNonNull(WORK.words().get(word));
    }

    /** Of title, names and the like; of the texts; where. */
    @Test
    void hasTheWorksAfterEachOther() {
        TermPostings postings = new TermPostings(9);
        postings.add(4, of("war"), WORK.titleLength());
        postings.add(6, of("peace"), WORK.titleLength());
        Term term = postings.term("war");
        StringBuilder out = new StringBuilder();
        term.append(out, "wanting");
        // 2 letters shared, "r", work 4 with its field and length; 2 × 4 and often; 2 × 1
        assertThat(out).hasToString("%r '$$ ,%!");
        // work 4, 5 places: 0, 2, 5, 10, 13; the next but one, 1 place: 7
        assertThat(term.places()).isEqualTo("''#$%'%" + "$#*");
        assertThat(term.size("wanting")).isEqualTo(out.length());
    }

    @Test
    void aWordOfMostWorksHasNoPlaces() {
        TermPostings postings = new TermPostings(1);
        postings.add(0, of("war"), WORK.titleLength());
        assertThat(postings.term("war").places()).isNotEmpty();
        postings.add(1, of("war"), WORK.titleLength());
        assertThat(postings.term("war").places()).isEmpty();
        assertThat(postings.term("war").head()).isEqualTo("#$$#$$");
    }

    @Test
    void neverSharesHalfOfALetter() {
        Term term = new Term("a\uD842\uDFB7", "", "", "");
        assertThat(term.shared("a\uD842\uDFB8")).isEqualTo(1);
        assertThat(term.shared("a\uD842\uDFB7b")).isEqualTo(3);
        assertThat(term.shared("")).isZero();
    }
}
