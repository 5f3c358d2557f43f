package org.lectern.importer.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.InvalidValueException;

/** Dates in words and figures, as databases, RIS and tables write them, as the canonical text of a record (EDTF). */
public final class ForeignDate {
    private static final Pattern SLASHED =
            Pattern.compile("([0-9]{4})\\s*/\\s*([^/]*?)\\s*(?:/\\s*([^/]*?)\\s*(?:/\\s*(.*?)\\s*)?)?");
    private static final Pattern US_DAY = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern DOTTED_DAY = Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\p{L}{3,}\\.?)\\s?([0-9]{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[ -]+(\\p{L}.*)");
    private static final Pattern TWO_YEARS_FIRST = Pattern.compile("([0-9]{4}) (\\p{L}+)\\s*-\\s*([0-9]{4}) (\\p{L}+)");
    private static final Pattern YEAR_IN_MARKS =
            Pattern.compile("(?:c|C|©|cop\\.?|impr\\.?|DL|D\\.L\\.|\\[)\\s*([0-9]{4})\\]?");
    private static final Pattern STAMP = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9].*");
    private static final Pattern BACKWARDS =
            Pattern.compile("(\\p{L}{3,9})\\.?\\s*[/-]\\s*(\\p{L}{3,9})\\.?\\s*([0-9]{4})");
    private static final Pattern MONTH_DAYS = Pattern.compile("(\\p{L}{3,9})\\.? ([0-9]{1,2})-([0-9]{1,2})");
    /** The days of a conference: {@code 27-30 June 2016}, {@code June 2-7, 2019}. */
    private static final Pattern DAYS_FIRST =
            Pattern.compile("([0-9]{1,2}) ?[-–] ?([0-9]{1,2}) (\\p{L}{3,9})\\.? ([0-9]{4})");

    private static final Pattern DAYS =
            Pattern.compile("(\\p{L}{3,9})\\.? ([0-9]{1,2}) ?[-–] ?([0-9]{1,2}), ([0-9]{4})");
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;
    private static final int FIRST_OF_LAST_CENTURY = 50;

    private ForeignDate() {}

    /**
     * RIS's {@code YYYY/MM/DD/other}, of which any part may be missing, with a month as number or name; or any of the
     * other forms.
     */
    public static Optional<String> ris(String written) {
        String text = OtherCalendars.ours(written);
        Matcher slashed = SLASHED.matcher(text);
        if (!slashed.matches()) {
            return words(text.replaceFirst("^\\s*///", ""));
        }
        String year = slashed.group(1);
        String month = group(slashed, 2);
        String day = group(slashed, 3);
        String other = group(slashed, 4);
        if (month.isEmpty() && !other.isEmpty()) {
            Optional<String> said = words(other.contains(year) ? other : other + " " + year);
            return said.isPresent() ? said : words(other);
        }
        if (month.isEmpty() || month.equals("00") || month.equals("0")) {
            return parsed(year);
        }
        boolean numbered = month.matches("[0-9]{1,2}");
        boolean known = day.matches("[0-9]{1,2}") && !day.matches("00?");
        if (numbered) {
            String edtf = year + "-" + padded(month);
            Optional<String> whole = known ? parsed(edtf + "-" + padded(day)) : Optional.empty();
            // 2009/10 may be the volume of two years; RIS says it is October.
            return whole.isPresent() ? whole : parsed(edtf);
        }
        return words((known ? day + " " : "") + month + " " + year);
    }

    /**
     * EBSCO's {@code Mar2009}, {@code Jan/Feb2015}, {@code Spring99}, {@code 11/8/2010} (month first), {@code 2003}. A
     * year of two digits from 50 on is of the twentieth century.
     */
    public static Optional<String> ebsco(String text) {
        String date = Blanks.folded(text);
        Matcher day = US_DAY.matcher(date);
        if (day.matches()) {
            return parsed(day.group(3) + "-" + padded(day.group(1)) + "-" + padded(day.group(2)));
        }
        Matcher shortYear = SHORT_YEAR.matcher(date.substring(lastPart(date)));
        if (shortYear.matches()) {
            int year = Integer.parseInt(shortYear.group(2));
            int whole = (year >= FIRST_OF_LAST_CENTURY ? 19 : 20) * CENTURY + year;
            return words(date.substring(0, lastPart(date)) + shortYear.group(1) + " " + whole);
        }
        return words(date);
    }

    private static int lastPart(String date) {
        return Math.max(date.lastIndexOf('/'), date.lastIndexOf('-')) + 1;
    }

    /** PubMed's {@code 2011 Apr 5}, {@code 2011 Jan-Feb}, {@code 2010 Dec-2011 Jan}, {@code 2011 Spring}. */
    public static Optional<String> pubMed(String text) {
        String date = Blanks.folded(text);
        Matcher years = TWO_YEARS_FIRST.matcher(date);
        if (years.matches()) {
            return words(years.group(2) + " " + years.group(1) + "/" + years.group(4) + " " + years.group(3));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        if (!yearFirst.matches()) {
            return words(date);
        }
        Matcher days = MONTH_DAYS.matcher(yearFirst.group(2));
        if (days.matches()) {
            return days(days.group(1), days.group(2), days.group(3), yearFirst.group(1));
        }
        // "Apr 5" is a day, which English writes before the year with a comma.
        return words(yearFirst.group(2).replaceFirst(" ([0-9]{1,2})$", " $1,") + " " + yearFirst.group(1));
    }

    /** {@code 20110301}. */
    public static Optional<String> digits(String text) {
        String date = text.strip();
        return date.matches("[0-9]{8}")
                ? parsed(date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6))
                : words(date);
    }

    /**
     * Any form that a record reads, several blanks or none; a year in brackets, after a copyright sign or as that of
     * printing; a day with the time of a machine; a double issue that seems to run backwards began in the year before.
     */
    public static Optional<String> words(String text) {
        String date = Blanks.folded(text).replaceAll("[.,;]$", "");
        for (Pattern marked : List.of(YEAR_IN_MARKS, STAMP)) {
            Matcher matcher = marked.matcher(date);
            if (matcher.matches()) {
                return parsed(matcher.group(1));
            }
        }
        Optional<String> found = parsed(date).or(() -> parsed(inEnglish(date)));
        if (found.isPresent()) {
            return found;
        }
        Matcher swapped = YEAR_FIRST.matcher(date);
        if (swapped.matches()
                && parsed(swapped.group(2) + " " + swapped.group(1)).isPresent()) {
            return parsed(swapped.group(2) + " " + swapped.group(1));
        }
        Matcher slashes = US_DAY.matcher(date);
        if (slashes.matches()) {
            return day(slashes.group(1), slashes.group(2), slashes.group(3));
        }
        Matcher daysFirst = DAYS_FIRST.matcher(date);
        if (daysFirst.matches()) {
            return days(daysFirst.group(3), daysFirst.group(1), daysFirst.group(2), daysFirst.group(4));
        }
        Matcher days = DAYS.matcher(date);
        if (days.matches()) {
            return days(days.group(1), days.group(2), days.group(3), days.group(4));
        }
        Matcher backwards = BACKWARDS.matcher(date);
        if (!backwards.matches()) {
            return Optional.empty();
        }
        int last = Integer.parseInt(backwards.group(3));
        return parsed(backwards.group(1) + " " + padded(last - 1) + "/" + backwards.group(2) + " " + padded(last));
    }

    /** {@code 3/14/2023} and {@code 14/3/2023}; of {@code 3/4/2023} nobody knows which is the month. */
    private static Optional<String> day(String one, String other, String year) {
        boolean monthFirst = Integer.parseInt(other) > MONTHS;
        if (monthFirst == Integer.parseInt(one) > MONTHS) {
            return Optional.empty();
        }
        return parsed(year + "-" + padded(monthFirst ? one : other) + "-" + padded(monthFirst ? other : one));
    }

    private static Optional<String> days(String month, String from, String to, String year) {
        Optional<String> first = words(month + " " + from + ", " + year);
        Optional<String> last = words(month + " " + to + ", " + year);
        return first.isPresent() && last.isPresent() ? parsed(first.get() + "/" + last.get()) : Optional.empty();
    }

    /** The same without brackets, with English months and with {@code 12.3.2007}, in which the day is first, by ISO. */
    private static String inEnglish(String date) {
        Matcher dotted = DOTTED_DAY.matcher(date);
        return dotted.matches()
                ? dotted.group(3) + "-" + padded(dotted.group(2)) + "-" + padded(dotted.group(1))
                : MonthNames.inEnglish(date.replaceAll("^\\[([^\\[\\]]*)\\]$", "$1"));
    }

    private static Optional<String> parsed(String date) {
        try {
            return Optional.of(PublicationDate.parse(date).edtf());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String padded(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String group(Matcher matcher, int number) {
        return matcher.group(number) == null ? "" : matcher.group(number);
    }
}
