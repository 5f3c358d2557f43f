package org.lectern.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.Catalog;
import org.lectern.config.SiteConfig;
import org.lectern.export.ExportFormat;
import org.lectern.plan.OutputPath;
import org.lectern.plan.PageExports;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;

/** The files with which a reader takes the works of a page along. */
final class PageFiles {
    private final List<Head.Format> formats;
    private final Map<OutputPath, List<PlannedPage.Export>> byPage = new HashMap<>();

    PageFiles(Catalog catalog, SiteConfig config) {
        this.formats = ExportFormat.offered(config.exports()).stream()
                .map(format -> new Head.Format(format.id(), format.label()))
                .toList();
        PageExports.of(catalog, config.exports())
                .forEach(file -> byPage.computeIfAbsent(file.of().path(), page -> new ArrayList<>())
                        .add(file));
        byPage.put(Permalinks.ARTICLES, ofAll());
    }

    private List<PlannedPage.Export> ofAll() {
        return byPage.getOrDefault(Permalinks.HOME, List.of());
    }

    /** Those of a page, in the order of the site's kinds; none where it has none of its own. */
    List<Head.Alternate> of(OutputPath page, Addresses from) {
        return links(byPage.getOrDefault(page, List.of()), from);
    }

    /** How what a reader chooses on a page is taken along; prepared are the page's files, or those of all works. */
    Head.Taking taking(OutputPath page, Addresses from) {
        return new Head.Taking(formats, links(byPage.getOrDefault(page, ofAll()), from));
    }

    private static List<Head.Alternate> links(List<PlannedPage.Export> files, Addresses from) {
        return files.stream().map(file -> link(file, from)).toList();
    }

    private static Head.Alternate link(PlannedPage.Export file, Addresses from) {
        ExportFormat format = ExportFormat.ofFile(file.kind());
        return new Head.Alternate(format.mediaType(), format.label(), from.href(file.path()));
    }
}
