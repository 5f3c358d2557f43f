package org.lectern.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.LinkTarget;
import org.lectern.catalog.OwnFile;
import org.lectern.config.SiteConfig;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.history.Change;

/** Lays out the site: which pages there are, and that no two of them share a place. */
public final class SitePlanner {
    private final SiteConfig config;
    private final BibliographySets bibliographies;
    private final DiagnosticCollector diagnostics;

    public SitePlanner(SiteConfig config, BibliographySets bibliographies, DiagnosticCollector diagnostics) {
        this.config = config;
        this.bibliographies = bibliographies;
        this.diagnostics = diagnostics;
    }

    /** The plan; a page or file whose path another has, letter case ignored, is reported and left out. */
    public SitePlan plan(Catalog catalog) {
        return plan(catalog, List.of());
    }

    /**
     * The same with pages of what came and changed.
     *
     * @param changes the last first
     */
    public SitePlan plan(Catalog catalog, List<Change> changes) {
        Map<String, String> taken = new HashMap<>();
        SortedMap<OutputPath, PlannedPage> pages = new TreeMap<>();
        Set<OutputPath> leftOut = new HashSet<>();
        for (PlannedPage page : new PageList(catalog, config, bibliographies, changes).pages()) {
            OutputPath path = page.path();
            if (!leftOut.isEmpty() && isBesideOneOf(leftOut, page)) {
                continue; // what its page was told of is not told again
            }
            if (isFree(path, source(page, catalog), taken)) {
                pages.put(path, page);
            } else {
                leftOut.add(path);
            }
        }
        List<OwnFile> files = new ArrayList<>();
        for (OwnFile file : catalog.files()) {
            if (isFree(new OutputPath(file.path()), file.name(), taken)) {
                files.add(file);
            }
        }
        files.sort(Comparator.comparing(OwnFile::path));
        return new SitePlan(pages, files);
    }

    private static boolean isBesideOneOf(Set<OutputPath> pages, PlannedPage page) {
        OutputPath main = page.main().path();
        return !main.equals(page.path()) && pages.contains(main);
    }

    private boolean isFree(OutputPath path, String source, Map<String, String> taken) {
        String first = taken.putIfAbsent(path.caseFolded(), source);
        if (first == null) {
            return true;
        }
        diagnostics.error(
                "page-clash",
                SourcePosition.startOf(source),
                "the page " + path + " would have the place of one made from " + first,
                "many systems do not tell capital from small letters in a file's name, nor one form of an accent from"
                        + " another: rename one of the two.");
        return false;
    }

    private static String source(PlannedPage any, Catalog catalog) {
        PlannedPage page = any.main();
        if (page instanceof PlannedPage.OfArticle planned) {
            return planned.article().source();
        }
        if (page instanceof PlannedPage.Redirect planned) {
            return source(planned.target(), catalog);
        }
        if (page instanceof PlannedPage.OfTopic planned) {
            return catalog.sourceOf(new LinkTarget.ToTopic(planned.topic().id()));
        }
        if (page instanceof PlannedPage.OfList planned) {
            return catalog.sourceOf(new LinkTarget.ToList(planned.list().id()));
        }
        if (page instanceof PlannedPage.Free planned) {
            return catalog.sourceOf(new LinkTarget.ToPage(planned.page().id()));
        }
        if (page instanceof PlannedFile.TopicFeed planned) {
            return catalog.sourceOf(new LinkTarget.ToTopic(planned.topic().id()));
        }
        if (page instanceof PlannedFile.ListFeed planned) {
            return catalog.sourceOf(new LinkTarget.ToList(planned.list().id()));
        }
        if (page instanceof PlannedPage.OfAuthor planned) {
            return planned.author().credits().get(0).article().source();
        }
        if (page instanceof PlannedPage.OfPeriodical planned) {
            return planned.periodical().articles().get(0).source();
        }
        if (page instanceof PlannedPage.OfPublisher planned) {
            return planned.publisher().articles().get(0).source();
        }
        return "site.yaml";
    }
}
