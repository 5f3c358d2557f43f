package org.lectern.view;

import java.util.Optional;
import org.lectern.catalog.PublicationDate;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedFile;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.Shelf;

/** Site maps, and where they are. All dates are those of the records. */
final class SiteMapViews {
    private final Heads heads;

    SiteMapViews(Heads heads) {
        this.heads = heads;
    }

    DataView.Sitemap sitemap(PlannedFile.Sitemap page) {
        return new DataView.Sitemap(page.pages().stream()
                .map(planned -> new DataView.Sitemap.Place(heads.canonical(planned.path()), lastChange(planned)))
                .toList());
    }

    /** Known to the day, or not at all: a guess teaches crawlers to ignore it. */
    private static String lastChange(PlannedPage page) {
        Optional<PublicationDate> changed =
                page instanceof PlannedPage.OfArticle planned ? Shelf.changed(planned.article()) : Optional.empty();
        return changed.map(PublicationDate::start)
                .filter(point -> point.day() > 0)
                .map(Moments::day)
                .orElse("");
    }

    DataView.SitemapIndex sitemapIndex(PlannedFile.SitemapIndex page) {
        return new DataView.SitemapIndex(
                page.parts().stream().map(heads::canonical).toList());
    }

    DataView.Robots robots() {
        return new DataView.Robots(heads.canonical(Permalinks.SITEMAP));
    }
}
