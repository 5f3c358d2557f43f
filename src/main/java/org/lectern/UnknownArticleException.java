package org.lectern;

import java.util.List;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.NearestName;

/** Somebody asks for an article that the list has not; the message says so, with the nearest id. */
public final class UnknownArticleException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    UnknownArticleException(Catalog catalog, String asked, List<Diagnostic> diagnostics) {
        super(message(catalog, asked));
        this.diagnostics = List.copyOf(diagnostics);
    }

    private static String message(Catalog catalog, String asked) {
        if (catalog.withheld(new ArticleId(asked)).isPresent()) {
            return "\"" + asked + "\" is a draft; ask with --drafts";
        }
        List<String> known =
                catalog.articles().stream().map(article -> article.id().value()).toList();
        return "there is no article \"" + asked + "\" on this list; " + NearestName.hint(asked, known)
                + "lectern related prints the ids of all.";
    }

    /** What was found while the list was read, by file, line and column; warnings at most. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
