package org.lectern.catalog;

/** What a link in a text leads to, once it is known to exist. */
public sealed interface LinkTarget {
    /** The page of a work. */
    record ToArticle(ArticleId id) implements LinkTarget {}

    /** The page of a topic. */
    record ToTopic(String id) implements LinkTarget {}

    /** The index of topics. */
    record ToTopics() implements LinkTarget {}

    /** The page of a reading list. */
    record ToList(String id) implements LinkTarget {}

    /** A free page. */
    record ToPage(String id) implements LinkTarget {}

    /** A file below {@code files/}; the path begins with that name. */
    record ToFile(String path) implements LinkTarget {}
}
