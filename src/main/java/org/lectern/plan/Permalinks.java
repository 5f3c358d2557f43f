package org.lectern.plan;

import java.util.Optional;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.LinkTarget;

/** The addresses of pages. They are part of the product: whoever changes one leaves a redirect behind. */
public final class Permalinks {
    public static final OutputPath HOME = new OutputPath("index.html");
    public static final OutputPath ARTICLES = new OutputPath("articles/index.html");
    public static final OutputPath TOPICS = new OutputPath("topics/index.html");
    public static final OutputPath LISTS = new OutputPath("lists/index.html");
    public static final OutputPath AUTHORS = new OutputPath("authors/index.html");
    public static final OutputPath JOURNALS = new OutputPath("journals/index.html");
    public static final OutputPath PUBLISHERS = new OutputPath("publishers/index.html");
    public static final OutputPath YEARS = new OutputPath("years/index.html");
    public static final OutputPath TYPES = new OutputPath("types/index.html");
    public static final OutputPath MAP = new OutputPath("map.html");
    public static final OutputPath SEARCH = new OutputPath("search.html");
    public static final OutputPath READER_SHELF = new OutputPath("shelf.html");
    public static final OutputPath NOT_FOUND = new OutputPath("404.html");
    public static final OutputPath OPEN_SEARCH = new OutputPath("opensearch.xml");
    public static final OutputPath MANIFEST = new OutputPath("manifest.webmanifest");
    public static final OutputPath FEED = new OutputPath("feed.xml");
    public static final OutputPath JSON_FEED = new OutputPath("feed.json");
    public static final OutputPath CHANGES = new OutputPath("changes.html");
    public static final OutputPath CHANGES_FEED = new OutputPath("changes.xml");
    public static final OutputPath CHANGES_JSON_FEED = new OutputPath("changes.feed.json");
    public static final OutputPath INDEX_DATA = new OutputPath("index.json");
    public static final OutputPath TOPIC_DATA = new OutputPath("topics.jsonld");
    public static final OutputPath SITEMAP = new OutputPath("sitemap.xml");
    public static final OutputPath ROBOTS = new OutputPath("robots.txt");

    private Permalinks() {}

    public static OutputPath article(ArticleId id) {
        return page("articles", id.value());
    }

    public static OutputPath topic(String id) {
        return page("topics", id);
    }

    public static OutputPath topicFeed(String id) {
        return new OutputPath("topics/" + id + ".xml");
    }

    public static OutputPath topicJsonFeed(String id) {
        return new OutputPath("topics/" + id + ".feed.json");
    }

    public static OutputPath listFeed(String id) {
        return new OutputPath("lists/" + id + ".xml");
    }

    public static OutputPath listJsonFeed(String id) {
        return new OutputPath("lists/" + id + ".feed.json");
    }

    public static OutputPath list(String id) {
        return page("lists", id);
    }

    public static OutputPath page(String id) {
        return page("pages", id);
    }

    public static OutputPath author(String slug) {
        return page("authors", slug);
    }

    public static OutputPath journal(String slug) {
        return page("journals", slug);
    }

    public static OutputPath publisher(String slug) {
        return page("publishers", slug);
    }

    /** The works of a year, or those without a date. */
    public static OutputPath year(Optional<Integer> year) {
        return page("years", year.map(String::valueOf).orElse("undated"));
    }

    public static OutputPath type(ArticleType type) {
        return page("types", type.csl());
    }

    /**
     * The works of a page as a bibliography.
     *
     * @param whole the page: {@code topics/deterrence.html} becomes {@code bibliographies/apa/topics/deterrence.md}
     */
    static OutputPath bibliography(String style, OutputPath whole, String ending) {
        String page = whole.value();
        String name = whole.equals(ARTICLES) ? "all" : page.substring(0, page.lastIndexOf('.'));
        return new OutputPath("bibliographies/" + style + "/" + name + "." + ending);
    }

    /** The works of a page as a file: beside it, under its name; those of the whole list are {@code records.bib}. */
    public static OutputPath export(OutputPath page, String kind) {
        String name = page.value().substring(0, page.value().lastIndexOf('.'));
        return new OutputPath((page.equals(HOME) ? "records" : name) + "." + kind);
    }

    /** A part of the site map, from 1. */
    public static OutputPath sitemap(int number) {
        return new OutputPath("sitemap-" + number + ".xml");
    }

    /** A file of the theme's assets, {@code lectern.css}. */
    public static OutputPath asset(String name) {
        return new OutputPath("assets/" + name);
    }

    /** A file of the search's data, {@code terms/0}. */
    public static OutputPath search(String name) {
        return new OutputPath("search/" + name + ".js");
    }

    /** Whether a plan names the file; assets and the search's data belong to every site. */
    public static boolean isPlanned(OutputPath path) {
        return !path.value().startsWith("assets/") && !path.value().startsWith("search/");
    }

    private static OutputPath page(String folder, String name) {
        return new OutputPath(folder + "/" + name + ".html");
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
