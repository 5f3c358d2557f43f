package org.lectern.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.catalog.OwnFile;

/**
 * What the site will hold besides the theme's assets, each path once.
 *
 * @param byPath pages and other made files
 * @param files copied as they are, by path
 */
public record SitePlan(SortedMap<OutputPath, PlannedPage> byPath, List<OwnFile> files) {
    public SitePlan {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
        files = List.copyOf(files);
    }

    /** Pages and other made files, by path. */
    public List<PlannedPage> pages() {
        return List.copyOf(byPath.values());
    }

    /** The plan without the map of all works, which site maps do not name either. */
    public SitePlan withoutMap() {
        SortedMap<OutputPath, PlannedPage> others = new TreeMap<>(byPath);
        others.remove(Permalinks.MAP);
        others.replaceAll((path, page) -> page instanceof PlannedFile.Sitemap sitemap ? sitemap.withoutMap() : page);
        return new SitePlan(others, files);
    }

    /** How many files take works into other programs. */
    public int exportCount() {
        return (int) byPath.values().stream()
                .filter(PlannedFile.Export.class::isInstance)
                .count();
    }

    /** How many of them are for readers: feeds and site maps are not. */
    public int pageCount() {
        return (int) byPath.keySet().stream()
                .filter(path -> path.value().endsWith(".html"))
                .count();
    }
}
