package org.lectern.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Author;
import org.lectern.catalog.Authors;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.Makers;
import org.lectern.config.Messages;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.trace.Memo;

/** Who and what recurs among some works, with numbers: most first, then in the order of the labels. */
final class Counted {
    private final Catalog catalog;
    private final Messages messages;

    /** Who made a work, of each work asked for: it stands under several topics. */
    private final Memo<ArticleId, List<Tally>> people;

    /**
     * Who did the same for a work, of each work asked for: its authors, its editors, where they are several. It stands
     * on the page of each of them, and a work may have thousands.
     */
    private final Memo<ArticleId, List<Map<OutputPath, Tally>>> circles;

    /** What labels are sorted by: the same ones are counted for many pages. */
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    /** A page and how many of the works stand on it. */
    private record Tally(OutputPath page, String label, String key, int works) {
        private static final Comparator<Tally> ORDER = Comparator.comparing(Tally::works)
                .reversed()
                .thenComparing(Tally::key)
                .thenComparing(Tally::label)
                .thenComparing(Tally::page);

        Tally andOne() {
            return new Tally(page, label, key, works + 1);
        }
    }

    Counted(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        this.people = new Memo<>(catalog.trail());
        this.circles = new Memo<>(catalog.trail());
    }

    CountedLink link(OutputPath page, String label, int works, Addresses from) {
        return new CountedLink(from.href(page), label, messages.count("works", works));
    }

    /** The topics that the works carry themselves. */
    List<CountedLink> topics(List<Article> articles, int most, Addresses from) {
        Map<OutputPath, Tally> tallies = new HashMap<>();
        for (Article article : articles) {
            article.topics()
                    .forEach(id -> catalog.vocabulary()
                            .topic(id)
                            .ifPresent(topic -> add(tallies, one(Permalinks.topic(id), topic.label()))));
        }
        return first(tallies.values().stream(), 1, most, from);
    }

    /** Who made at least {@code least} of the works. */
    List<CountedLink> authors(List<Article> articles, int least, int most, Addresses from) {
        Map<OutputPath, Tally> tallies = new HashMap<>();
        for (Article article : articles) {
            people.get(article.id(), () -> authorsOf(article)).forEach(person -> add(tallies, person));
        }
        return first(tallies.values().stream(), least, most, from);
    }

    /** Who wrote works with somebody, or edited them, or did the same for them in another role. */
    List<CountedLink> together(Author author, int most, Addresses from) {
        OutputPath own = Permalinks.author(author.slug());
        List<Map<OutputPath, Tally>> met =
                author.articles().stream().map(article -> met(article, own)).toList();
        Stream<Tally> others = met.size() == 1 // of whose other authors there may be thousands, each with such a page
                ? met.get(0).values().stream().filter(other -> !other.page().equals(own))
                : together(met, own);
        return first(others, 1, most, from);
    }

    private static Stream<Tally> together(List<Map<OutputPath, Tally>> met, OutputPath own) {
        Map<OutputPath, Tally> tallies = new HashMap<>();
        met.forEach(people -> people.values().forEach(other -> add(tallies, other)));
        tallies.remove(own);
        return tallies.values().stream();
    }

    /** All who did for a work what one of them did. */
    private Map<OutputPath, Tally> met(Article article, OutputPath one) {
        List<Map<OutputPath, Tally>> own = circles.get(article.id(), () -> circlesOf(article)).stream()
                .filter(circle -> circle.containsKey(one))
                .toList();
        if (own.size() == 1) {
            return own.get(0);
        }
        Map<OutputPath, Tally> all = new HashMap<>();
        own.forEach(all::putAll);
        return all;
    }

    private List<Tally> authorsOf(Article article) {
        return List.copyOf(people(Makers.of(article).people()).values());
    }

    private List<Map<OutputPath, Tally>> circlesOf(Article article) {
        return Authors.ROLES.stream()
                .map(article::people)
                .filter(people -> people.size() > 1)
                .map(this::people)
                .toList();
    }

    private Map<OutputPath, Tally> people(List<Contributor> credited) {
        Map<OutputPath, Tally> found = new LinkedHashMap<>();
        credited.forEach(person -> catalog.authors().find(person).ifPresent(author -> {
            OutputPath page = Permalinks.author(author.slug());
            found.put(page, one(page, author.name().displayed()));
        }));
        return found;
    }

    /** Where at least {@code least} of the works appeared. */
    List<CountedLink> periodicals(List<Article> articles, int least, int most, Addresses from) {
        Map<OutputPath, Tally> tallies = new HashMap<>();
        for (Article article : articles) {
            catalog.sources()
                    .periodical(article)
                    .ifPresent(
                            periodical -> add(tallies, one(Permalinks.journal(periodical.slug()), periodical.title())));
        }
        return first(tallies.values().stream(), least, most, from);
    }

    private Tally one(OutputPath page, String label) {
        return new Tally(page, label, keys.computeIfAbsent(label, catalog.collation()::key), 1);
    }

    private static void add(Map<OutputPath, Tally> tallies, Tally one) {
        tallies.merge(one.page(), one, (old, more) -> old.andOne());
    }

    private List<CountedLink> first(Stream<Tally> tallies, int least, int most, Addresses from) {
        PriorityQueue<Tally> first = new PriorityQueue<>(Tally.ORDER.reversed());
        tallies.filter(tally -> tally.works() >= least).forEach(tally -> {
            if (first.size() == most && Tally.ORDER.compare(tally, first.element()) < 0) {
                first.remove();
            }
            if (first.size() < most) {
                first.add(tally);
            }
        });
        return first.stream()
                .sorted(Tally.ORDER)
                .map(tally -> link(tally.page(), tally.label(), tally.works(), from))
                .toList();
    }
}
