package org.lectern.csl;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.util.Arrays;
import org.lectern.catalog.DatePoint;
import org.lectern.catalog.PublicationDate;

/** Dates as citeproc-java is to have them. */
final class StyleDates {
    private final boolean knowsCirca;
    private final String circa;

    /**
     * @param knowsCirca whether the style says itself that a date is approximate
     * @param circa else said before the year
     */
    StyleDates(boolean knowsCirca, String circa) {
        this.knowsCirca = knowsCirca;
        this.circa = circa;
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

    /**
     * A date in parts; as a text where CSL has no parts for it (a year in doubt, a decade, a range without an end).
     */
    private CSLDate of(PublicationDate date) {
        CSLDateBuilder built = new CSLDateBuilder().circa(date.circa());
        String text = text(date);
        if (!text.isEmpty()) {
            return built.literal(text).build();
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

    private String text(PublicationDate date) {
        if (date.openEnd()) {
            return date.start().year() + "–";
        }
        if (date.openStart()) {
            return "–" + date.end().year();
        }
        if (date.start().unknownDigits() > 0) {
            return date.start().unknownDigits() == 1 ? date.start().year() + "s" : date.start().year() / 100 + "–?";
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
