package org.lectern.lint;

import java.util.List;
import org.lectern.catalog.Article;

/** The fields whose presence is counted, in the order of the report. */
enum CoveredField {
    ABSTRACT("abstract"),
    ANNOTATION("annotation"),
    IDENTIFIER("DOI/URL/ISBN"),
    LANGUAGE("language"),
    TOPICS("topics"),
    PAGE("page"),
    KEYWORD("keyword"),
    LINKS("links");

    private final String label;

    CoveredField(String label) {
        this.label = label;
    }

    /** As reports name it: {@code DOI/URL/ISBN}. */
    String label() {
        return label;
    }

    boolean isIn(Article article) {
        return switch (this) {
            case ABSTRACT -> !article.abstractText().isEmpty();
            case ANNOTATION -> !article.annotations().isEmpty();
            case IDENTIFIER -> has(article, "DOI", "URL", "ISBN");
            case LANGUAGE -> !article.language().isEmpty();
            case TOPICS -> !article.topics().isEmpty();
            case PAGE -> has(article, "page", "number-of-pages");
            case KEYWORD -> !article.keywords().isEmpty();
            case LINKS -> !article.links().isEmpty();
        };
    }

    /** Whether a record without it has a gap: keywords, links and a language are the editor's choice. */
    boolean isExpected() {
        return this == ABSTRACT || this == ANNOTATION || this == IDENTIFIER;
    }

    private static boolean has(Article article, String... names) {
        return List.of(names).stream().anyMatch(name -> !article.variable(name).isEmpty());
    }
}
