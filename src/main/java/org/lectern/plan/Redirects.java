package org.lectern.plan;

import java.util.List;
import java.util.function.Function;
import org.lectern.catalog.Catalog;

/** Old addresses, one page each, which leads on to the present one. */
final class Redirects {
    private Redirects() {}

    static List<PlannedPage.Redirect> ofArticles(Catalog catalog) {
        return catalog.articles().stream()
                .flatMap(article ->
                        of(new PlannedPage.OfArticle(article), article.oldIds(), Permalinks::article).stream())
                .toList();
    }

    static List<PlannedPage.Redirect> ofTopics(Catalog catalog) {
        return catalog.vocabulary().all().stream()
                .flatMap(topic ->
                        of(new PlannedPage.OfTopic(topic, List.of()), topic.oldIds(), Permalinks::topic).stream())
                .toList();
    }

    static List<PlannedPage.Redirect> ofLists(Catalog catalog) {
        return catalog.lists().stream()
                .flatMap(list -> of(new PlannedPage.OfList(list), list.oldIds(), Permalinks::list).stream())
                .toList();
    }

    static List<PlannedPage.Redirect> ofPages(Catalog catalog) {
        return catalog.pages().stream()
                .flatMap(page -> of(new PlannedPage.Free(page), page.oldIds(), Permalinks::page).stream())
                .toList();
    }

    /** Those of one page, in the order of its aliases. */
    static <T> List<PlannedPage.Redirect> of(PlannedPage page, List<T> aliases, Function<T, OutputPath> address) {
        return aliases.stream()
                .map(alias -> new PlannedPage.Redirect(address.apply(alias), page))
                .toList();
    }
}
