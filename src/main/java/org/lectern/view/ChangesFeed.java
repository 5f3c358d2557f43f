package org.lectern.view;

import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.LinkTarget;
import org.lectern.cite.SourceLine;
import org.lectern.cite.StatusWords;
import org.lectern.config.Messages;
import org.lectern.history.Change;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;

/** What came to the list and changed on it, as entries of a feed: one a day and page. */
final class ChangesFeed {
    private final Catalog catalog;
    private final Messages messages;
    private final Heads heads;
    private final FeedIds ids;
    private final StatusWords status;
    private final SourceLine sourceLine;

    ChangesFeed(Catalog catalog, Messages messages, Heads heads, FeedIds ids) {
        this.catalog = catalog;
        this.messages = messages;
        this.heads = heads;
        this.ids = ids;
        this.status = new StatusWords(catalog, messages);
        this.sourceLine = new SourceLine(messages);
    }

    List<DataView.Feed.Entry> entries(List<Change> changes) {
        return changes.stream().map(this::entry).toList();
    }

    private DataView.Feed.Entry entry(Change change) {
        OutputPath page = Permalinks.of(change.target());
        return new DataView.Feed.Entry(
                id(change, page),
                heads.canonical(page),
                "",
                FeedIds.xml(title(change)),
                Tongue.OWN,
                Moments.time(change.date().start()),
                "",
                FeedIds.xml(change.subject()),
                Tongue.OWN,
                FeedIds.xml(content(change)),
                List.of(),
                List.of());
    }

    /** That of the page under its first name, with the date: a later change is another entry. */
    private String id(Change change, OutputPath page) {
        String date = change.date().edtf().replaceAll("[^0-9A-Za-z-]", "-");
        return id(change.target()).orElseGet(() -> ids.of(page)) + "#" + date;
    }

    private Optional<String> id(LinkTarget target) {
        if (target instanceof LinkTarget.ToArticle to) {
            return catalog.article(to.id()).map(ids::of);
        }
        if (target instanceof LinkTarget.ToTopic to) {
            return catalog.vocabulary().topic(to.id()).map(ids::of);
        }
        if (target instanceof LinkTarget.ToList to) {
            return catalog.lists().stream()
                    .filter(list -> list.id().equals(to.id()))
                    .map(ids::of)
                    .findFirst();
        }
        return Optional.empty();
    }

    private String title(Change change) {
        if (change.target() instanceof LinkTarget.ToTopics) {
            return messages.say("changes.changed", messages.say("topics.title"));
        }
        return switch (change.kind()) {
            case ADDED -> messages.say("changes.added", change.title());
            case CHANGED -> messages.say("changes.changed", change.title());
            case STATUS ->
                change.target() instanceof LinkTarget.ToArticle to
                        ? status.titled(catalog.article(to.id()).orElseThrow(), change.title())
                        : change.title();
        };
    }

    /** Of a work where and when it appeared. */
    private String content(Change change) {
        String line = change.target() instanceof LinkTarget.ToArticle to
                ? sourceLine.of(catalog.article(to.id()).orElseThrow())
                : "";
        return line.isEmpty() ? "" : "<p>" + Html.escaped(line).markup() + "</p>";
    }
}
