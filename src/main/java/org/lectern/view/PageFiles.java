package org.lectern.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.Catalog;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.export.ExportFormat;
import org.lectern.plan.OutputPath;
import org.lectern.plan.PageExports;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedFile;
import org.lectern.plan.PlannedPage;

/** The files with which a reader takes the works of a page along. */
final class PageFiles {
    private final Messages messages;
    private final List<Head.Format> formats;
    private final Map<OutputPath, List<PlannedFile.Export>> byPage = new HashMap<>();

    PageFiles(Catalog catalog, SiteConfig config, Messages messages) {
        this.messages = messages;
        this.formats = ExportFormat.offered(config).stream()
                .map(format -> new Head.Format(format.id(), format.label()))
                .toList();
        PageExports.of(catalog, config.exports())
                .forEach(file -> byPage.computeIfAbsent(file.of().path(), page -> new ArrayList<>())
                        .add(file));
        byPage.put(Permalinks.ARTICLES, ofAll());
    }

    private List<PlannedFile.Export> ofAll() {
        return byPage.getOrDefault(Permalinks.HOME, List.of());
    }

    /** Those of a page, in the order of the site's kinds; none where it has none of its own. */
    List<Head.Alternate> of(OutputPath page, Addresses from) {
        return links(byPage.getOrDefault(page, List.of()), from);
    }

    /** How what a reader chooses on a page is taken along; prepared are the page's files, or those of all works. */
    Head.Taking taking(OutputPath page, Addresses from) {
        List<PlannedFile.Export> prepared = byPage.getOrDefault(page, ofAll());
        return new Head.Taking(formats, words(prepared), links(prepared, from));
    }

    /** The files hold more than was chosen, so it is said what. */
    private String words(List<PlannedFile.Export> prepared) {
        if (prepared.isEmpty()) {
            return "";
        }
        PlannedFile.Export first = prepared.get(0);
        String works = messages.count("works", first.articles().size());
        return messages.say(first.of() instanceof PlannedPage.Home ? "take.prepared" : "take.prepared.here", works);
    }

    private static List<Head.Alternate> links(List<PlannedFile.Export> files, Addresses from) {
        return files.stream().map(file -> link(file, from)).toList();
    }

    private static Head.Alternate link(PlannedFile.Export file, Addresses from) {
        ExportFormat format = ExportFormat.ofFile(file.kind());
        return new Head.Alternate(format.mediaType(), format.label(), from.href(file.path()));
    }
}
