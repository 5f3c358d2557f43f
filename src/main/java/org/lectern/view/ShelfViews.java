package org.lectern.view;

import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.config.Messages;
import org.lectern.plan.OutputPath;
import org.lectern.plan.PartPlace;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.Shelf;
import org.lectern.trace.Finding;

/** Pages of works that have one thing in common, and the parts of pages that are too long. */
final class ShelfViews {
    private final Messages messages;
    private final Heads heads;
    private final WorksViews works;
    private final YearWords years;
    private final Finding<List<Optional<Integer>>> order;
    private final BibliographyViews bibliographies;

    ShelfViews(Catalog catalog, Messages messages, Heads heads, WorksViews works, BibliographyViews bibliographies) {
        this.bibliographies = bibliographies;
        this.messages = messages;
        this.heads = heads;
        this.works = works;
        this.years = new YearWords(messages);
        this.order = Finding.kept(catalog.trail(), "years", key -> Shelf.years(catalog.articles()));
    }

    ShelfView all(PlannedPage.ArticleIndex page, List<Article> articles, Addresses from) {
        return shelf(
                List.of(),
                messages.say("articles.title"),
                articles.isEmpty() ? "" : messages.say("articles.intro"),
                articles.size(),
                works.withChoices(works.byAuthor(articles, page.parts(), from), page, articles.size(), from),
                bibliographies.of(page, from),
                from);
    }

    ShelfView year(PlannedPage.OfYear page, Addresses from) {
        List<Optional<Integer>> all = order.get("");
        int place = Math.max(0, all.indexOf(page.year()));
        ShelfView plain = shelf(
                List.of(link(Permalinks.YEARS, "years.title", from)),
                title(page),
                "",
                page.articles().size(),
                works.withChoices(
                        works.byAuthor(page.articles(), page.parts(), from),
                        page,
                        page.articles().size(),
                        from),
                List.of(),
                from);
        return new ShelfView(
                plain.head(),
                plain.path(),
                plain.title(),
                plain.intro(),
                plain.count(),
                plain.beside(),
                neighbour(all, place + 1, from),
                neighbour(all, place - 1, from),
                plain.works(),
                bibliographies.of(page, from));
    }

    private Optional<Link> neighbour(List<Optional<Integer>> order, int place, Addresses from) {
        return place < 0 || place >= order.size()
                ? Optional.empty()
                : Optional.of(new Link(from.href(Permalinks.year(order.get(place))), years.year(order.get(place))));
    }

    ShelfView type(PlannedPage.OfType page, Addresses from) {
        return shelf(
                List.of(link(Permalinks.TYPES, "types.title", from)),
                title(page),
                "",
                page.count(),
                works.withChoices(works.byAuthor(page.articles(), page.parts(), from), page, page.count(), from),
                List.of(),
                from);
    }

    ShelfView publisher(PlannedPage.OfPublisher page, Addresses from) {
        List<Article> articles = page.publisher().articles();
        return shelf(
                List.of(link(Permalinks.PUBLISHERS, "publishers.title", from)),
                title(page),
                "",
                articles.size(),
                works.withChoices(works.byYear(articles, page.parts(), from), page, articles.size(), from),
                List.of(),
                from);
    }

    ShelfView part(PlannedPage.OfPart page, Addresses from) {
        PartPlace place = page.place();
        Link whole = new Link(from.href(page.whole().path()), title(page.whole()));
        String title = messages.say(
                "part.title", title(page.whole()), works.label(place.own().heading()));
        return new ShelfView(
                heads.head(title, "", from),
                works.path(whole, place, from),
                title,
                "",
                messages.count("works", place.own().items()),
                works.beside(place, from),
                Optional.empty(),
                Optional.empty(),
                works.withChoices(works(page, from), page.whole(), Integer.MAX_VALUE, from),
                List.of());
    }

    private Works works(PlannedPage.OfPart page, Addresses from) {
        if (!page.place().parts().isEmpty()) {
            return Works.parted(works.links(page.place().parts(), from));
        }
        return page.whole() instanceof PlannedPage.OfTopic
                ? works.annotated(page.articles(), from)
                : works.grouped(page.articles(), article -> "", from);
    }

    private ShelfView shelf(
            List<Link> path,
            String title,
            String intro,
            int count,
            Works shown,
            List<Link> bibliographies,
            Addresses from) {
        return new ShelfView(
                heads.head(title, intro.isEmpty() ? messages.count("works", count) : intro, from),
                path,
                title,
                intro,
                messages.count("works", count),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                shown,
                bibliographies);
    }

    private Link link(OutputPath page, String key, Addresses from) {
        return new Link(from.href(page), messages.say(key));
    }

    /** What a page of works is called. */
    private String title(PlannedPage page) {
        if (page instanceof PlannedPage.OfYear of) {
            return years.year(of.year());
        }
        if (page instanceof PlannedPage.OfType of) {
            return messages.say("type." + of.type().csl());
        }
        if (page instanceof PlannedPage.OfPublisher of) {
            return of.publisher().name();
        }
        if (page instanceof PlannedPage.OfTopic of) {
            return of.topic().label();
        }
        if (page instanceof PlannedPage.OfAuthor of) {
            return of.author().name().displayed();
        }
        if (page instanceof PlannedPage.OfPeriodical of) {
            return of.periodical().title();
        }
        return messages.say("articles.title");
    }
}
