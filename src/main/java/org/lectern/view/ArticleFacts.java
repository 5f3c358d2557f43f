package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.Makers;
import org.lectern.cite.DateWords;
import org.lectern.cite.NameList;
import org.lectern.cite.SourceLine;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.plan.Permalinks;

/** What a record knows of a work beyond its source line, as lines of details. */
final class ArticleFacts {
    private static final List<String> ROLES = List.of(
            "composer",
            "director",
            "script-writer",
            "series-creator",
            "producer",
            "executive-producer",
            "performer",
            "host",
            "guest",
            "narrator",
            "editor",
            "editor-translator",
            "translator",
            "compiler",
            "illustrator",
            "container-author",
            "collection-editor",
            "editorial-director",
            "original-author",
            "interviewer",
            "reviewed-author",
            "recipient",
            "contributor",
            "chair",
            "organizer",
            "curator");

    private static final Pattern PUBMED = Pattern.compile("[0-9]+");

    private final Catalog catalog;
    private final SiteConfig config;
    private final Messages messages;
    private final DateWords dates;
    private final NameList names;
    private final PlaceFacts places;

    ArticleFacts(Catalog catalog, SiteConfig config, Messages messages) {
        this.catalog = catalog;
        this.config = config;
        this.messages = messages;
        this.dates = new DateWords(messages);
        this.names = new NameList(messages);
        this.places = new PlaceFacts(messages);
    }

    List<ArticleView.Fact> of(Article article, Addresses from) {
        List<ArticleView.Fact> facts = new ArrayList<>();
        catalog.sources()
                .periodical(article)
                .ifPresent(journal -> facts.add(new ArticleView.Fact(
                        messages.say("fact.journal"), journal.title(), from.href(Permalinks.journal(journal.slug())))));
        catalog.sources()
                .publisher(article)
                .ifPresent(publisher -> facts.add(new ArticleView.Fact(
                        messages.say("fact.publisher"),
                        publisher.name(),
                        from.href(Permalinks.publisher(publisher.slug())))));
        article.issued()
                .ifPresent(date -> facts.add(new ArticleView.Fact(
                        messages.say("fact.year"),
                        dates.year(date),
                        from.href(Permalinks.year(Optional.of(date.year()))))));
        for (String role : ROLES) {
            List<Contributor> people = article.people(role);
            boolean said = role.equals("editor") && areEditorsSaid(article);
            add(facts, "fact." + role, said || people.isEmpty() ? "" : names.displayed(people));
        }
        places.of(article).forEach((name, value) -> add(facts, "fact." + name, value));
        add(facts, "fact.language", article.language().equals(config.language()) ? "" : language(article.language()));
        add(facts, "fact.isbn", article.variable("ISBN"));
        add(facts, "fact.issn", catalog.sources().issn(article));
        pubmed(article).ifPresent(facts::add);
        add(facts, "fact.reading", reading(article));
        add(facts, "fact.added", article.added().map(dates::of).orElse(""));
        add(facts, "fact.updated", article.updated().map(dates::of).orElse(""));
        return List.copyOf(facts);
    }

    /** Beside their names under the title, or in the source line. */
    private static boolean areEditorsSaid(Article article) {
        return Makers.of(article).areEditors() || SourceLine.namesEditors(article);
    }

    private void add(List<ArticleView.Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new ArticleView.Fact(messages.say(key), value, ""));
        }
    }

    /** By its name where the interface has one; a code that says more than the language, {@code pt-BR}, beside it. */
    private String language(String code) {
        String[] parts = code.split("-", 2);
        String key = "language." + parts[0];
        if (!messages.has(key)) {
            return code;
        }
        String name = messages.say(key);
        return parts.length == 1 ? name : name + " " + messages.say("list.aside", code);
    }

    private Optional<ArticleView.Fact> pubmed(Article article) {
        String number = article.variable("PMID");
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArticleView.Fact(
                        messages.say("fact.pmid"),
                        number,
                        PUBMED.matcher(number).matches() ? "https://pubmed.ncbi.nlm.nih.gov/" + number + "/" : ""));
    }

    private String reading(Article article) {
        if (!config.show().reading() || article.reading().isEmpty()) {
            return "";
        }
        Article.Reading reading = article.reading().get();
        List<String> said = new ArrayList<>();
        said.add(messages.say("reading." + reading.status().written()));
        if (reading.rating() > 0) {
            said.add(messages.say("reading.rating", reading.rating()));
        }
        reading.finished().map(dates::of).ifPresent(said::add);
        return messages.line(said);
    }
}
