package org.lectern.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.InvalidValueException;

/**
 * Dates as people and databases write them, in English: {@code Mar 2009}, {@code May/Jun 2004}, {@code Sep-Dec 2007},
 * {@code Spring 1999}, {@code Winter 2003/04}, {@code 14 March 2009}, {@code March 14, 2009}, {@code Dec 2003/Jan
 * 2004}, {@code 44 BCE}.
 */
final class DateInWords {
    private static final String WORD = "(\\p{L}{3,9})\\.?";
    private static final String YEAR = "\\s*([0-9]{4})";
    private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th|\\.)?";
    private static final Pattern PART_YEAR = Pattern.compile(WORD + YEAR + "(\\?)?");
    private static final Pattern PARTS_YEAR = Pattern.compile(WORD + "\\s*[/-]\\s*" + WORD + YEAR);
    private static final Pattern TWO_YEARS = Pattern.compile(WORD + YEAR + "\\s*[/-]\\s*([0-9]{2}|[0-9]{4})(\\?)?");
    private static final Pattern TWO_DATES = Pattern.compile(WORD + YEAR + "\\s*[/-]\\s*" + WORD + YEAR);
    private static final Pattern DAY_FIRST = Pattern.compile(DAY + "\\s+" + WORD + ",?" + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(WORD + "\\s+" + DAY + ",?\\s+([0-9]{4})");
    private static final Pattern BEFORE_CHRIST =
            Pattern.compile("([1-9][0-9]{0,3})\\s*(?:BCE?|B\\.\\s?C\\.(?:\\s?E\\.)?)");

    private final String text;

    private DateInWords(String text) {
        this.text = text;
    }

    /** The date, or nothing where the text is of none of these forms. */
    static Optional<PublicationDate> read(String text) throws InvalidValueException {
        return text.codePoints().noneMatch(Character::isLetter) ? Optional.empty() : new DateInWords(text).read();
    }

    private Optional<PublicationDate> read() throws InvalidValueException {
        Matcher matcher = PART_YEAR.matcher(text);
        if (matcher.matches()) {
            boolean doubtful = matcher.group(3) != null;
            return part(matcher.group(1), matcher.group(2))
                    .map(point -> PublicationDate.of(point).qualified(false, doubtful));
        }
        matcher = TWO_YEARS.matcher(text);
        if (matcher.matches()) {
            return twoYears(matcher);
        }
        matcher = PARTS_YEAR.matcher(text);
        if (matcher.matches()) {
            return partsOfOneYear(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3)));
        }
        matcher = TWO_DATES.matcher(text);
        if (matcher.matches()) {
            return range(part(matcher.group(1), matcher.group(2)), part(matcher.group(3), matcher.group(4)));
        }
        matcher = DAY_FIRST.matcher(text);
        if (matcher.matches()) {
            return day(matcher.group(3), matcher.group(2), matcher.group(1));
        }
        matcher = MONTH_FIRST.matcher(text);
        if (matcher.matches()) {
            return day(matcher.group(3), matcher.group(1), matcher.group(2));
        }
        matcher = BEFORE_CHRIST.matcher(text);
        // There is no year 0 in words; 1 BCE is the astronomical year 0.
        return matcher.matches()
                ? Optional.of(PublicationDate.of(DatePoint.ofYear(1 - Integer.parseInt(matcher.group(1)))))
                : Optional.empty();
    }

    private Optional<PublicationDate> twoYears(Matcher matcher) throws InvalidValueException {
        String word = matcher.group(1);
        int year = Integer.parseInt(matcher.group(2));
        if (CalendarWords.season(word) == 0 && CalendarWords.month(word) == 0) {
            return Optional.empty();
        }
        boolean consecutive = String.format(Locale.ROOT, "%04d", year + 1).endsWith(matcher.group(3));
        if (CalendarWords.season(word) != CalendarWords.WINTER || !consecutive) {
            throw DateFault.of(
                    "\"" + text + "\" is not a date",
                    "only a winter lies in two years, one after the other: Winter 2003/04.");
        }
        return Optional.of(PublicationDate.winter(year).qualified(false, matcher.group(4) != null));
    }

    /** A double issue. One that seems to run backwards began in the year before, which must be said. */
    private Optional<PublicationDate> partsOfOneYear(String first, String second, int year)
            throws InvalidValueException {
        Optional<DatePoint> from = part(first, year);
        Optional<DatePoint> to = part(second, year);
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw DateFault.of(
                    "\"" + text + "\" ends before it begins",
                    String.format(Locale.ROOT, "write %s %04d/%s %04d.", first, year - 1, second, year));
        }
        return range(from, to);
    }

    private static Optional<PublicationDate> range(Optional<DatePoint> from, Optional<DatePoint> to)
            throws InvalidValueException {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PublicationDate.range(PublicationDate.of(from.get()), PublicationDate.of(to.get())));
    }

    private Optional<PublicationDate> day(String year, String word, String day) throws InvalidValueException {
        int month = CalendarWords.month(word);
        return month == 0
                ? Optional.empty()
                : Optional.of(PublicationDate.of(
                        CalendarDay.day(Integer.parseInt(year), month, Integer.parseInt(day), text)));
    }

    private static Optional<DatePoint> part(String word, String year) {
        return part(word, Integer.parseInt(year));
    }

    private static Optional<DatePoint> part(String word, int year) {
        int season = CalendarWords.season(word);
        if (season > 0) {
            return Optional.of(DatePoint.ofSeason(year, season));
        }
        int month = CalendarWords.month(word);
        return month > 0 ? Optional.of(DatePoint.ofMonth(year, month)) : Optional.empty();
    }
}
