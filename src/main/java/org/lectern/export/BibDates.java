package org.lectern.export;

import java.util.List;
import java.util.Map;
import org.lectern.catalog.Article;
import org.lectern.catalog.DatePoint;
import org.lectern.catalog.Digits;
import org.lectern.catalog.PublicationDate;

/**
 * Dates: in biblatex EDTF (biblatex 3.19, 2.3.8), in BibTeX a year and a month's macro, with {@code date} beside them
 * where they cannot say it all.
 */
final class BibDates {
    private static final Map<String, String> OTHERS =
            Map.of("accessed", "urldate", "event-date", "eventdate", "original-date", "origdate");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LAST_YEAR = 9999;
    private static final int YEAR_DIGITS = 4;

    private final Article article;
    private final BibEntry entry;

    BibDates(Article article, BibEntry entry) {
        this.article = article;
        this.entry = entry;
    }

    void put(BibDialect dialect) {
        article.issued().ifPresent(date -> {
            if (dialect == BibDialect.BIBLATEX) {
                exact("issued", "date", date);
            } else {
                classic(date);
            }
        });
    }

    void putOthers() {
        for (String name : List.of("accessed", "event-date", "original-date")) {
            PublicationDate date = article.dates().get(name);
            if (date != null) {
                exact(name, OTHERS.getOrDefault(name, ""), date);
            }
        }
    }

    /** EDTF has no winter of two years. */
    private void exact(String name, String field, PublicationDate date) {
        entry.says(name);
        entry.put(field, edtf(date));
        if (!date.crossYear()) {
            entry.holds(name);
        }
    }

    private static String edtf(PublicationDate date) {
        PublicationDate plain = new PublicationDate(
                date.start(), date.end(), date.openStart(), date.openEnd(), date.circa(), date.uncertain(), false);
        // pandoc reads no dots at the end.
        return plain.edtf().replaceFirst("\\.\\.$", "");
    }

    /**
     * Readers know no months but single ones: of several the first stands there, of seasons none, and {@code date},
     * which styles pass over, says it all.
     */
    private void classic(PublicationDate date) {
        DatePoint from = date.start();
        boolean qualified = date.circa() || date.uncertain();
        boolean range = !from.equals(date.end()) || date.openStart() || date.openEnd();
        boolean common = from.year() > 0 && from.year() <= LAST_YEAR && from.unknownDigits() == 0;
        boolean ofYears = from.month() + from.season() == 0 && !qualified && !date.openStart();
        entry.put("year", common && range && ofYears ? years(date) : year(from));
        if (!range || isWithinAYear(date)) {
            month(date);
        }
        if (common && !range && !qualified && from.season() == 0) {
            entry.holds("issued");
        } else {
            exact("issued", "date", date);
        }
    }

    private static boolean isWithinAYear(PublicationDate date) {
        DatePoint from = date.start();
        DatePoint to = date.end();
        return from.year() == to.year()
                && from.day() + to.day() == 0
                && !date.openStart()
                && !date.openEnd()
                && from.month() > 0
                && to.month() > 0;
    }

    private static String years(PublicationDate date) {
        DatePoint to = date.end();
        boolean year = to.month() + to.season() == 0;
        return digits(date.start().year()) + (date.openEnd() ? "--" : year ? "--" + digits(to.year()) : "");
    }

    private static String year(DatePoint point) {
        String digits = digits(point.year());
        int known = digits.length() - point.unknownDigits();
        return point.year() <= 0
                ? (1 - point.year()) + " BCE"
                : digits.substring(0, known) + "X".repeat(point.unknownDigits());
    }

    private static String digits(int year) {
        return Digits.of(year, YEAR_DIGITS);
    }

    private void month(PublicationDate date) {
        DatePoint from = date.start();
        if (from.month() > 0) {
            entry.putExpression("month", MONTHS.get(from.month() - 1));
        }
        if (from.day() > 0) {
            entry.put("day", String.valueOf(from.day()));
        }
    }
}
