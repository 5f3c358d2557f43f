package org.lectern.csl;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.lectern.catalog.DatePoint;
import org.lectern.catalog.PublicationDate;

/** Dates as citeproc-java is to have them. */
final class StyleDates {
    private static final int LAST_OF_CENTURY = 99;

    /** No year that is to be printed is as far off as this. */
    private static final int WRITTEN_ANOTHER_WAY = 9_100_000;

    private final boolean knowsCirca;
    private final String circa;
    private final String bce;
    private final Map<String, String> years = new HashMap<>();

    /**
     * @param knowsCirca whether the style says itself that a date is approximate
     * @param circa else said before the year
     * @param bce said behind a year before our era, with its blank
     */
    StyleDates(boolean knowsCirca, String circa, String bce) {
        this.bce = bce;
        this.knowsCirca = knowsCirca;
        this.circa = circa;
    }

    /** By years that went in as numbers that are none, what is printed in their place. */
    Map<String, String> years() {
        return Map.copyOf(years);
    }

    /** A variable that citeproc-java does not know is left out. */
    void put(CSLItemDataBuilder item, String name, PublicationDate date) {
        switch (name) {
            case "accessed" -> item.accessed(of(date));
            case "event-date" -> item.eventDate(of(date));
            case "issued" -> item.issued(of(date));
            case "original-date" -> item.originalDate(of(date));
            case "submitted" -> item.submitted(of(date));
            default -> {}
        }
    }

    private CSLDate of(PublicationDate date) {
        CSLDateBuilder built = new CSLDateBuilder().circa(date.circa());
        String text = text(date);
        if (!text.isEmpty()) {
            int number = standIn(text);
            return built.dateParts(
                            date.crossYear()
                                    ? new int[] {
                                        number,
                                        StyleLocales.MONTHS_BEFORE_SEASONS
                                                + date.start().season()
                                    }
                                    : new int[] {number})
                    .build();
        }
        int[] start = parts(date.start());
        if (date.start().equals(date.end())) {
            return built.dateParts(start).build();
        }
        int[] end = parts(date.end());
        // citeproc-java wants ends that are alike.
        int common = Math.min(start.length, end.length);
        int[] first = Arrays.copyOf(start, common);
        int[] last = Arrays.copyOf(end, common);
        return (Arrays.equals(first, last) ? built.dateParts(first) : built.dateParts(first, last)).build();
    }

    /** Words in place of the year of publication. */
    void putIssued(CSLItemDataBuilder item, String words) {
        item.issued(new CSLDateBuilder().dateParts(new int[] {standIn(words)}).build());
    }

    private int standIn(String words) {
        int number = WRITTEN_ANOTHER_WAY + years.size();
        years.put(String.valueOf(number), words);
        return number;
    }

    private String year(DatePoint point) {
        return point.year() > 0 ? String.valueOf(point.year()) : (1 - point.year()) + bce;
    }

    /** A year for which CSL has no parts (in doubt, a decade, a winter of two, a range without an end), or empty. */
    private String text(PublicationDate date) {
        if (date.crossYear()) {
            return year(date.start()) + "–" + (date.start().year() + 1);
        }
        if (date.openEnd()) {
            return year(date.start()) + "–";
        }
        if (date.openStart()) {
            return "–" + year(date.end());
        }
        if (date.start().unknownDigits() > 0) {
            return date.start().unknownDigits() == 1
                    ? year(date.start()) + "s"
                    : year(date.start()) + "–" + (date.start().year() + LAST_OF_CENTURY);
        }
        if (date.circa() && !knowsCirca && date.year() > 0) {
            return circa + " " + date.year();
        }
        return date.uncertain() && !date.circa() && date.year() > 0 ? date.year() + "?" : "";
    }

    /** CSL counts 1 BCE as -1 (csl-data.json), the calendar of records as 0. */
    private static int[] parts(DatePoint point) {
        int year = point.year() > 0 ? point.year() : point.year() - 1;
        if (point.season() > 0) {
            return new int[] {year, StyleLocales.MONTHS_BEFORE_SEASONS + point.season()};
        }
        if (point.month() == 0) {
            return new int[] {year};
        }
        return point.day() == 0 ? new int[] {year, point.month()} : new int[] {year, point.month(), point.day()};
    }
}
