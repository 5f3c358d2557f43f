package org.lectern.view;

import java.util.Optional;
import org.lectern.plan.PlannedFile;
import org.lectern.plan.PlannedPage;

/** What templates of files for programs see. */
final class DataViews {
    private final FeedViews feeds;
    private final SiteMapViews siteMaps;
    private final Introductions introductions;

    DataViews(FeedViews feeds, SiteMapViews siteMaps, Introductions introductions) {
        this.feeds = feeds;
        this.siteMaps = siteMaps;
        this.introductions = introductions;
    }

    View view(PlannedPage page) {
        Optional<DataView.Feed> feed = feeds.atom(page);
        if (feed.isPresent()) {
            return feed.get();
        }
        if (page instanceof PlannedFile.Sitemap planned) {
            return siteMaps.sitemap(planned);
        }
        if (page instanceof PlannedFile.SitemapIndex planned) {
            return siteMaps.sitemapIndex(planned);
        }
        if (page instanceof PlannedFile.OpenSearch) {
            return introductions.openSearch();
        }
        if (page instanceof PlannedFile.Manifest) {
            return introductions.manifest();
        }
        if (page instanceof PlannedFile.Robots) {
            return siteMaps.robots();
        }
        throw new IllegalArgumentException("no view shows " + page);
    }
}
