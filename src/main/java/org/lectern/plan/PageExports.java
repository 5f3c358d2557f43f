package org.lectern.plan;

import java.util.ArrayList;
import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Topic;

/** The pages whose works go out as files: the list's own, each work's, each topic's and each reading list's. */
public final class PageExports {
    private final List<String> kinds;
    private final List<PlannedFile.Export> exports = new ArrayList<>();

    private PageExports(List<String> kinds) {
        this.kinds = kinds;
    }

    /**
     * The files, those of a page side by side, in the order of the kinds. Works come by id, so that a file changes
     * where its works do and nowhere else; those of a reading list in its order. What an old id named stays where it
     * was.
     *
     * @param kinds endings of files, as {@code exports} in site.yaml has them
     */
    public static List<PlannedFile.Export> of(Catalog catalog, List<String> kinds) {
        PageExports files = new PageExports(kinds);
        files.add(new PlannedPage.Home(), catalog.articles());
        for (Article article : catalog.articles()) {
            files.add(new PlannedPage.OfArticle(article), List.of(article));
        }
        Redirects.ofArticles(catalog).forEach(old -> files.add(old, catalog));
        for (Topic topic : catalog.vocabulary().all()) {
            files.add(new PlannedPage.OfTopic(topic, List.of()), catalog.articlesUnder(topic.id()));
        }
        Redirects.ofTopics(catalog).forEach(old -> files.add(old, catalog));
        catalog.lists().forEach(list -> files.add(new PlannedPage.OfList(list), catalog.articlesOn(list)));
        Redirects.ofLists(catalog).forEach(old -> files.add(old, catalog));
        return List.copyOf(files.exports);
    }

    private void add(PlannedPage.Redirect old, Catalog catalog) {
        if (old.target() instanceof PlannedPage.OfArticle to) {
            add(old, List.of(to.article()));
        } else if (old.target() instanceof PlannedPage.OfTopic to) {
            add(old, catalog.articlesUnder(to.topic().id()));
        } else if (old.target() instanceof PlannedPage.OfList to) {
            add(old, catalog.articlesOn(to.list()));
        }
    }

    /** Of a page without works there is nothing to take. */
    private void add(PlannedPage page, List<Article> articles) {
        if (!articles.isEmpty()) {
            kinds.forEach(kind -> exports.add(new PlannedFile.Export(page, kind, articles)));
        }
    }
}
