package org.lectern.lint;

import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;

/** Topics that sort nothing, and works that no way of the site but an index leads to. */
final class TopicUse {
    /** In a smaller list a topic with one work is a beginning. */
    private static final int LARGE_LIST = 30;

    /** So many works under one topic nobody reads through. */
    private static final int CROWD = 100;

    private final Catalog catalog;
    private final Findings findings;

    TopicUse(Catalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    void check() {
        List<Topic> topics = catalog.vocabulary().all();
        long scoped = topics.stream().filter(topic -> !topic.scope().isEmpty()).count();
        boolean usuallyScoped = scoped * 2 >= topics.size();
        for (Topic topic : topics) {
            if (topic.scope().isEmpty() && usuallyScoped) {
                findings.hint(
                        "topic-without-scope",
                        topic,
                        "id",
                        "the topic \"" + topic.label() + "\" has no scope, as most others have",
                        "write in one sentence what belongs here: scope: ….");
            }
            size(topic);
        }
        catalog.articles().forEach(this::orphan);
    }

    private void size(Topic topic) {
        List<Article> works = catalog.articlesUnder(topic.id());
        boolean leaf = catalog.vocabulary().narrower(topic.id()).isEmpty();
        if (leaf && works.size() == 1 && catalog.articles().size() >= LARGE_LIST) {
            findings.hint(
                    "single-work-topic",
                    topic,
                    "id",
                    "one work alone stands under the topic \"" + topic.label() + "\": "
                            + works.get(0).id().value(),
                    "look for others that belong here, or sort the work under a wider topic.");
        } else if (leaf && works.size() > CROWD) {
            findings.hint(
                    "crowded-topic",
                    topic,
                    "id",
                    works.size() + " works stand under the topic \"" + topic.label() + "\"",
                    "part it into narrower topics with broader: " + topic.id() + ".");
        }
    }

    private void orphan(Article article) {
        boolean reached = !article.topics().isEmpty()
                || !catalog.relations(article.id()).isEmpty()
                || !catalog.listsOf(article.id()).isEmpty()
                || !catalog.mentions(article.id()).isEmpty()
                || isOnlyIndex();
        if (!reached) {
            findings.hint(
                    "orphan-work",
                    article,
                    "title",
                    "the work is in no topic, on no reading list, related to no other and named in no text",
                    "give it a topic, or name it where readers should meet it.");
        }
    }

    /** A list that has neither topics nor reading lists is an index, and means to be. */
    private boolean isOnlyIndex() {
        return catalog.vocabulary().all().isEmpty()
                && catalog.lists().stream().map(ReadingList::sections).allMatch(List::isEmpty);
    }
}
