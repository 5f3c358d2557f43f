package org.lectern.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.FreePage;
import org.lectern.catalog.LinkTarget;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.NearestName;
import org.lectern.diagnostic.SourcePosition;

/**
 * Addresses that were published and that the plan has no page for: those of works, topics, lists and free pages. Pages
 * of authors, journals, years and parts of indexes come and go with the works.
 */
public final class VanishedAddresses {
    private final Catalog catalog;
    private final Set<OutputPath> planned;
    private final Collection<OutputPath> published;
    private final String next;
    private final DiagnosticCollector diagnostics;
    private final Set<OutputPath> ofDrafts = new HashSet<>();

    /**
     * @param published what was published last
     * @param next what forgets it: {@code build}
     */
    public VanishedAddresses(
            Catalog catalog,
            SitePlan plan,
            Collection<OutputPath> published,
            String next,
            DiagnosticCollector diagnostics) {
        this.catalog = catalog;
        this.planned = plan.byPath().keySet();
        this.published = published;
        this.next = next;
        this.diagnostics = diagnostics;
    }

    /** Whether it is said when an address goes, and not again: what was published last knows it no more. */
    public static boolean isOfThese(Diagnostic said) {
        return said.code().equals("vanished-address");
    }

    /** Reports them, each at the record that may be it under a new name; those of a draft once, at the draft. */
    public void report() {
        catalog.withheld().forEach(this::report);
        report(
                "articles",
                catalog.articles().stream().map(article -> article.id().value()).toList());
        report("topics", catalog.vocabulary().all().stream().map(Topic::id).toList());
        report("lists", catalog.lists().stream().map(ReadingList::id).toList());
        report("pages", catalog.pages().stream().map(FreePage::id).toList());
    }

    private void report(String folder, List<String> ids) {
        List<String> gone = new ArrayList<>();
        for (OutputPath page : published) {
            Optional<String> id = id(folder, page);
            boolean index = page.value().endsWith("/index.html");
            if (id.isPresent() && !index && !planned.contains(page) && !ofDrafts.contains(page)) {
                gone.add(id.get());
            }
        }
        List<String> come =
                ids.stream().filter(id -> !published.contains(path(folder, id))).toList();
        for (String id : gone) {
            boolean only = gone.size() == 1 && come.size() == 1;
            Optional<String> now = only ? Optional.of(come.get(0)) : NearestName.of(id, come);
            report(folder, id, now, now.map(name -> lead(id, name)).orElse(unknown(id)));
        }
    }

    private static String lead(String id, String now) {
        return now.equalsIgnoreCase(id)
                ? "it is \"" + now + "\" now, which many systems do not tell from it, so nothing can lead there. "
                : "if it is \"" + now + "\" now, write aliases: [" + id + "] into that record. ";
    }

    private static String unknown(String id) {
        return "write aliases: [" + id + "] into the record that takes its place. ";
    }

    private static OutputPath path(String folder, String id) {
        return new OutputPath(folder + "/" + id + ".html");
    }

    /** The id of which a page of a folder is, that of a part of an index left out. */
    private static Optional<String> id(String folder, OutputPath page) {
        String path = page.value();
        boolean inside = path.startsWith(folder + "/") && path.lastIndexOf('/') == folder.length();
        return inside
                ? Optional.of(path.substring(folder.length() + 1, path.length() - ".html".length()))
                : Optional.empty();
    }

    private void report(Article draft) {
        List<OutputPath> gone = Stream.concat(Stream.of(draft.id()), draft.oldIds().stream())
                .map(Permalinks::article)
                .filter(page -> published.contains(page) && !planned.contains(page))
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        ofDrafts.addAll(gone);
        String others = gone.size() == 1 ? "" : " (and " + (gone.size() - 1) + " more that led to it)";
        diagnostics.warning(
                "vanished-address",
                SourcePosition.startOf(draft.source()),
                "the published page " + gone.get(0).value() + others + " would lead nowhere: its record is a draft now",
                "remove draft: true. If it is to go until the draft is published, this is said once: the next " + next
                        + " forgets it.");
    }

    private void report(String folder, String id, Optional<String> now, String lead) {
        String file = now.map(name -> source(folder, name)).orElseGet(() -> source(folder, ""));
        diagnostics.warning(
                "vanished-address",
                SourcePosition.startOf(file),
                "the published page " + path(folder, id) + " would lead nowhere",
                lead + "If it is to go, this is said once: the next " + next + " forgets it.");
    }

    /** The file of a record; that of all of its kind where there is none of this name. */
    private String source(String folder, String id) {
        return switch (folder) {
            case "articles" ->
                catalog.article(new ArticleId(id))
                        .map(Article::source)
                        .orElseGet(() -> catalog.sourceOf(new LinkTarget.ToArticle(new ArticleId(id))));
            case "topics" -> catalog.sourceOf(new LinkTarget.ToTopics());
            case "lists" -> catalog.sourceOf(new LinkTarget.ToList(id));
            default -> catalog.sourceOf(new LinkTarget.ToPage(id));
        };
    }
}
