package org.lectern.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.Author;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Contributor;
import org.lectern.config.Messages;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;

/** Who and what recurs among some works, with numbers: most first, then in the order of the labels. */
final class Counted {
    private final Catalog catalog;
    private final Messages messages;

    /** A page and how many of the works stand on it. */
    private record Tally(OutputPath page, String label, int works) {
        Tally andOne() {
            return new Tally(page, label, works + 1);
        }
    }

    Counted(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
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
                            .ifPresent(topic -> add(tallies, Permalinks.topic(id), topic.label())));
        }
        return first(tallies, 1, most, from);
    }

    /** Who made at least {@code least} of the works. */
    List<CountedLink> authors(List<Article> articles, Optional<Author> except, int least, int most, Addresses from) {
        Map<OutputPath, Tally> tallies = new HashMap<>();
        for (Article article : articles) {
            authorsOf(article).forEach((slug, name) -> add(tallies, Permalinks.author(slug), name));
        }
        except.ifPresent(author -> tallies.remove(Permalinks.author(author.slug())));
        return first(tallies, least, most, from);
    }

    private Map<String, String> authorsOf(Article article) {
        List<Contributor> people = article.authors().isEmpty() ? article.people("editor") : article.authors();
        Map<String, String> found = new LinkedHashMap<>();
        people.forEach(person -> catalog.authors()
                .find(person)
                .ifPresent(author -> found.put(author.slug(), author.name().displayed())));
        return found;
    }

    /** Where at least {@code least} of the works appeared. */
    List<CountedLink> periodicals(List<Article> articles, int least, int most, Addresses from) {
        Map<OutputPath, Tally> tallies = new HashMap<>();
        for (Article article : articles) {
            catalog.sources()
                    .periodical(article)
                    .ifPresent(periodical -> add(tallies, Permalinks.journal(periodical.slug()), periodical.title()));
        }
        return first(tallies, least, most, from);
    }

    private static void add(Map<OutputPath, Tally> tallies, OutputPath page, String label) {
        tallies.merge(page, new Tally(page, label, 1), (old, one) -> old.andOne());
    }

    private List<CountedLink> first(Map<OutputPath, Tally> tallies, int least, int most, Addresses from) {
        return tallies.values().stream()
                .filter(tally -> tally.works() >= least)
                .sorted(Comparator.comparing(Tally::works)
                        .reversed()
                        .thenComparing(Tally::label, catalog.collation().order())
                        .thenComparing(Tally::page))
                .limit(most)
                .map(tally -> link(tally.page(), tally.label(), tally.works(), from))
                .toList();
    }
}
