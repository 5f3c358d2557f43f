package org.lectern.plan;

import org.lectern.catalog.ArticleId;
import org.lectern.catalog.LinkTarget;

/** The addresses of pages. They are part of the product: whoever changes one leaves a redirect behind. */
public final class Permalinks {
    public static final OutputPath HOME = new OutputPath("index.html");
    public static final OutputPath ARTICLES = new OutputPath("articles/index.html");
    public static final OutputPath TOPICS = new OutputPath("topics/index.html");
    public static final OutputPath LISTS = new OutputPath("lists/index.html");
    public static final OutputPath NOT_FOUND = new OutputPath("404.html");

    private Permalinks() {}

    public static OutputPath article(ArticleId id) {
        return new OutputPath("articles/" + id.value() + ".html");
    }

    public static OutputPath topic(String id) {
        return new OutputPath("topics/" + id + ".html");
    }

    public static OutputPath list(String id) {
        return new OutputPath("lists/" + id + ".html");
    }

    public static OutputPath page(String id) {
        return new OutputPath("pages/" + id + ".html");
    }

    /** A file of the theme's assets, {@code lectern.css}. */
    public static OutputPath asset(String name) {
        return new OutputPath("assets/" + name);
    }

    /** The page or file to which a link of a text leads. */
    public static OutputPath of(LinkTarget target) {
        if (target instanceof LinkTarget.ToArticle to) {
            return article(to.id());
        }
        if (target instanceof LinkTarget.ToTopic to) {
            return topic(to.id());
        }
        if (target instanceof LinkTarget.ToList to) {
            return list(to.id());
        }
        if (target instanceof LinkTarget.ToPage to) {
            return page(to.id());
        }
        return target instanceof LinkTarget.ToFile to ? new OutputPath(to.path()) : TOPICS;
    }
}
