package org.lectern.catalog;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.InvalidValueException;

/** What to say of a text that is no date: the nearest form that is one, where the text shows what was meant. */
final class DateFault {
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("([0-9]{4})[/.]([0-9]{1,2})(?:[/.]([0-9]{1,2}))?|([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("([0-9]{4})-([1-9])");
    private static final Pattern BEFORE_OUR_ERA = Pattern.compile("-0*([1-9][0-9]{0,3})");
    private static final Pattern TWO_YEARS = Pattern.compile("([0-9]{4})\\s*-\\s*([0-9]{4})");
    private static final Pattern DECADE = Pattern.compile("(?i)(?:the\\s+)?([0-9]{3})0['’]?s");
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)(c|(?:c\\.|about|around|approx\\.?|um|gegen|etwa|vers|env\\.?|environ|hacia) ?)([0-9]{4})");
    private static final Pattern FOREIGN_WORDS = Pattern.compile(
            "(?:([0-9]{1,2})(?:er|\\.)?\\s+(?:de\\s+)?)?(\\p{L}{3,12})[.,]?\\s+(?:del?\\s+)?([0-9]{4})");
    private static final String FORMS = "write 2009, 2009-03, 2009-03-14, Spring 1999 or 2015-01/2015-02.";

    private DateFault() {}

    /** The fault of every date, code {@code bad-date}. */
    static InvalidValueException of(String problem, String remedy) {
        return new InvalidValueException("bad-date", problem, remedy);
    }

    /** The fault of a text that has none of the forms of a date. */
    static InvalidValueException unreadable(String text) {
        String written = text.replace('–', '-').replace('—', '-');
        Matcher numbers = NUMBERS.matcher(written);
        if (numbers.matches()) {
            return dayOrMonthFirst(text, numbers);
        }
        return of("\"" + text + "\" is not a date", remedy(text, written));
    }

    /** {@code 3/4/2009} is the third of April to one reader and the fourth of March to another. */
    private static InvalidValueException dayOrMonthFirst(String text, Matcher numbers) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        int year = Integer.parseInt(numbers.group(3));
        Set<String> readings = new LinkedHashSet<>();
        if (exists(year, first, second)) {
            readings.add(iso(year, first, second));
        }
        if (exists(year, second, first)) {
            readings.add(iso(year, second, first));
        }
        if (readings.isEmpty()) {
            return of("\"" + text + "\" is no day of the calendar", "write year, month and day: 2009-03-14.");
        }
        String problem = readings.size() == 2 ? "\" may mean two days" : "\" is not a date";
        return of("\"" + text + problem, "write " + String.join(" or ", readings) + ".");
    }

    private static String remedy(String text, String written) {
        Matcher month = YEAR_MONTH.matcher(written);
        if (month.matches()) {
            return "write " + month.group(1) + "-0" + month.group(2) + ".";
        }
        Matcher before = BEFORE_OUR_ERA.matcher(written);
        if (before.matches()) {
            int year = Integer.parseInt(before.group(1));
            return "write " + year + " BCE, or " + String.format(Locale.ROOT, "-%04d", year - 1)
                    + ": 1 BCE is the year 0.";
        }
        Matcher years = TWO_YEARS.matcher(written);
        if (years.matches()) {
            return "a range has a slash: write " + years.group(1) + "/" + years.group(2) + ".";
        }
        Matcher parts = YEAR_MONTH_DAY.matcher(written);
        if (parts.matches()) {
            return "write " + hyphenated(parts) + ".";
        }
        Matcher decade = DECADE.matcher(written);
        if (decade.matches()) {
            return "write " + decade.group(1) + "X.";
        }
        Matcher about = ABOUT.matcher(written);
        if (about.matches()) {
            String year = about.group(2);
            return about.group(1).equalsIgnoreCase("c")
                    ? "write " + year + " where that is the year of copyright, " + year + "~ where it is about then."
                    : "about that year is written " + year + "~.";
        }
        Matcher foreign = FOREIGN_WORDS.matcher(written);
        Optional<String> english =
                foreign.matches() ? ForeignCalendarWords.english(foreign.group(2)) : Optional.empty();
        if (english.isPresent()) {
            return "write " + inNumbers(foreign, english.get()) + ": months are numbers, or English words.";
        }
        if (text.matches("[0-9]{5,9}")) {
            return "a year has four digits; a longer one is written Y" + text + ".";
        }
        if (text.matches("[0-9]{1,3}")) {
            return "a year has four digits: " + "0".repeat(4 - text.length()) + text + ".";
        }
        if (text.matches("(?i)n\\.? ?d\\.?|no date|undated|unknown")) {
            return "leave the field out where there is none.";
        }
        if (text.matches("(?i)forthcoming|in press|to appear")) {
            return "write status: forthcoming instead.";
        }
        return FORMS;
    }

    /** Of a season the English word. */
    private static String inNumbers(Matcher parts, String english) {
        int year = Integer.parseInt(parts.group(3));
        int month = CalendarWords.month(english);
        int day = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        if (month == 0) {
            return english + " " + parts.group(3);
        }
        return exists(year, month, day) ? iso(year, month, day) : String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    /** {@code 2009/3} may also be a range of years that was cut short: {@code 2003/04}. */
    private static String hyphenated(Matcher parts) {
        boolean slashed = parts.group(1) != null;
        int year = Integer.parseInt(parts.group(slashed ? 1 : 4));
        int month = Integer.parseInt(parts.group(slashed ? 2 : 5));
        String day = parts.group(slashed ? 3 : 6);
        if (day != null) {
            int number = Integer.parseInt(day);
            return exists(year, month, number) ? iso(year, month, number) : "year, month and day: 2009-03-14";
        }
        Set<String> readings = new LinkedHashSet<>();
        if (month >= 1 && month <= 12) {
            readings.add(String.format(Locale.ROOT, "%04d-%02d", year, month));
        }
        if (month == (year + 1) % 100) {
            readings.add(String.format(Locale.ROOT, "%04d/%04d", year, year + 1));
        }
        return readings.isEmpty() ? "year and month: 2009-03" : String.join(" or ", readings);
    }

    private static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static String iso(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
