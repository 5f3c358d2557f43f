package org.lectern.catalog;

import java.time.YearMonth;
import org.lectern.diagnostic.InvalidValueException;

/** Months and days that there are. */
final class CalendarDay {
    private static final int MONTHS = 12;

    private CalendarDay() {}

    /**
     * A month or a day.
     *
     * @param day or 0 for none
     * @param text of the whole date, for the message
     */
    static DatePoint point(int year, int month, int day, String text) throws InvalidValueException {
        if (month < 1 || month > MONTHS) {
            throw DateParser.bad(
                    "\"" + text + "\" has no month " + month,
                    "months go from 01 to 12, and 21 to 24 are the seasons from spring on.");
        }
        if (day < 0 || day > YearMonth.of(year, month).lengthOfMonth()) {
            throw DateParser.bad("\"" + text + "\" is no day of the calendar", "correct the day or leave it out.");
        }
        return new DatePoint(year, month, 0, day, 0);
    }
}
