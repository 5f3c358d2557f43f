package org.lectern.importer.bibtex;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.importer.entry.LooseDate;
import org.lectern.importer.entry.OtherCalendars;
import org.lectern.importer.entry.UnpublishedWords;

/** The dates of a BibTeX entry, and the words that stand where a date is expected. */
final class BibWhen {
    private static final Pattern ACCESSED =
            Pattern.compile("(?i)\\[?(?:online; )?accessed:?(?: on)? ([^\\]]{4,30}?)\\]?\\.?");

    private final BibFields fields;

    BibWhen(BibFields fields) {
        this.fields = fields;
    }

    void map() {
        issued();
        other("urldate", "accessed");
        other("lastchecked", "accessed");
        accessedByNote();
        other("origdate", "original-date");
        other("eventdate", "event-date");
        pubstate(fields.take("pubstate"));
        for (String stamp : List.of("date-added", "creationdate", "timestamp")) {
            LooseDate.day(fields.take(stamp)).ifPresent(day -> fields.out().put("added", day));
        }
    }

    private void issued() {
        String date = exact("date");
        String written = stated("year").replaceAll("^\\[(.*)\\]$", "$1").replaceAll("^([0-9]{3})\\?$", "$1X");
        String year = OtherCalendars.ours(written);
        String month = stated("month");
        String day = fields.take("day");
        Optional<String> whole = date.isEmpty() ? Optional.empty() : LooseDate.date(date);
        whole.ifPresent(found -> {
            fields.out().put("issued", found);
            fields.out().custom("date", OtherCalendars.saysMore(date) ? date : "");
        });
        if (!date.isEmpty() && whole.isEmpty()) {
            state(date, "date");
        }
        if (whole.isPresent()) {
            boolean same = LooseDate.date(year)
                    .filter(found -> whole.get().startsWith(found))
                    .isPresent();
            fields.out().custom("year", same && !OtherCalendars.saysMore(written) ? "" : written);
            fields.out().custom("month", same ? "" : month);
            return;
        }
        if (year.isEmpty()) {
            fields.out().custom("month", month);
            fields.out().custom("day", day);
            return;
        }
        Optional<String> toMonth = month.isEmpty() ? Optional.empty() : LooseDate.date(year, month, "");
        // Of a day that the month does not have, the month stays.
        Optional<String> exact = day.isEmpty() || month.isEmpty()
                ? toMonth
                : LooseDate.date(year, month, day).filter(text -> !toMonth.equals(Optional.of(text)));
        Optional<String> found =
                exact.or(() -> toMonth).or(() -> LooseDate.date(year)).or(() -> lettered(year));
        found.ifPresentOrElse(text -> fields.out().put("issued", text), () -> state(written, "year"));
        fields.out().custom("year", found.isPresent() && OtherCalendars.saysMore(written) ? written : "");
        if (toMonth.isPresent() && exact.isEmpty()) {
            fields.refuse("day", day, "a day of that month");
        } else if (exact.isEmpty()) {
            if (LooseDate.date(year).isPresent()) {
                fields.refuse("month", month, "a month");
            } else {
                fields.out().custom("month", month);
            }
            fields.out().custom("day", day);
        }
    }

    /** Where somebody is still to look, question marks stand. */
    private String stated(String name) {
        String text = fields.take(name);
        return text.matches("\\?{2,9}") ? "" : text;
    }

    /** In a date the mark of "about" is no blank. */
    private String exact(String name) {
        return fields.takeRaw(name).replaceAll("[{}]", "");
    }

    /** {@code 2009a}: the letter belongs to a style of citing. */
    private static Optional<String> lettered(String year) {
        return year.matches("[0-9]{4}[a-z]") ? LooseDate.date(year.substring(0, 4)) : Optional.empty();
    }

    /** Paperpile's {@code Accessed: 2020-3-12}, and {@code [Online; accessed 12-March-2020]} of Wikipedia. */
    private void accessedByNote() {
        Matcher note = ACCESSED.matcher(fields.raw("note"));
        Optional<String> date = note.matches()
                ? LooseDate.date(note.group(1).replaceAll("(?<=[0-9])-(?=\\p{L})|(?<=\\p{L})-(?=[0-9])", " "))
                : Optional.empty();
        if (date.isPresent() && fields.out().put("accessed", date.get())) {
            fields.takeRaw("note");
        }
    }

    private void other(String from, String to) {
        String written = exact(from);
        LooseDate.date(written)
                .ifPresentOrElse(
                        date -> fields.out().putOrKeep(to, date, from), () -> fields.refuse(from, written, "a date"));
    }

    /** biblatex's key for a state, or words for it. */
    private void pubstate(String words) {
        String state = words.equals("inpress") ? "in press" : words.equals("inpreparation") ? "in preparation" : words;
        fields.out().putOrKeep("status", state, "pubstate");
    }

    /** A state of publication; other words are kept, and reported where they stand for a date. */
    private void state(String words, String from) {
        UnpublishedWords.of(words)
                .ifPresentOrElse(
                        state -> fields.out().putOrKeep("status", state, from),
                        () -> fields.refuse(from, words, from.equals("year") ? "a year of four digits" : "a date"));
    }
}
