package org.lectern.catalog;

import java.util.List;
import java.util.Map;
import org.lectern.catalog.CatalogBuilder.Sourced;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.markdown.Text;
import org.lectern.markdown.TextLink;

/** Links in texts: every one leads to a record, a page or a file that is there. */
final class LinkRules {
    private final Map<String, Sourced<Article>> articles;
    private final LinkTargets targets;
    private final References references;
    private final DiagnosticCollector diagnostics;

    LinkRules(
            Map<String, Sourced<Article>> articles,
            LinkTargets targets,
            References references,
            DiagnosticCollector diagnostics) {
        this.articles = articles;
        this.targets = targets;
        this.references = references;
        this.diagnostics = diagnostics;
    }

    void check(List<Text> texts) {
        texts.forEach(text -> text.links().forEach(this::check));
    }

    private void check(TextLink link) {
        if (link.kind() != TextLink.Kind.PATH) {
            references.article(link.target(), link.position(), articles);
        } else if (targets.find(link).isEmpty()) {
            diagnostics.error(
                    "dead-link",
                    link.position(),
                    "the link \"" + link.target() + "\" leads nowhere",
                    "a relative link names a record, a page or a file of content/, from the file in which it stands;"
                            + " [[id]] leads to an article from anywhere.");
        }
    }
}
