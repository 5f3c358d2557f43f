package org.lectern.view;

import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.cite.ShortCitation;
import org.lectern.draw.Work;
import org.lectern.markdown.PlainExcerpt;
import org.lectern.plan.Permalinks;

/** Works as drawings show them: in short, with the title beside. */
final class DrawnWorks {
    private final Catalog catalog;
    private final ShortCitation citations;

    DrawnWorks(Catalog catalog, ShortCitation citations) {
        this.catalog = catalog;
        this.citations = citations;
    }

    /** @param title of how many code points at most */
    Work of(ArticleId id, int title, Addresses from) {
        Article article = catalog.article(id).orElseThrow();
        String year = citations.year(article);
        return new Work(
                citations.who(article),
                year.isEmpty() ? "" : " " + year,
                PlainExcerpt.cut(named(article), title),
                from.href(Permalinks.article(id)));
    }

    /** "Lee 2007, The title"; where nobody is named the short form is the title. */
    private String named(Article article) {
        String plain = article.title().plain();
        String citation = citations.of(article);
        return citation.startsWith(plain) ? citation : citation + ", " + plain;
    }
}
