package org.lectern.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lectern.diagnostic.InvalidValueException;

/**
 * When something appeared: a point or a range, of the forms that records.md names (EDTF, ISO 8601-2:2019, levels 0 and
 * 1, and dates as people write them). Ordered by the start, coarser ones first, then by the end; a total order.
 *
 * @param start equals {@code end} for a single date and for a range without a start
 * @param end equals {@code start} for a single date and for a range without an end
 * @param openStart whether the range has no start
 * @param openEnd whether the range has no end
 * @param circa whether the date is approximate
 * @param uncertain whether the date is in doubt
 * @param crossYear whether it is a winter that begins in the year of {@code start} and ends in the next
 */
public record PublicationDate(
        DatePoint start,
        DatePoint end,
        boolean openStart,
        boolean openEnd,
        boolean circa,
        boolean uncertain,
        boolean crossYear)
        implements Comparable<PublicationDate> {
    private static final Comparator<PublicationDate> ORDER = Comparator.comparing(PublicationDate::start)
            .thenComparing(PublicationDate::end)
            .thenComparing(PublicationDate::openStart)
            .thenComparing(PublicationDate::openEnd)
            .thenComparing(PublicationDate::circa)
            .thenComparing(PublicationDate::uncertain)
            .thenComparing(PublicationDate::crossYear);

    static PublicationDate of(DatePoint point) {
        return new PublicationDate(point, point, false, false, false, false, false);
    }

    /** The winter of two years, for example 2003/04. */
    static PublicationDate winter(int year) {
        DatePoint point = DatePoint.ofSeason(year, CalendarWords.WINTER);
        return new PublicationDate(point, point, false, false, false, false, true);
    }

    /**
     * A date as text.
     *
     * @throws InvalidValueException with code {@code bad-date}
     */
    public static PublicationDate parse(String text) throws InvalidValueException {
        return new DateParser(text).parse();
    }

    /**
     * From one date to another; what is said of one end, that it is approximate or in doubt, holds for the whole.
     *
     * @throws InvalidValueException with code {@code bad-date} when the end lies before the start or one is a range
     */
    public static PublicationDate range(PublicationDate from, PublicationDate to) throws InvalidValueException {
        boolean single = from.start.equals(from.end) && to.start.equals(to.end);
        if (!single || from.openStart || from.openEnd || to.openStart || to.openEnd || from.crossYear || to.crossYear) {
            throw DateFault.of("a range has two single dates", "write the first and the last one: 2015-01/2015-02.");
        }
        if (to.start.compareTo(from.start) < 0 && !to.start.contains(from.start)) {
            throw DateFault.of(
                    "the range " + from.edtf() + "/" + to.edtf() + " ends before it begins", "swap its ends.");
        }
        return new PublicationDate(
                from.start, to.start, false, false, from.circa || to.circa, from.uncertain || to.uncertain, false);
    }

    /**
     * CSL's form (csl-data.json, date-variable).
     *
     * @param parts one or two lists of year, month and day; a year of -1 is 1 BCE; a month from 13 to 16 or 21 to 24 is
     *     a season; an end of 0 leaves the range open
     * @param season 1 to 4, its English name, two of them with a slash, or empty
     * @throws InvalidValueException with code {@code bad-date}
     */
    public static PublicationDate ofDateParts(List<List<String>> parts, String season, boolean circa)
            throws InvalidValueException {
        return DateParts.read(parts, season, circa);
    }

    /** This date, approximate or in doubt. */
    PublicationDate qualified(boolean about, boolean doubtful) {
        return new PublicationDate(start, end, openStart, openEnd, circa || about, uncertain || doubtful, crossYear);
    }

    PublicationDate withoutStart() {
        return new PublicationDate(end, end, true, false, circa, uncertain, false);
    }

    PublicationDate withoutEnd() {
        return new PublicationDate(start, start, false, true, circa, uncertain, false);
    }

    /** The year of the start, or of the end where there is no start; astronomical. */
    public int year() {
        return start.year();
    }

    /**
     * The canonical text, which {@link #parse} reads back as an equal date. EDTF has no winter of two years: that one
     * is written {@code Winter 2003/04}.
     */
    public String edtf() {
        String mark = circa && uncertain ? "%" : circa ? "~" : uncertain ? "?" : "";
        if (crossYear) {
            String years = String.format(Locale.ROOT, "%04d/%02d", start.year(), Math.floorMod(start.year() + 1, 100));
            return (circa ? "c. " : "") + "Winter " + years + (uncertain ? "?" : "");
        }
        if (openStart) {
            return "../" + end.edtf() + mark;
        }
        if (openEnd) {
            return start.edtf() + mark + "/..";
        }
        return start.equals(end) ? start.edtf() + mark : start.edtf() + mark + "/" + end.edtf() + mark;
    }

    @Override
    public int compareTo(PublicationDate other) {
        return ORDER.compare(this, other);
    }
}
