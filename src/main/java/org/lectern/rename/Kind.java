package org.lectern.rename;

import java.util.List;
import java.util.Optional;
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

    /** The ids of this kind, in the catalog's order; those of people are in its records alone. */
    List<String> ids(Catalog catalog) {
        return switch (this) {
            case ARTICLE ->
                catalog.articles().stream().map(article -> article.id().value()).toList();
            case TOPIC -> catalog.vocabulary().all().stream().map(Topic::id).toList();
            case LIST -> catalog.lists().stream().map(ReadingList::id).toList();
            case PAGE -> catalog.pages().stream().map(FreePage::id).toList();
            case PERSON -> List.of();
        };
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
        return ids(catalog).stream()
                .filter(id -> aliases(catalog, id).stream().anyMatch(alias::equalsIgnoreCase))
                .findFirst();
    }
}
