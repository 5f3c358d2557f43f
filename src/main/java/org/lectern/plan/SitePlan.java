package org.lectern.plan;

import java.util.List;
import org.lectern.catalog.OwnFile;

/**
 * What the site will hold besides the theme's assets, each path once.
 *
 * @param pages and other made files, by path
 * @param files copied as they are, by path
 */
public record SitePlan(List<PlannedPage> pages, List<OwnFile> files) {
    /** The plan without a page, which site maps do not name either. */
    public SitePlan without(OutputPath path) {
        return new SitePlan(
                pages.stream()
                        .filter(page -> !page.path().equals(path))
                        .map(page -> page instanceof PlannedFile.Sitemap map ? map.without(path) : page)
                        .toList(),
                files);
    }

    /** How many files take works into other programs. */
    public int exportCount() {
        return (int) pages.stream().filter(PlannedFile.Export.class::isInstance).count();
    }

    /** How many of them are for readers: feeds and site maps are not. */
    public int pageCount() {
        return (int) pages.stream()
                .filter(page -> page.path().value().endsWith(".html"))
                .count();
    }
}
