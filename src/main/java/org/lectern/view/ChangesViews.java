package org.lectern.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.LinkTarget;
import org.lectern.catalog.PublicationDate;
import org.lectern.cite.DateWords;
import org.lectern.config.Messages;
import org.lectern.history.Change;
import org.lectern.markdown.PlainExcerpt;
import org.lectern.plan.PartPlace;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;

/** What came to the list and changed on it. */
final class ChangesViews {
    private static final int SUBJECT = 200;

    private final Catalog catalog;
    private final Messages messages;
    private final Heads heads;
    private final Cards cards;
    private final WorksViews works;
    private final DateWords dates;

    ChangesViews(Catalog catalog, Messages messages, Heads heads, Cards cards, WorksViews works) {
        this.catalog = catalog;
        this.messages = messages;
        this.heads = heads;
        this.cards = cards;
        this.works = works;
        this.dates = new DateWords(messages);
    }

    ChangesView whole(PlannedPage.OfChanges page, Addresses from) {
        String title = messages.say("changes.title");
        String intro = messages.say("changes.intro");
        return new ChangesView(
                heads.withChangesFeed(heads.head(title, intro, from), from),
                List.of(),
                title,
                intro,
                List.of(),
                days(page.newest(), from),
                works.links(page.parts(), from),
                heads.changesFeed(from));
    }

    ChangesView part(PlannedPage.OfChangesPart page, Addresses from) {
        PartPlace place = page.place();
        Link all = new Link(from.href(Permalinks.CHANGES), messages.say("changes.title"));
        String title = messages.say(
                "part.title",
                messages.say("changes.title"),
                works.label(place.own().heading()));
        return new ChangesView(
                heads.withChangesFeed(heads.head(title, "", from), from),
                works.path(all, place, from),
                title,
                "",
                works.beside(place, from),
                days(page.changes(), from),
                works.links(place.parts(), from),
                "");
    }

    private List<ChangesView.Day> days(List<Change> changes, Addresses from) {
        Map<PublicationDate, Map<String, List<ChangesView.Entry>>> days = new LinkedHashMap<>();
        for (Change change : changes) {
            days.computeIfAbsent(change.date(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(heading(change), key -> new ArrayList<>())
                    .add(entry(change, from));
        }
        List<ChangesView.Day> shown = new ArrayList<>();
        days.forEach((date, groups) ->
                shown.add(new ChangesView.Day(dates.of(date), "day-" + (shown.size() + 1), groups(groups))));
        return List.copyOf(shown);
    }

    private static List<ChangesView.Group> groups(Map<String, List<ChangesView.Entry>> groups) {
        return groups.entrySet().stream()
                .map(group -> new ChangesView.Group(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private String heading(Change change) {
        return messages.say(
                switch (change.kind()) {
                    case ADDED -> change.isOfWork() ? "changes.works-added" : "changes.others-added";
                    case STATUS -> "changes.works-status";
                    case CHANGED -> change.isOfWork() ? "changes.works-changed" : "changes.others-changed";
                });
    }

    private ChangesView.Entry entry(Change change, Addresses from) {
        return new ChangesView.Entry(
                new Link(from.href(Permalinks.of(change.target())), title(change)),
                work(change).map(article -> cards.card(article, from)),
                PlainExcerpt.cut(change.subject(), SUBJECT));
    }

    private Optional<Article> work(Change change) {
        return change.target() instanceof LinkTarget.ToArticle to ? catalog.article(to.id()) : Optional.empty();
    }

    /** Of the changed page; the topics as a whole have their name from the interface. */
    private String title(Change change) {
        return change.target() instanceof LinkTarget.ToTopics ? messages.say("topics.title") : change.title();
    }
}
