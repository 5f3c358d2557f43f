package org.lectern.view;

import java.util.Optional;
import org.lectern.json.JsonText;
import org.lectern.plan.PlannedFile;
import org.lectern.plan.PlannedPage;

/** The files that no template makes. */
final class DataFiles {
    private final FeedViews feeds;
    private final BibliographyViews bibliographies;
    private final IndexData index;
    private final TopicData topics;

    DataFiles(FeedViews feeds, BibliographyViews bibliographies, IndexData index, TopicData topics) {
        this.feeds = feeds;
        this.bibliographies = bibliographies;
        this.index = index;
        this.topics = topics;
    }

    /** The whole of one; nothing for what a template makes. */
    Optional<String> text(PlannedPage page) {
        if (page instanceof PlannedFile.JsonFeed planned) {
            return Optional.of(feeds.json(planned));
        }
        if (page instanceof PlannedFile.IndexData planned) {
            return Optional.of(JsonText.pretty(index.of(planned)));
        }
        if (page instanceof PlannedFile.TopicData) {
            return Optional.of(JsonText.pretty(topics.vocabulary()));
        }
        return page instanceof PlannedFile.BibliographyFile planned
                ? Optional.of(bibliographies.text(planned))
                : Optional.empty();
    }
}
