package org.lectern.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.ReadingStatus;
import org.lectern.catalog.Topic;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;

/**
 * What a reader can choose from to narrow a search.
 *
 * @param years the newest first, those without a date last
 * @param topics that have works, by label
 * @param types in use, by label
 * @param statuses in use, in the order of reading; none where the list does not publish them
 */
record Choices(List<Year> years, List<Topic> topics, List<Named> types, List<Named> statuses) {
    /** A year, or none, and the number of its first work. */
    record Year(Optional<Integer> year, int first) {}

    /** A value of a key, and what it is called. */
    record Named(String value, String label) {}

    /** @param works by number */
    static Choices of(List<Article> works, Catalog catalog, SiteConfig config, Messages messages) {
        Set<ArticleType> types = EnumSet.noneOf(ArticleType.class);
        works.forEach(work -> types.add(work.type()));
        return new Choices(
                years(works),
                catalog.vocabulary().all().stream()
                        .filter(topic -> !catalog.articlesUnder(topic.id()).isEmpty())
                        .sorted(Comparator.comparing(
                                        Topic::label, catalog.collation().order())
                                .thenComparing(Topic::id))
                        .toList(),
                types.stream()
                        .map(type -> new Named(type.csl(), messages.say("type." + type.csl())))
                        .sorted(Comparator.comparing(
                                        Named::label, catalog.collation().order())
                                .thenComparing(Named::value))
                        .toList(),
                config.show().reading() ? statuses(works, messages) : List.of());
    }

    private static List<Year> years(List<Article> works) {
        List<Year> years = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            Optional<Integer> year = works.get(i).issued().map(PublicationDate::year);
            if (years.isEmpty() || !years.get(years.size() - 1).year().equals(year)) {
                years.add(new Year(year, i));
            }
        }
        return List.copyOf(years);
    }

    private static List<Named> statuses(List<Article> works, Messages messages) {
        Set<ReadingStatus> statuses = EnumSet.noneOf(ReadingStatus.class);
        works.forEach(work -> work.reading().ifPresent(reading -> statuses.add(reading.status())));
        return statuses.stream()
                .map(status -> new Named(status.written(), messages.say("reading." + status.written())))
                .toList();
    }
}
