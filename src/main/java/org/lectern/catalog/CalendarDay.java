package org.lectern.catalog;

import java.time.YearMonth;
import org.lectern.diagnostic.InvalidValueException;

/** Months and days that there are. */
final class CalendarDay {
    private static final int MONTHS = 12;

    private CalendarDay() {}

    /** @param text of the whole date, for the message */
    static DatePoint month(int year, int month, String text) throws InvalidValueException {
        if (month < 1 || month > MONTHS) {
            throw DateFault.of(
                    "\"" + text + "\" has no month " + month,
                    "months go from 01 to 12, and 21 to 24 are the seasons from spring on.");
        }
        return DatePoint.ofMonth(year, month);
    }

    /** @param text of the whole date, for the message */
    static DatePoint day(int year, int month, int day, String text) throws InvalidValueException {
        DatePoint whole = month(year, month, text);
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            throw DateFault.of("\"" + text + "\" is no day of the calendar", "correct the day or leave it out.");
        }
        return new DatePoint(whole.year(), whole.month(), 0, day, 0);
    }
}
