package org.lectern.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Author;
import org.lectern.catalog.Catalog;
import org.lectern.config.Messages;
import org.lectern.plan.CountedPart;
import org.lectern.plan.PartPlace;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.Shelf;

/** The indexes of authors, journals, publishers, years and types. */
final class IndexViews {
    /** Fewer entries than this need no letters among them. */
    private static final int LEAST_LETTERED = 20;

    private final Catalog catalog;
    private final Messages messages;
    private final Heads heads;
    private final WorksViews works;
    private final Counted counted;
    private final Charts charts;
    private final YearWords years;
    private final Shelf shelf;

    IndexViews(Catalog catalog, Messages messages, Heads heads, WorksViews works, Counted counted, Charts charts) {
        this.catalog = catalog;
        this.messages = messages;
        this.heads = heads;
        this.works = works;
        this.counted = counted;
        this.charts = charts;
        this.years = new YearWords(messages);
        this.shelf = new Shelf(catalog.collation());
    }

    IndexView authors(List<CountedPart> parts, Addresses from) {
        List<IndexView.Group> groups = parts.isEmpty()
                ? lettered(catalog.authors().all(), author -> author.name().inverted(), author -> link(author, from))
                : List.of();
        return index("authors.title", "authors.intro", Optional.empty(), groups, works.links(parts, from), from);
    }

    IndexView authorPart(PlannedPage.OfAuthorPart page, Addresses from) {
        PartPlace place = page.place();
        Link all = new Link(from.href(Permalinks.AUTHORS), messages.say("authors.title"));
        String title = messages.say(
                "part.title",
                messages.say("authors.title"),
                works.label(place.own().heading()));
        List<IndexView.Group> groups = place.parts().isEmpty()
                ? List.of(new IndexView.Group(
                        "",
                        "",
                        page.authors().stream()
                                .map(author -> link(author, from))
                                .toList()))
                : List.of();
        return new IndexView(
                heads.head(title, "", from),
                works.path(all, place, from),
                title,
                "",
                works.beside(place, from),
                Optional.empty(),
                groups,
                List.of(),
                works.links(place.parts(), from));
    }

    private CountedLink link(Author author, Addresses from) {
        return counted.link(
                Permalinks.author(author.slug()),
                author.name().inverted(),
                author.credits().size(),
                from);
    }

    IndexView periodicals(Addresses from) {
        List<IndexView.Group> groups = lettered(
                catalog.sources().periodicals(),
                periodical -> filed(periodical.title(), periodical.articles()),
                periodical -> counted.link(
                        Permalinks.journal(periodical.slug()),
                        periodical.title(),
                        periodical.articles().size(),
                        from));
        return index("journals.title", "journals.intro", Optional.empty(), groups, List.of(), from);
    }

    IndexView publishers(Addresses from) {
        List<IndexView.Group> groups = lettered(
                catalog.sources().publishers(),
                publisher -> filed(publisher.name(), publisher.articles()),
                publisher -> counted.link(
                        Permalinks.publisher(publisher.slug()),
                        publisher.name(),
                        publisher.articles().size(),
                        from));
        return index("publishers.title", "publishers.intro", Optional.empty(), groups, List.of(), from);
    }

    private String filed(String name, List<Article> works) {
        return catalog.collation().filed(name, works);
    }

    /** The newest first, by decade. */
    IndexView years(Addresses from) {
        Map<String, List<CountedLink>> decades = new LinkedHashMap<>();
        shelf.byYear(catalog.articles())
                .forEach((year, articles) -> decades.computeIfAbsent(
                                year.map(years::decade).orElseGet(() -> messages.say("years.undated")),
                                key -> new ArrayList<>())
                        .add(counted.link(Permalinks.year(year), years.year(year), articles.size(), from)));
        List<IndexView.Group> groups = new ArrayList<>();
        decades.forEach((decade, entries) -> groups.add(
                decades.size() == 1
                        ? new IndexView.Group("", "", entries)
                        : new IndexView.Group(decade, "group-" + (groups.size() + 1), entries)));
        return index("years.title", "years.intro", charts.byYear(catalog.articles(), from), groups, List.of(), from);
    }

    IndexView types(Addresses from) {
        Map<ArticleType, Integer> counts = new TreeMap<>();
        for (Article article : catalog.articles()) {
            counts.merge(article.type(), 1, Integer::sum);
        }
        List<CountedLink> entries = new ArrayList<>();
        counts.forEach((type, count) ->
                entries.add(counted.link(Permalinks.type(type), messages.say("type." + type.csl()), count, from)));
        entries.sort(
                Comparator.comparing(CountedLink::label, catalog.collation().order()));
        return index(
                "types.title",
                "types.intro",
                charts.byType(catalog.articles(), from),
                List.of(new IndexView.Group("", "", entries)),
                List.of(),
                from);
    }

    private <T> List<IndexView.Group> lettered(
            List<T> items, Function<T, String> heading, Function<T, CountedLink> entry) {
        if (items.size() < LEAST_LETTERED) {
            return List.of(new IndexView.Group("", "", items.stream().map(entry).toList()));
        }
        List<IndexView.Group> groups = new ArrayList<>();
        shelf.byLetter(items, heading, messages.say("index.other-letters"))
                .forEach((letter, found) -> groups.add(new IndexView.Group(
                        letter,
                        "letter-" + (groups.size() + 1),
                        found.stream().map(entry).toList())));
        return groups;
    }

    private IndexView index(
            String titleKey,
            String introKey,
            Optional<Chart> chart,
            List<IndexView.Group> groups,
            List<CountedLink> parts,
            Addresses from) {
        String title = messages.say(titleKey);
        String intro = messages.say(introKey);
        List<Link> letters = groups.stream()
                .map(group -> GroupLinks.to(group.anchor(), group.heading()))
                .toList();
        return new IndexView(
                heads.head(title, intro, from),
                List.of(),
                title,
                intro,
                List.of(),
                chart,
                groups,
                GroupLinks.among(letters),
                parts);
    }
}
