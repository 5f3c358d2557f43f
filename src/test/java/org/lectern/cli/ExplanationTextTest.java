package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.catalog.ArticleId;
import org.lectern.relate.Explanation;
import org.lectern.relate.Explanation.End;
import org.lectern.relate.Explanation.Last;
import org.lectern.relate.Explanation.Part;
import org.lectern.relate.Explanation.Signal;
import org.lectern.relate.Explanation.Standing;

/** What the terminal says of each way in which a list can end. */
class ExplanationTextTest {
    private static final ArticleId OWN = new ArticleId("own");

    private static Explanation outside(Standing standing, Last last) {
        Part part = new Part(Signal.WORDS, .25, List.of("korea 0.250"));
        return new Explanation(OWN, new ArticleId("other"), standing, 0, .25, List.of(part), last);
    }

    private static String verdict(Standing standing, Last last) {
        String whole = new ExplanationText().whole(outside(standing, last));
        assertThat(whole).startsWith("own → other\n\n    0.250  words     korea 0.250\n    0.250  in all\n\n");
        return whole.substring(whole.indexOf("in all") + 8).strip();
    }

    @Test
    void saysWhatTheLastByScoreHasWhereThereIsOne() {
        assertThat(verdict(Standing.TOO_FAR, new Last(End.NEAREST, 8, .3)))
                .isEqualTo("Not in the list: all 8 places are taken; of the works that their score brought in the last"
                        + " has 0.300, so 0.050 more would have been needed; or an entry under related.");
        assertThat(verdict(Standing.TOO_FAR, new Last(End.NEAREST, 8, .25)))
                .endsWith("has 0.250, as much; of equal ones those come first that follow by id.");
    }

    @Test
    void saysWhoFillsAListWhereNoScoreDoes() {
        assertThat(verdict(Standing.TOO_FAR, new Last(End.CHOSEN, 3, 0)))
                .isEqualTo("Not in the list: the editor's own choices fill it. Only a higher count makes room; an entry"
                        + " under related brings it in.");
        assertThat(verdict(Standing.TOO_FAR, new Last(End.RESCUED, 5, 0)))
                .startsWith("Not in the list: the editor's own choices and a work that no other list shows fill it. ");
        assertThat(verdict(Standing.TOO_FAR, new Last(End.NO_PLACES, 0, 0)))
                .isEqualTo("Not in the list: its page shows none, since related-count or related: count is 0.");
    }

    @Test
    void asksForNoMoreWhereTheScoreWouldDo() {
        for (Last last : List.of(new Last(End.ROOM, 3, .2), new Last(End.ROOM, 0, 0), new Last(End.NEAREST, 8, .2))) {
            assertThat(verdict(Standing.NOT_FOUND, last))
                    .startsWith("Not in the list, though there would be a place for it: ")
                    .doesNotContain("more would");
            assertThat(verdict(Standing.ENOUGH_OF_AUTHOR, last))
                    .startsWith("Not in the list: it stands near enough, but ")
                    .doesNotContain("more would");
        }
    }

    @Test
    void headsAnEmptyListWithTheId() {
        assertThat(new ExplanationText().list(OWN, List.of())).startsWith("own: no related articles. ");
    }
}
