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
import org.lectern.trace.Finding;
import org.lectern.trace.Memo;

/** The files with which a reader takes the works of a page along. */
final class PageFiles {
    private final Messages messages;
    private final List<Head.Format> formats;
    private final Catalog catalog;
    private final SiteConfig config;
    private final Finding<List<Prepared>> prepared;

    /**
     * A file of a page.
     *
     * @param whole whether it has the whole list
     */
    private record Prepared(String kind, OutputPath path, int works, boolean whole) {}

    PageFiles(Catalog catalog, SiteConfig config, Messages messages) {
        this.messages = messages;
        this.formats = ExportFormat.offered(config).stream()
                .map(format -> new Head.Format(format.id(), format.label()))
                .toList();
        this.catalog = catalog;
        this.config = config;
        Memo<String, Map<String, List<Prepared>>> once = new Memo<>(catalog.trail());
        this.prepared = Finding.of(
                catalog.trail(),
                "page-files",
                page -> once.get("", this::byPage).getOrDefault(page, List.of()));
    }

    private Map<String, List<Prepared>> byPage() {
        Map<String, List<Prepared>> byPage = new HashMap<>();
        for (PlannedFile.Export file : PageExports.of(catalog, config.exports())) {
            boolean whole = file.of() instanceof PlannedPage.Home;
            byPage.computeIfAbsent(file.of().path().value(), page -> new ArrayList<>())
                    .add(new Prepared(file.kind(), file.path(), file.articles().size(), whole));
        }
        byPage.put(Permalinks.ARTICLES.value(), byPage.getOrDefault(Permalinks.HOME.value(), List.of()));
        return byPage;
    }

    /** Those of a page, in the order of the site's kinds; none where it has none of its own. */
    List<Head.Alternate> of(OutputPath page, Addresses from) {
        return links(prepared.get(page.value()), from);
    }

    /** How what a reader chooses on a page is taken along; prepared are the page's files, or those of all works. */
    Head.Taking taking(OutputPath page, Addresses from) {
        List<Prepared> own = prepared.get(page.value());
        List<Prepared> files = own.isEmpty() ? prepared.get(Permalinks.HOME.value()) : own;
        return new Head.Taking(formats, words(files), links(files, from));
    }

    /** The files hold more than was chosen, so it is said what. */
    private String words(List<Prepared> files) {
        if (files.isEmpty()) {
            return "";
        }
        Prepared first = files.get(0);
        String works = messages.count("works", first.works());
        return messages.say(first.whole() ? "take.prepared" : "take.prepared.here", works);
    }

    private static List<Head.Alternate> links(List<Prepared> files, Addresses from) {
        return files.stream().map(file -> link(file, from)).toList();
    }

    private static Head.Alternate link(Prepared file, Addresses from) {
        ExportFormat format = ExportFormat.ofFile(file.kind());
        return new Head.Alternate(format.mediaType(), format.label(), from.href(file.path()));
    }
}
