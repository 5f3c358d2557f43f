package org.lectern.view;

import java.util.Optional;
import org.lectern.export.ExportFormat;
import org.lectern.export.Exports;
import org.lectern.json.JsonText;
import org.lectern.plan.PlannedFile;
import org.lectern.plan.PlannedPage;

/** The files that no template makes. */
final class DataFiles {
    private final FeedViews feeds;
    private final BibliographyViews bibliographies;
    private final IndexData index;
    private final TopicData topics;
    private final Exports exports;

    DataFiles(FeedViews feeds, BibliographyViews bibliographies, IndexData index, TopicData topics, Exports exports) {
        this.feeds = feeds;
        this.bibliographies = bibliographies;
        this.index = index;
        this.topics = topics;
        this.exports = exports;
    }

    /** The whole of one; nothing for what a template makes. */
    Optional<String> text(PlannedPage page) {
        if (page instanceof PlannedFile.Export planned) {
            return Optional.of(exports.file(ExportFormat.ofFile(planned.kind()), planned.articles()));
        }
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
