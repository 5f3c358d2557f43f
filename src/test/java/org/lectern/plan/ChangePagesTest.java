package org.lectern.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Collation;
import org.lectern.catalog.LinkTarget;
import org.lectern.catalog.PublicationDate;
import org.lectern.history.Change;

class ChangePagesTest {
    private static List<Change> changes(int count, String date) throws Exception {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String title = (char) ('A' + i % 2) + " work " + i;
            changes.add(new Change(
                    PublicationDate.parse(date),
                    Change.Kind.ADDED,
                    new LinkTarget.ToArticle(new ArticleId("w" + i)),
                    title,
                    ""));
        }
        return changes;
    }

    private static List<String> pages(List<Change> changes) {
        return ChangePages.of(changes, Collation.of("en")).stream()
                .map(page -> page.path().value() + " " + shown(page))
                .toList();
    }

    private static int shown(PlannedPage page) {
        if (page instanceof PlannedPage.OfChanges whole) {
            return whole.newest().size();
        }
        PlannedPage.OfChangesPart part = (PlannedPage.OfChangesPart) page;
        return part.changes().size();
    }

    @Test
    void whereNothingIsKnownThereIsNoPage() {
        assertThat(pages(List.of())).isEmpty();
    }

    @Test
    void whatOnePageHasRoomForStandsOnOne() throws Exception {
        assertThat(pages(changes(150, "2026-05-01"))).containsExactly("changes.html 150");
    }

    /** A first import of many works on one day, and years after it. */
    @Test
    void moreStandsByYearMonthDayAndTitleAndTheNewestOnTheFirstPage() throws Exception {
        List<Change> changes = new ArrayList<>(changes(3, "2027-02-01"));
        changes.addAll(changes(4, "2026-06-02"));
        changes.addAll(changes(5, "2026-05-02"));
        changes.addAll(changes(300, "2026-05-01"));
        changes.addAll(changes(1, "2026-05"));
        changes.addAll(changes(2, "2026"));
        assertThat(pages(changes))
                .containsExactly(
                        "changes.html 150",
                        "changes/2027.html 3",
                        "changes/2026.html 0",
                        "changes/2026-06.html 4",
                        "changes/2026-05.html 0",
                        "changes/2026-05-02.html 5",
                        "changes/2026-05-01.html 0",
                        "changes/2026-05-01-a.html 150",
                        "changes/2026-05-01-b.html 150",
                        "changes/2026-05-undated.html 1",
                        "changes/2026-undated.html 2");
    }
}
