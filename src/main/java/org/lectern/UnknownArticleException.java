package org.lectern;

import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.diagnostic.NearestName;

/** Somebody asks for an article that the list has not; the message says so, with the nearest id. */
public final class UnknownArticleException extends Exception {
    private static final long serialVersionUID = 1;

    private UnknownArticleException(String message) {
        super(message);
    }

    /** The id of an article by that id or an old one of it. */
    static ArticleId find(Catalog catalog, String asked) throws UnknownArticleException {
        ArticleId id = new ArticleId(asked);
        if (catalog.article(id).isPresent()) {
            return id;
        }
        Optional<Article> renamed = catalog.articles().stream()
                .filter(article -> article.aliases().contains(id))
                .findFirst();
        if (renamed.isPresent()) {
            return renamed.get().id();
        }
        if (catalog.withheld(id).isPresent()) {
            throw new UnknownArticleException("\"" + asked + "\" is a draft; ask with --drafts");
        }
        List<String> known =
                catalog.articles().stream().map(article -> article.id().value()).toList();
        throw new UnknownArticleException("there is no article \"" + asked + "\" on this list; "
                + NearestName.hint(asked, known) + "lectern related prints the ids of all.");
    }
}
