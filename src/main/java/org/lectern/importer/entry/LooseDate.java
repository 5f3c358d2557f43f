package org.lectern.importer.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.InvalidValueException;

/**
 * Dates of BibTeX, biblatex and CSL, with a year, month and day or in EDTF, as the text of a record; else as
 * {@link ForeignDate}.
 */
public final class LooseDate {
    private static final Pattern LOOSE_DAY =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?(?:[T ].*)?");
    private static final Pattern TWO_YEARS = Pattern.compile("([0-9]{4})\\s*(?:/|--?|–)\\s*([0-9]{2}|[0-9]{4})");

    private LooseDate() {}

    /** A date of one text: biblatex's {@code date}, a year, words; nothing where it is none. */
    public static Optional<String> date(String written) {
        String text = OtherCalendars.ours(written);
        String plain = text.replaceAll("^\\[(.*)\\]$", "$1").replace("--", "/").strip();
        Optional<String> exact = parsed(plain);
        if (exact.isPresent()) {
            return exact;
        }
        Optional<String> years = twoYears(text.strip());
        if (years.isPresent()) {
            return years;
        }
        Matcher day = LOOSE_DAY.matcher(plain);
        if (day.matches()) {
            Optional<String> found = numbers(day.group(1), day.group(2), day.group(3) == null ? "" : day.group(3));
            if (found.isPresent()) {
                return found;
            }
        }
        return ForeignDate.words(plain).or(() -> sameWithBlankEnd(plain));
    }

    /** {@code 2003/04} and {@code 2003-2005}; two digits are a month unless they are those of the next year. */
    private static Optional<String> twoYears(String text) {
        Matcher years = TWO_YEARS.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        String next = String.format(Locale.ROOT, "%04d", Integer.parseInt(years.group(1)) + 1);
        boolean whole = years.group(2).length() == next.length();
        return whole || next.endsWith(years.group(2))
                ? parsed(years.group(1) + "/" + (whole ? years.group(2) : next))
                : Optional.empty();
    }

    /** biblatex writes an open end as nothing: {@code 2009/}. */
    private static Optional<String> sameWithBlankEnd(String text) {
        return text.endsWith("/") ? parsed(text + "..") : Optional.empty();
    }

    /** The day of a date that may have a time behind it: {@code 2014-03-15 10:22:01}, {@code 2014.03.15}. */
    public static Optional<String> day(String stamp) {
        Matcher matcher = LOOSE_DAY.matcher(stamp.strip());
        return matcher.matches()
                ? numbers(matcher.group(1), matcher.group(2), matcher.group(3) == null ? "" : matcher.group(3))
                : Optional.empty();
    }

    /**
     * A year with a month of any form: {@code 3}, {@code March}, {@code March 14}, {@code May/June}, {@code Spring};
     * nothing where the two make no date.
     *
     * @param day or empty
     */
    public static Optional<String> date(String year, String month, String day) {
        String words = MonthNames.inEnglish(month.replace("--", "/")
                .replaceAll("[~\\s]+", " ")
                .replaceAll(",? " + Pattern.quote(year) + "$", "")
                .replaceAll("[.,]$", "")
                .strip());
        if (words.matches("[0-9]{1,2}")) {
            return numbers(year, words, day);
        }
        Optional<String> withDay = day.isEmpty() ? Optional.empty() : parsed(words + " " + day + ", " + year);
        return withDay.or(() -> parsed(words + " " + year))
                .or(() -> parsed(words + ", " + year))
                .or(() -> firstOfTwoDays(words, year));
    }

    /** {@code 3--5 March} and {@code March 3--5}, the days of a conference. */
    private static Optional<String> firstOfTwoDays(String words, String year) {
        Matcher days = Pattern.compile("([0-9]{1,2})\\s*[-/–]\\s*([0-9]{1,2})").matcher(words);
        if (!days.find()) {
            return Optional.empty();
        }
        String month =
                words.replace(days.group(), " ").replaceAll("[^\\p{L}]", " ").strip();
        Optional<String> from = parsed(month + " " + days.group(1) + ", " + year);
        Optional<String> to = parsed(month + " " + days.group(2) + ", " + year);
        return from.isPresent() && to.isPresent() ? parsed(from.get() + "/" + to.get()) : Optional.empty();
    }

    private static Optional<String> numbers(String year, String month, String day) {
        if (!year.matches("-?[0-9]{4}") || !month.matches("[0-9]{1,2}") || !day.matches("[0-9]{0,2}")) {
            return Optional.empty();
        }
        String date = year + String.format(Locale.ROOT, "-%02d", Integer.parseInt(month));
        return day.isEmpty() || day.equals("00")
                ? parsed(date)
                : parsed(date + String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)));
    }

    private static Optional<String> parsed(String text) {
        try {
            return Optional.of(PublicationDate.parse(text).edtf());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
