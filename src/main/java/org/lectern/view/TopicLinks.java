package org.lectern.view;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Topic;
import org.lectern.config.Messages;
import org.lectern.plan.Permalinks;

/** Links to topics. */
final class TopicLinks {
    private final Catalog catalog;
    private final Messages messages;

    TopicLinks(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
    }

    Link link(Topic topic, Addresses from) {
        return new Link(from.href(Permalinks.topic(topic.id())), topic.label());
    }

    /** With the number of works that the topic's page shows. */
    CountedLink counted(Topic topic, Addresses from) {
        int works = catalog.countUnder(topic.id());
        return new CountedLink(from.href(Permalinks.topic(topic.id())), topic.label(), messages.count("works", works));
    }
}
