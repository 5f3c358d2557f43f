package org.lectern.lint;

import java.util.List;
import java.util.function.Predicate;
import org.lectern.catalog.Article;

/** The fields whose presence is counted, in the order of the report. */
enum CoveredField {
    ABSTRACT("abstract", article -> !article.abstractText().isEmpty()),
    ANNOTATION("annotation", article -> !article.annotations().isEmpty()),
    IDENTIFIER("DOI, URL or ISBN", article -> has(article, "DOI", "URL", "ISBN")),
    LANGUAGE("language", article -> !article.language().isEmpty()),
    TOPICS("topics", article -> !article.topics().isEmpty()),
    PAGE("page", article -> has(article, "page", "number-of-pages")),
    KEYWORD("keyword", article -> !article.keywords().isEmpty()),
    LINKS("links", article -> !article.links().isEmpty());

    private final String label;
    private final Predicate<Article> presence;

    CoveredField(String label, Predicate<Article> presence) {
        this.label = label;
        this.presence = presence;
    }

    /** As reports name it: {@code DOI, URL or ISBN}. */
    String label() {
        return label;
    }

    boolean isIn(Article article) {
        return presence.test(article);
    }

    /** Whether a record without it has a gap: keywords, links and a language are the editor's choice. */
    boolean isExpected() {
        return this == ABSTRACT || this == ANNOTATION || this == IDENTIFIER;
    }

    private static boolean has(Article article, String... names) {
        return List.of(names).stream().anyMatch(name -> !article.variable(name).isEmpty());
    }
}
