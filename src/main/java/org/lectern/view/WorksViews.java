package org.lectern.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.PublicationDate;
import org.lectern.cite.DateWords;
import org.lectern.config.Messages;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.plan.CountedPart;
import org.lectern.plan.PartHeading;
import org.lectern.plan.PartPlace;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.Shelf;

/** Works in groups, or the parts of a page that has too many. */
final class WorksViews {
    /** Fewer works than this need no headings among them. */
    private static final int LEAST_GROUPED = 20;

    private final Messages messages;
    private final Cards cards;
    private final YearWords years;
    private final DateWords dates;
    private final Shelf shelf;
    private final Finders finders;

    WorksViews(Messages messages, Cards cards, Shelf shelf) {
        this.messages = messages;
        this.shelf = shelf;
        this.cards = cards;
        this.years = new YearWords(messages);
        this.dates = new DateWords(messages);
        this.finders = new Finders(messages);
    }

    /** The same works with choices among all of their page, where these are many. */
    Works withChoices(Works shown, PlannedPage page, int works, Addresses from) {
        return shown.with(finders.over(page, works, from));
    }

    /** Works in the order given, under headings that are each used once. */
    Works grouped(List<Article> articles, Function<Article, String> heading, Addresses from) {
        return groups(groups(articles, heading), works -> cards.cards(works, from));
    }

    /** Works in the order given, under no heading, with their annotations. */
    Works annotated(List<Article> articles, Addresses from) {
        return groups(groups(articles, article -> ""), works -> cards.annotated(works, from));
    }

    private static Map<String, List<Article>> groups(List<Article> articles, Function<Article, String> heading) {
        Map<String, List<Article>> groups = new LinkedHashMap<>();
        for (Article article : articles) {
            groups.computeIfAbsent(heading.apply(article), key -> new ArrayList<>())
                    .add(article);
        }
        return groups;
    }

    private static Works groups(Map<String, List<Article>> groups, Function<List<Article>, List<Card>> cards) {
        List<Works.Group> shown = new ArrayList<>();
        groups.forEach((words, works) -> shown.add(
                new Works.Group(words, words.isEmpty() ? "" : "group-" + (shown.size() + 1), cards.apply(works))));
        return Works.grouped(shown);
    }

    /** By first author, under letters where there are many. */
    Works byAuthor(List<Article> articles, List<CountedPart> parts, Addresses from) {
        if (!parts.isEmpty()) {
            return Works.parted(links(parts, from));
        }
        List<Article> ordered = shelf.byAuthor(articles);
        if (articles.size() < LEAST_GROUPED) {
            return grouped(ordered, article -> "", from);
        }
        return groups(
                shelf.byLetter(ordered, shelf::heading, messages.say("index.other-letters")),
                works -> cards.cards(works, from));
    }

    /** Newest first, under decades where there are many. */
    Works byYear(List<Article> articles, List<CountedPart> parts, Addresses from) {
        return byYear(articles, parts, works -> cards.cards(works, from), from);
    }

    /** The same with the annotations in full: an annotated bibliography. */
    Works annotatedByYear(List<Article> articles, List<CountedPart> parts, Addresses from) {
        return byYear(articles, parts, works -> cards.annotated(works, from), from);
    }

    private Works byYear(
            List<Article> articles,
            List<CountedPart> parts,
            Function<List<Article>, List<Card>> shown,
            Addresses from) {
        if (!parts.isEmpty()) {
            return Works.parted(links(parts, from));
        }
        boolean many = articles.size() >= LEAST_GROUPED;
        return groups(groups(shelf.newestFirst(articles), article -> many ? decade(article) : ""), shown);
    }

    private String decade(Article article) {
        return article.issued().map(date -> years.decade(date.year())).orElseGet(() -> messages.say("years.undated"));
    }

    List<CountedLink> links(List<CountedPart> parts, Addresses from) {
        return parts.stream()
                .map(part -> new CountedLink(
                        from.href(part.heading().path()), label(part.heading()), messages.number(part.items())))
                .toList();
    }

    /** The way to a part: the page that is divided, and the parts in which it lies. */
    List<Link> path(Link whole, PartPlace place, Addresses from) {
        return Stream.concat(
                        Stream.of(whole),
                        place.above().stream().map(above -> new Link(from.href(above.path()), label(above))))
                .toList();
    }

    /** The parts among which a page is one. */
    List<Head.MenuItem> beside(PartPlace place, Addresses from) {
        return place.beside().stream()
                .map(part -> new Head.MenuItem(
                        from.href(part.path()),
                        label(part),
                        part.equals(place.own().heading())))
                .toList();
    }

    String label(PartHeading part) {
        return switch (part.kind()) {
            case LETTERS -> capitalised(part.name());
            case OTHER ->
                part.name().isEmpty()
                        ? messages.say("index.other-letters")
                        : part.name().toUpperCase(Locale.ROOT);
            case DECADE -> years.decade(Integer.parseInt(part.name()));
            case YEAR -> years.year(Integer.parseInt(part.name()));
            case MONTH, DAY -> dates.of(date(part.name()));
            case BCE -> messages.say("years.before-common-era");
            case UNDATED -> messages.say("years.undated");
        };
    }

    /** Of {@code 2026-05} or {@code 2026-05-01}. */
    private static PublicationDate date(String name) {
        try {
            return PublicationDate.parse(name);
        } catch (InvalidValueException e) {
            throw new IllegalStateException("the plan named a part by no date", e);
        }
    }

    private static String capitalised(String letters) {
        int first = letters.offsetByCodePoints(0, 1);
        return letters.substring(0, first).toUpperCase(Locale.ROOT) + letters.substring(first);
    }
}
