package org.lectern.cite;

import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;

/** The formats in which a library is asked for a work: registered matrices of Z39.88-2004, and Dublin Core. */
enum KevFormat {
    JOURNAL("info:ofi/fmt:kev:mtx:journal"),
    BOOK("info:ofi/fmt:kev:mtx:book"),
    DISSERTATION("info:ofi/fmt:kev:mtx:dissertation"),
    DUBLIN_CORE("info:ofi/fmt:kev:mtx:dc");

    private final String id;

    KevFormat(String id) {
        this.id = id;
    }

    /** Its identifier in the registry. */
    String id() {
        return id;
    }

    /**
     * By the type; what has an ISBN is a book to every library, and what has an ISSN and no ISBN stands in a serial.
     *
     * @param issn whether the record or its journal has an ISSN
     */
    static KevFormat of(Article article, boolean issn) {
        boolean isbn = !article.variable("ISBN").isEmpty();
        return switch (article.type()) {
            case ARTICLE, ARTICLE_JOURNAL, ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER, PERIODICAL -> JOURNAL;
            case REVIEW, REVIEW_BOOK -> isbn && !issn ? BOOK : JOURNAL;
            case PAPER_CONFERENCE -> issn && !isbn ? JOURNAL : BOOK;
            case BOOK,
                    CHAPTER,
                    CLASSIC,
                    COLLECTION,
                    DOCUMENT,
                    ENTRY,
                    ENTRY_DICTIONARY,
                    ENTRY_ENCYCLOPEDIA,
                    PAMPHLET,
                    REPORT,
                    STANDARD -> BOOK;
            case THESIS -> DISSERTATION;
            default -> isbn ? BOOK : DUBLIN_CORE;
        };
    }

    /** The genre of the journal's or the book's matrix. */
    String genre(Article article) {
        ArticleType type = article.type();
        if (this == JOURNAL) {
            return switch (type) {
                case ARTICLE -> "preprint";
                case PERIODICAL -> article.variable("issue").isEmpty() ? "journal" : "issue";
                case PAPER_CONFERENCE -> "proceeding";
                default -> "article";
            };
        }
        return switch (type) {
            case BOOK, CLASSIC -> "book";
            case CHAPTER, ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA, REVIEW, REVIEW_BOOK -> "bookitem";
            case PAPER_CONFERENCE -> "proceeding";
            case REPORT -> "report";
            case DOCUMENT, PAMPHLET, STANDARD -> "document";
            default -> "unknown";
        };
    }

    /** Whether the work is a part of a book, whose title is the container's. */
    static boolean isInBook(Article article) {
        return switch (article.type()) {
            case CHAPTER, ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA, PAPER_CONFERENCE, REVIEW, REVIEW_BOOK -> true;
            default -> false;
        };
    }

    /** What Dublin Core calls the kind of work: the word that reference managers know (Zotero's item types). */
    static String dublinCoreType(ArticleType type) {
        return ZoteroType.of(type).id();
    }
}
