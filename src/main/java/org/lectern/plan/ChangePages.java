package org.lectern.plan;

import java.util.ArrayList;
import java.util.List;
import org.lectern.catalog.Collation;
import org.lectern.history.Change;

/** What came to the list and changed on it: the newest on one page, and all by year where these are too many for it. */
final class ChangePages {
    private ChangePages() {}

    /** The page and its parts; none where nothing is known to have come or changed. */
    static List<PlannedPage> of(List<Change> changes, Collation collation) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<IndexPart<Change>> parts = new IndexDivider<>(IndexScheme.days(collation), "changes").divide(changes);
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(new PlannedPage.OfChanges(
                changes.subList(0, Math.min(IndexDivider.MOST, changes.size())), IndexPart.counted(parts)));
        pages.addAll(IndexPart.pages(parts, PlannedPage.OfChangesPart::new));
        return pages;
    }
}
