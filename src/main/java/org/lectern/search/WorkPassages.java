package org.lectern.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.PersonName;
import org.lectern.config.Messages;

/** All words by which a work is found, in the order in which their places count. Safe to use from several threads. */
final class WorkPassages {
    private static final List<String> SOURCES =
            List.of("container-title", "container-title-short", "collection-title", "publisher");

    private final Catalog catalog;
    private final Messages messages;
    private final WorkTexts texts;

    WorkPassages(Catalog catalog, Messages messages, WorkTexts texts) {
        this.catalog = catalog;
        this.messages = messages;
        this.texts = texts;
    }

    List<Passage> of(Article article) {
        return Stream.of(
                        field(SearchField.TITLE, titles(article)),
                        field(SearchField.PEOPLE, people(article).stream()),
                        field(SearchField.TOPICS, topics(article)),
                        field(SearchField.SOURCE, sources(article)),
                        field(SearchField.KEYWORDS, keywords(article)),
                        field(SearchField.TEXTS, texts.of(article).stream().map(WorkTexts.Written::words)))
                .flatMap(passages -> passages)
                .toList();
    }

    private static Stream<Passage> field(SearchField field, Stream<String> found) {
        return found.filter(text -> !text.isEmpty()).map(text -> new Passage(field, text));
    }

    private static Stream<String> titles(Article article) {
        return Stream.concat(
                Stream.of(article.title().plain()),
                article.translatedTitle().stream().map(title -> title.title().plain()));
    }

    /**
     * Everybody whom the record names, under every form of the name, in reading order and with the family name first.
     */
    private Set<String> people(Article article) {
        Set<String> forms = new LinkedHashSet<>();
        for (List<Contributor> role : article.contributors().values()) {
            for (Contributor contributor : role) {
                add(forms, contributor.name());
                catalog.authors().find(contributor).ifPresent(author -> {
                    add(forms, author.name());
                    author.otherForms().forEach(form -> add(forms, form));
                });
            }
        }
        return forms;
    }

    private static void add(Set<String> forms, PersonName name) {
        forms.add(name.displayed());
        forms.add(name.inverted());
    }

    /** The labels and synonyms of its topics and of those above them. */
    private Stream<String> topics(Article article) {
        List<String> names = new ArrayList<>();
        for (String id : catalog.vocabulary().withBroader(article.topics())) {
            catalog.vocabulary().topic(id).ifPresent(topic -> {
                names.add(topic.label());
                names.addAll(topic.synonyms());
            });
        }
        return names.stream();
    }

    /** Where it appeared, and the year, by which scholars name a work: "Walt 1985". */
    private Stream<String> sources(Article article) {
        Stream<String> abbreviation = catalog.sources().periodical(article).stream()
                .map(periodical -> periodical.details().abbreviation());
        Stream<String> year = article.issued().stream().map(date -> String.valueOf(date.year()));
        return Stream.of(SOURCES.stream().map(article::variable), abbreviation, year)
                .flatMap(names -> names)
                .distinct();
    }

    private Stream<String> keywords(Article article) {
        return Stream.concat(
                article.keywords().stream(),
                Stream.of(messages.say("type." + article.type().csl())));
    }
}
