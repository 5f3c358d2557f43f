package org.lectern.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.CatalogBuilder.Sourced;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.markdown.Text;
import org.lectern.markdown.TextLink;
import org.lectern.markdown.UnreadCitation;

/** Links in texts: every one leads to a record, a page or a file that is there. */
final class LinkRules {
    private final Map<String, Sourced<Article>> articles;
    private final LinkTargets targets;
    private final Anchors anchors;
    private final References references;
    private final DiagnosticCollector diagnostics;

    LinkRules(
            Map<String, Sourced<Article>> articles,
            LinkTargets targets,
            Anchors anchors,
            References references,
            DiagnosticCollector diagnostics) {
        this.articles = articles;
        this.targets = targets;
        this.anchors = anchors;
        this.references = references;
        this.diagnostics = diagnostics;
    }

    void check(List<Text> texts) {
        for (Text text : texts) {
            text.links().forEach(this::check);
            text.unread().forEach(this::check);
        }
    }

    private void check(UnreadCitation unread) {
        if (articles.containsKey(new ArticleId(unread.id()).caseFolded())) {
            diagnostics.warning(
                    "unread-citation",
                    unread.position(),
                    "\"" + unread.written() + "\" is no citation and stays text",
                    "write [see @" + unread.id() + ", p. 14; @other]: a comma before the place, a semicolon before the"
                            + " next work, nothing joined to the @; \\@ is a mere sign.");
        }
    }

    private void check(TextLink link) {
        if (link.kind() != TextLink.Kind.PATH) {
            references.article(link.target(), link.position(), articles);
            return;
        }
        Optional<LinkTarget> target = targets.find(link);
        if (target.isEmpty() && references.isFaulty(link.target())) {
            return;
        }
        if (target.isEmpty()) {
            diagnostics.error(
                    "dead-link",
                    link.position(),
                    "the link \"" + link.target() + "\" leads nowhere",
                    link.target().startsWith("www.")
                            ? "a web address begins with https://."
                            : references
                                    .renamedFile(link.target(), articles)
                                    .orElse(
                                            "a relative link names a record, a page or a file of content/, from the file in which it stands;"
                                                    + " [[id]] leads to an article from anywhere."));
            return;
        }
        boolean file = target.get() instanceof LinkTarget.ToFile;
        if (!file
                && !link.fragment().isEmpty()
                && anchors.find(target.get(), link.fragment()).isEmpty()) {
            diagnostics.error(
                    "dead-link",
                    link.position(),
                    "the link \"" + link.target() + "#" + link.fragment() + "\" leads to no heading there",
                    "a heading's address is its words in small letters with hyphens.");
        }
    }
}
