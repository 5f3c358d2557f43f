package org.lectern.cite;

import java.util.List;
import java.util.Optional;
import org.lectern.catalog.DatePoint;
import org.lectern.catalog.Digits;
import org.lectern.catalog.PublicationDate;

/**
 * A date for a library or another program (Z39.88-2004, W3C date form): {@code YYYY}, {@code YYYY-MM} or
 * {@code YYYY-MM-DD} and nothing else, so of a range its beginning. Empty where a year is not wholly known, is before
 * the common era or beyond 9999, or where only the end of a range is known.
 *
 * @param season {@code spring}, {@code summer}, {@code fall}, {@code winter}, or empty
 * @param chronology a winter of two years as it is written, for which there is no other key, or empty
 */
public record KevDate(String date, String season, String chronology) {
    private static final KevDate NONE = new KevDate("", "", "");
    private static final List<String> SEASONS = List.of("spring", "summer", "fall", "winter");
    private static final int LAST_YEAR = 9999;

    public static KevDate of(PublicationDate date) {
        DatePoint point = date.start();
        if (date.openStart() || point.unknownDigits() > 0 || point.year() < 1 || point.year() > LAST_YEAR) {
            return NONE;
        }
        StringBuilder text = new StringBuilder(Digits.of(point.year(), 4));
        if (point.month() > 0) {
            text.append('-').append(Digits.of(point.month(), 2));
        }
        // Of a range the day is left out: nobody looks for a weekend's issue by its Saturday.
        if (point.day() > 0 && date.start().equals(date.end())) {
            text.append('-').append(Digits.of(point.day(), 2));
        }
        return new KevDate(
                text.toString(),
                point.season() > 0 ? SEASONS.get(point.season() - 1) : "",
                date.crossYear() ? date.edtf() : "");
    }

    /** The date of what may have none: empty then, too. */
    public static String text(Optional<PublicationDate> date) {
        return date.map(KevDate::of).map(KevDate::date).orElse("");
    }

    static KevDate none() {
        return NONE;
    }

    /** The year alone, or empty. */
    String year() {
        return date.length() > 4 ? date.substring(0, 4) : date;
    }
}
