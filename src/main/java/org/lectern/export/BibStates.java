package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.PublicationNotice;
import org.lectern.catalog.Article.Reading;
import org.lectern.catalog.DatePoint;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.ReadingStatus;
import org.lectern.cite.DateWords;
import org.lectern.cite.PlainTexts;
import org.lectern.config.Messages;

/** What became of the publication and, where it is shown, of reading it. */
final class BibStates {
    /** biblatex's keys (biblatex 3.19, 4.9.2.11). */
    private static final Map<String, String> KEYS = Map.of("in press", "inpress", "in preparation", "inpreparation");

    private final BibDialect dialect;
    private final Messages messages;
    private final PlainTexts texts;
    private final boolean withReading;

    BibStates(BibDialect dialect, Messages messages, PlainTexts texts, boolean withReading) {
        this.dialect = dialect;
        this.messages = messages;
        this.texts = texts;
        this.withReading = withReading;
    }

    void put(Article article, BibEntry entry) {
        String word = article.variable("status");
        String latex = LatexCharacters.of(word, dialect);
        boolean classic = dialect == BibDialect.BIBTEX;
        entry.put("note", classic ? latex : "");
        if (entry.put("pubstate", classic ? latex : KEYS.getOrDefault(word, latex))
                && Plain.isKept(word, dialect)
                && !KEYS.containsValue(word)) {
            entry.holds("status");
        }
        article.status().ifPresent(notice -> notice(notice, entry));
        if (withReading) {
            article.reading().ifPresent(reading -> reading(reading, entry));
        }
        article.added().filter(BibStates::isDay).ifPresent(day -> {
            entry.put("timestamp", day.edtf());
            entry.holds("added");
        });
    }

    /** In BibTeX, whose styles know no state, the note says it. */
    private void notice(PublicationNotice notice, BibEntry entry) {
        entry.put("pubstate", notice.kind().written());
        String note = texts.plain(notice.note());
        boolean bare = notice.date().isEmpty() && notice.by().isEmpty() && note.isEmpty();
        if (bare) {
            entry.holds("status");
        }
        if (!bare || dialect == BibDialect.BIBTEX) {
            List<String> parts = new ArrayList<>(
                    List.of(messages.say("status." + notice.kind().written())));
            notice.date().map(new DateWords(messages)::of).ifPresent(parts::add);
            parts.add(notice.by());
            parts.removeIf(String::isEmpty);
            String words = String.join(", ", parts) + (note.isEmpty() ? "" : ": " + note);
            entry.put("note", LatexCharacters.of(words, dialect));
        }
    }

    /** JabRef's fields. */
    private static void reading(Reading reading, BibEntry entry) {
        boolean told = reading.status() == ReadingStatus.READ || reading.status() == ReadingStatus.SKIMMED;
        entry.put("readstatus", told ? reading.status().written() : "");
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
