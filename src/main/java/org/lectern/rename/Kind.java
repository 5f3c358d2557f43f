package org.lectern.rename;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.FreePage;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;

/** What has an id. */
public enum Kind {
    ARTICLE("article"),
    TOPIC("topic"),
    LIST("list"),
    PAGE("page"),
    PERSON("person");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** In messages, and as an option: {@code topic}. */
    public String word() {
        return word;
    }

    /** The old ids of a record. */
    List<String> aliases(Catalog catalog, String id) {
        return switch (this) {
            case ARTICLE ->
                catalog.articles().stream()
                        .filter(article -> article.id().value().equals(id))
                        .flatMap(article -> article.aliases().stream().map(alias -> alias.value()))
                        .toList();
            case TOPIC -> catalog.vocabulary().topic(id).map(Topic::aliases).orElse(List.of());
            case LIST ->
                catalog.lists().stream()
                        .filter(list -> list.id().equals(id))
                        .flatMap(list -> list.aliases().stream())
                        .toList();
            case PAGE ->
                catalog.pages().stream()
                        .filter(page -> page.id().equals(id))
                        .flatMap(page -> page.aliases().stream())
                        .toList();
            case PERSON -> List.of();
        };
    }

    /** The record that has an id as an old one. */
    Optional<String> holder(Catalog catalog, String alias) {
        return switch (this) {
            case ARTICLE ->
                catalog.articles().stream()
                        .filter(article ->
                                article.aliases().stream().anyMatch(old -> alias.equalsIgnoreCase(old.value())))
                        .map(article -> article.id().value())
                        .findFirst();
            case TOPIC -> first(catalog.vocabulary().all(), Topic::aliases, Topic::id, alias);
            case LIST -> first(catalog.lists(), ReadingList::aliases, ReadingList::id, alias);
            case PAGE -> first(catalog.pages(), FreePage::aliases, FreePage::id, alias);
            case PERSON -> Optional.empty();
        };
    }

    private static <T> Optional<String> first(
            Collection<T> records, Function<T, List<String>> aliases, Function<T, String> id, String alias) {
        return records.stream()
                .filter(record -> aliases.apply(record).stream().anyMatch(alias::equalsIgnoreCase))
                .map(id)
                .findFirst();
    }
}
