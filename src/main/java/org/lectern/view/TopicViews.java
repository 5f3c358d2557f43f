package org.lectern.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Topic;
import org.lectern.config.Messages;
import org.lectern.markdown.Text;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.Shelf;

/** A topic's page, and the index of topics. */
final class TopicViews {
    /** A key author or journal of a topic has at least so many of its works. */
    private static final int LEAST_KEY = 2;

    private static final int MOST_KEY = 8;

    private final Catalog catalog;
    private final Messages messages;
    private final Heads heads;
    private final Words words;
    private final Cards cards;
    private final TopicLinks links;
    private final WorksViews works;
    private final Counted counted;
    private final Charts charts;
    private final Metadatas metadata;
    private final BibliographyViews bibliographies;

    TopicViews(
            Catalog catalog,
            Messages messages,
            Heads heads,
            Words words,
            Cards cards,
            TopicLinks links,
            WorksViews works,
            Counted counted,
            Charts charts,
            Metadatas metadata,
            BibliographyViews bibliographies) {
        this.metadata = metadata;
        this.bibliographies = bibliographies;
        this.catalog = catalog;
        this.messages = messages;
        this.heads = heads;
        this.words = words;
        this.cards = cards;
        this.links = links;
        this.works = works;
        this.counted = counted;
        this.charts = charts;
    }

    TopicView topic(PlannedPage.OfTopic page, Addresses from) {
        Topic topic = page.topic();
        List<Article> articles = catalog.articlesUnder(topic.id());
        Works shown =
                works.withChoices(works.annotatedByYear(articles, page.parts(), from), page, articles.size(), from);
        String feed = heads.feed(articles, Permalinks.topicFeed(topic.id()), from);
        Head head = metadata.topic(heads.head(topic.label(), topic.scope(), from), topic, from);
        SharedCitations cited = words.cited(texts(topic));
        return new TopicView(
                heads.withFeed(head, feed, Permalinks.topicJsonFeed(topic.id()), topic.label(), from)
                        .withAlternates(List.of(heads.topicData(from))),
                topic.label(),
                topic.scope(),
                words.html(topic.introduction(), cited, from),
                catalog.vocabulary().path(topic.id()).stream()
                        .map(above -> links.link(above, from))
                        .toList(),
                catalog.vocabulary().narrower(topic.id()).stream()
                        .map(below -> links.counted(below, from))
                        .toList(),
                catalog.vocabulary().seeAlso(topic.id()).stream()
                        .map(other -> links.link(other, from))
                        .toList(),
                messages.join(topic.synonyms()),
                topic.startHere().stream()
                        .map(start -> start(start, shown, cited, from))
                        .toList(),
                words.references(cited, from),
                counted.authors(articles, LEAST_KEY, MOST_KEY, from),
                counted.periodicals(articles, LEAST_KEY, MOST_KEY, from),
                charts.byYear(articles, from),
                feed,
                shown,
                bibliographies.of(page, from));
    }

    private TopicView.Start start(Topic.StartHere start, Works shown, SharedCitations cited, Addresses from) {
        Card card = cards.card(catalog.article(start.article()).orElseThrow(), from);
        return new TopicView.Start(
                shown.has(card.id()) ? card.withoutCoins() : card, words.html(start.note(), cited, from));
    }

    private static List<Text> texts(Topic topic) {
        List<Text> texts = new ArrayList<>(List.of(topic.introduction()));
        topic.startHere().forEach(start -> texts.add(start.note()));
        return texts;
    }

    TopicIndexView index(Addresses from) {
        Set<String> shown = new HashSet<>();
        List<TopicIndexView.Node> tree = catalog.vocabulary().top().stream()
                .map(topic -> node(topic, shown, from))
                .toList();
        return new TopicIndexView(
                heads.head(messages.say("topics.title"), messages.say("topics.intro"), from)
                        .withAlternates(tree.isEmpty() ? List.of() : List.of(heads.topicData(from))),
                tree,
                letters(from));
    }

    /** A topic below two broader ones is unfolded where it comes first. */
    private TopicIndexView.Node node(Topic topic, Set<String> shown, Addresses from) {
        boolean first = shown.add(topic.id());
        List<TopicIndexView.Node> below = first
                ? catalog.vocabulary().narrower(topic.id()).stream()
                        .map(narrower -> node(narrower, shown, from))
                        .toList()
                : List.of();
        return new TopicIndexView.Node(links.counted(topic, from), topic.scope(), below);
    }

    private List<TopicIndexView.Letter> letters(Addresses from) {
        List<TopicIndexView.Entry> entries = new ArrayList<>();
        for (Topic topic : catalog.vocabulary().all()) {
            String href = from.href(Permalinks.topic(topic.id()));
            entries.add(new TopicIndexView.Entry(href, topic.label(), ""));
            topic.synonyms().forEach(name -> entries.add(new TopicIndexView.Entry(href, name, topic.label())));
        }
        entries.sort(Comparator.comparing(
                        TopicIndexView.Entry::label, catalog.collation().order())
                .thenComparing(TopicIndexView.Entry::href));
        Map<String, List<TopicIndexView.Entry>> byLetter = new Shelf(catalog.collation())
                .byLetter(entries, TopicIndexView.Entry::label, messages.say("index.other-letters"));
        return byLetter.entrySet().stream()
                .map(letter -> new TopicIndexView.Letter(letter.getKey(), List.copyOf(letter.getValue())))
                .toList();
    }
}
