package org.lectern.export;

import java.util.List;
import org.lectern.catalog.CalendarWords;
import org.lectern.catalog.DatePoint;
import org.lectern.catalog.Digits;
import org.lectern.catalog.PublicationDate;

/**
 * A date as RIS has it.
 *
 * @param year for {@code PY}, four digits, or empty where the date has no such year
 * @param whole for {@code DA}: {@code YYYY/MM/DD/other}, or empty where the year says all
 */
record RisDate(String year, String whole) {
    private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");
    private static final int LAST_YEAR = 9999;

    static RisDate of(PublicationDate date) {
        DatePoint start = date.start();
        boolean plainYears = isPlain(start) && isPlain(date.end());
        if (!plainYears) {
            return new RisDate("", "///" + beyond(date));
        }
        String year = Digits.of(start.year(), 4);
        boolean single = start.equals(date.end()) && !date.openStart() && !date.openEnd();
        boolean certain = !date.circa() && !date.uncertain() && !date.crossYear();
        if (single && certain && start.season() == 0) {
            return new RisDate(year, year + "/" + number(start.month()) + "/" + number(start.day()) + "/");
        }
        return new RisDate(year, year + "///" + other(date, certain));
    }

    /** Years before the first, beyond four digits, or of which a digit is unknown. */
    private static String beyond(PublicationDate date) {
        String edtf = date.edtf();
        boolean alone = edtf.matches("-?[0-9]{4}") && date.year() <= 0;
        return alone ? 1 - date.year() + " BCE" : edtf;
    }

    private static boolean isPlain(DatePoint point) {
        return point.year() > 0 && point.year() <= LAST_YEAR && point.unknownDigits() == 0;
    }

    /** In English words, which programs read, where there are any; else EDTF, which says the year too. */
    private static String other(PublicationDate date, boolean certain) {
        DatePoint start = date.start();
        DatePoint end = date.end();
        boolean worded = certain && !date.openStart() && !date.openEnd() && hasWord(start) && hasWord(end);
        if (worded && start.equals(end)) {
            return word(start);
        }
        if (worded && start.year() == end.year()) {
            return word(start) + "-" + word(end);
        }
        if (worded) {
            return word(start) + " " + year(start) + "-" + word(end) + " " + year(end);
        }
        if (date.circa() && date.edtf().matches("[0-9]{4}~")) {
            return "c. " + year(start);
        }
        return date.openEnd() ? date.edtf().replaceFirst("\\.\\.$", "") : date.edtf();
    }

    private static boolean hasWord(DatePoint point) {
        return point.season() > 0 || (point.month() > 0 && point.day() == 0);
    }

    private static String word(DatePoint point) {
        return point.season() > 0 ? SEASONS.get(point.season() - 1) : CalendarWords.MONTHS.get(point.month() - 1);
    }

    private static String year(DatePoint point) {
        return Digits.of(point.year(), 4);
    }

    private static String number(int part) {
        return part == 0 ? "" : Digits.of(part, 2);
    }
}
