package org.lectern.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.InvalidValueException;

/** What git knows of the files of a content folder. Files that are not committed yet have no days. */
public final class History {
    /** Of a list without git, or whose history is not wanted. */
    public static final History NONE = new History(Map.of());

    /** Of a list of which git failed to tell it; another time it may. */
    static final History UNREAD = new History(Map.of());

    private final Map<String, FileHistory> files;

    /** @param files by path below the content folder */
    History(Map<String, FileHistory> files) {
        this.files = files;
    }

    /** Whether git failed to tell it, which it may cease to do while no other commit is checked out. */
    public boolean isUnread() {
        return this == UNREAD;
    }

    /**
     * A day on which a file's text changed.
     *
     * @param subject the first line of the commit's message, as it stands
     */
    record Day(PublicationDate date, String subject) {}

    /** When the file came. */
    Optional<Day> added(String path) {
        return file(path)
                .flatMap(FileHistory::added)
                .flatMap(commit -> day(commit).stream().findFirst());
    }

    /** When it changed after that, the last first. */
    List<Day> changes(String path) {
        return file(path).stream()
                .flatMap(file -> file.changes().stream())
                .flatMap(commit -> day(commit).stream())
                .toList();
    }

    private Optional<FileHistory> file(String path) {
        return Optional.ofNullable(files.get(LogReader.composed(path)));
    }

    /** Nothing for a day that no calendar has. */
    private static Optional<Day> day(FileHistory.Commit commit) {
        try {
            return Optional.of(new Day(PublicationDate.parse(commit.day()), commit.subject()));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /**
     * The article with the days that its record does not say: {@code added} is the day on which its file came,
     * {@code updated} that of its last change after it. A day that would contradict one of the record's own is left
     * out.
     *
     * @param path of its file below the content folder
     */
    public Article dated(Article article, String path) {
        Optional<PublicationDate> came = added(path).map(Day::date);
        Optional<PublicationDate> own = article.updated();
        Optional<PublicationDate> added =
                article.added().or(() -> came.filter(day -> own.isEmpty() || day.compareTo(own.get()) <= 0));
        Optional<PublicationDate> updated = own.or(() -> changes(path).stream()
                .findFirst()
                .map(Day::date)
                .filter(day -> added.isEmpty() || day.compareTo(added.get()) > 0));
        return added.equals(article.added()) && updated.equals(own) ? article : article.withDays(added, updated);
    }
}
