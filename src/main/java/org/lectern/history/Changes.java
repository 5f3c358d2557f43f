package org.lectern.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.LinkTarget;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.Topic;
import org.lectern.history.Change.Kind;

/**
 * What came to a list and changed on it, the last first: by the days of the records and by the commits, each day that
 * changed a file's text after the work came. Only what is published is named.
 */
public final class Changes {
    private final Catalog catalog;
    private final History history;
    private final boolean messages;
    private final List<Change> found = new ArrayList<>();

    /** Of what there is one change at most. */
    private record Place(PublicationDate date, LinkTarget target) {}

    /** A change with what it is sorted by, folded once. */
    private record Keyed(Change change, String title) {}

    private Changes(Catalog catalog, History history, boolean messages) {
        this.catalog = catalog;
        this.history = history;
        this.messages = messages;
    }

    /**
     * All that is known, the last first.
     *
     * @param messages whether what was written at the commits is told
     */
    public static List<Change> of(Catalog catalog, History history, boolean messages) {
        Changes changes = new Changes(catalog, history, messages);
        catalog.articles().forEach(changes::work);
        changes.topics();
        catalog.lists().forEach(list -> changes.file(new LinkTarget.ToList(list.id()), list.title()));
        catalog.pages().forEach(page -> changes.file(new LinkTarget.ToPage(page.id()), page.title()));
        return changes.ordered();
    }

    /** When the catalog was read, days of git were put where the record says none. */
    private void work(Article article) {
        LinkTarget target = new LinkTarget.ToArticle(article.id());
        String path = below(article.source());
        String title = article.title().plain();
        Optional<History.Day> came = history.added(path);
        Optional<PublicationDate> added = article.added();
        added.ifPresent(date -> found.add(new Change(
                date,
                Kind.ADDED,
                target,
                title,
                came.filter(day -> day.date().equals(date)).map(this::subject).orElse(""))));
        article.status()
                .flatMap(Article.PublicationNotice::date)
                .filter(date -> added.isPresent() && isLater(date, added))
                .ifPresent(date -> found.add(new Change(date, Kind.STATUS, target, title, "")));
        article.updated()
                .filter(date -> isLater(date, added))
                .ifPresent(date -> found.add(new Change(date, Kind.CHANGED, target, title, "")));
        for (History.Day day : history.changes(path)) {
            if (isLater(day.date(), added)) {
                found.add(new Change(day.date(), Kind.CHANGED, target, title, subject(day)));
            }
        }
    }

    private static boolean isLater(PublicationDate date, Optional<PublicationDate> added) {
        return added.isEmpty() || date.compareTo(added.get()) > 0;
    }

    /** The vocabulary as a whole, whose file no commit divides, and each introduction that was written later. */
    private void topics() {
        if (catalog.vocabulary().all().isEmpty()) {
            return;
        }
        Optional<History.Day> first = history.added("topics.yaml");
        changed(new LinkTarget.ToTopics(), "", history.changes("topics.yaml"));
        for (Topic topic : catalog.vocabulary().all()) {
            String path = "topics/" + topic.id() + ".md";
            List<History.Day> days = new ArrayList<>(history.changes(path));
            history.added(path)
                    .filter(day ->
                            first.isEmpty() || day.date().compareTo(first.get().date()) > 0)
                    .ifPresent(days::add);
            changed(new LinkTarget.ToTopic(topic.id()), topic.label(), days);
        }
    }

    private void file(LinkTarget target, String title) {
        String path = below(catalog.sourceOf(target));
        history.added(path)
                .ifPresent(day -> found.add(new Change(day.date(), Kind.ADDED, target, title, subject(day))));
        changed(target, title, history.changes(path));
    }

    private void changed(LinkTarget target, String title, List<History.Day> days) {
        days.forEach(day -> found.add(new Change(day.date(), Kind.CHANGED, target, title, subject(day))));
    }

    private String subject(History.Day day) {
        return messages ? day.subject() : "";
    }

    /** One a day and page: the last day first, works by title before all else. */
    private List<Change> ordered() {
        Comparator<Keyed> order = Comparator.comparing(
                        (Keyed keyed) -> keyed.change().date())
                .reversed()
                .thenComparing(keyed -> !keyed.change().isOfWork())
                .thenComparing(keyed -> keyed.change().kind())
                .thenComparing(Keyed::title)
                .thenComparing(keyed -> keyed.change().target().toString());
        Map<Place, Change> once = new HashMap<>();
        for (Change change : found) {
            once.merge(new Place(change.date(), change.target()), change, Changes::first);
        }
        return once.values().stream()
                .map(change -> new Keyed(change, catalog.collation().key(change.title())))
                .sorted(order)
                .map(Keyed::change)
                .toList();
    }

    /** The weightier of two; of two alike the one with words. */
    private static Change first(Change one, Change other) {
        int order = one.kind().compareTo(other.kind());
        return order < 0 || (order == 0 && !one.subject().isEmpty()) ? one : other;
    }

    /** A file's name without the content folder's. */
    private static String below(String name) {
        return name.substring(name.indexOf('/') + 1);
    }
}
