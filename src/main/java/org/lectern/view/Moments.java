package org.lectern.view;

import org.lectern.catalog.DatePoint;
import org.lectern.catalog.Digits;

/** Days of records as programs read them. */
final class Moments {
    private static final int LAST_YEAR = 9999;

    private Moments() {}

    /** The first moment of a day, month or year in UTC (RFC 3339, which has the years 1 to 9999). */
    static String time(DatePoint point) {
        return day(point) + "T00:00:00Z";
    }

    /** The first day of it: {@code 2026-05-01}. */
    static String day(DatePoint point) {
        return Digits.of(Math.min(LAST_YEAR, Math.max(1, point.year())), 4)
                + "-"
                + Digits.of(Math.max(1, point.month()), 2)
                + "-"
                + Digits.of(Math.max(1, point.day()), 2);
    }
}
