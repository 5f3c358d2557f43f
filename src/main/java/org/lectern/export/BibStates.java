package org.lectern.export;

import java.util.Map;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.PublicationNotice;
import org.lectern.catalog.Article.Reading;
import org.lectern.catalog.DatePoint;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.ReadingStatus;

/** What became of the publication and, where it is shown, of reading it. */
final class BibStates {
    /** biblatex's keys (biblatex 3.19, 4.9.2.11). */
    private static final Map<String, String> KEYS = Map.of("in press", "inpress", "in preparation", "inpreparation");

    private final BibDialect dialect;
    private final StatusNote note;
    private final boolean withReading;

    BibStates(BibDialect dialect, StatusNote note, boolean withReading) {
        this.dialect = dialect;
        this.note = note;
        this.withReading = withReading;
    }

    void put(Article article, BibEntry entry) {
        entry.says("status");
        String word = article.variable("status");
        String latex = LatexCharacters.of(word, dialect);
        boolean classic = dialect == BibDialect.BIBTEX;
        entry.put("note", classic ? latex : "");
        if (entry.put("pubstate", classic ? latex : KEYS.getOrDefault(word, latex))) {
            entry.holds("status", () -> Plain.isKept(word, dialect) && !KEYS.containsValue(word));
        }
        article.status().ifPresent(notice -> notice(article, notice, entry));
        if (withReading) {
            article.reading().ifPresent(reading -> reading(reading, entry));
        }
        article.added().filter(BibStates::isDay).ifPresent(day -> {
            entry.put("timestamp", day.edtf());
            entry.holds("added");
        });
    }

    /** In BibTeX, whose styles know no state, the note says it. */
    private void notice(Article article, PublicationNotice notice, BibEntry entry) {
        entry.put("pubstate", notice.kind().written());
        boolean bare = notice.date().isEmpty()
                && notice.by().isEmpty()
                && notice.note().isEmpty();
        if (bare) {
            entry.holds("status");
        }
        if (!bare || dialect == BibDialect.BIBTEX) {
            entry.put("note", LatexCharacters.of(note.of(article), dialect));
        }
    }

    /** JabRef's fields. */
    private static void reading(Reading reading, BibEntry entry) {
        boolean told = reading.status() == ReadingStatus.READ || reading.status() == ReadingStatus.SKIMMED;
        entry.put("readstatus", told ? reading.status().written() : "");
        if (told || reading.rating() > 0) {
            entry.says("reading");
        }
        entry.put("ranking", reading.rating() == 0 ? "" : "rank" + reading.rating());
        if (told && reading.finished().isEmpty()) {
            entry.holds("reading");
        }
    }

    private static boolean isDay(PublicationDate date) {
        DatePoint day = date.start();
        return day.day() > 0
                && day.year() >= 0
                && date.equals(new PublicationDate(day, day, false, false, false, false, false));
    }
}
