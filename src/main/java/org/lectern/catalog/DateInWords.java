package org.lectern.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.InvalidValueException;

/**
 * Dates as people and databases write them, in English: {@code Mar 2009}, {@code May/Jun 2004}, {@code Sep-Dec 2007},
 * {@code Spring 1999}, {@code Winter 2003/04}, {@code 14 March 2009}, {@code March 14, 2009}, {@code Dec 2003/Jan
 * 2004}.
 */
final class DateInWords {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String WORD = "(\\p{L}{3,9})\\.?";
    private static final String YEAR = "\\s*([0-9]{4})";
    private static final Pattern PART_YEAR = Pattern.compile(WORD + YEAR + "(\\?)?");
    private static final Pattern PARTS_YEAR = Pattern.compile(WORD + "\\s*[/-]\\s*" + WORD + YEAR);
    private static final Pattern TWO_YEARS = Pattern.compile(WORD + YEAR + "\\s*[/-]\\s*([0-9]{2}|[0-9]{4})(\\?)?");
    private static final Pattern TWO_DATES = Pattern.compile(WORD + YEAR + "\\s*[/-]\\s*" + WORD + YEAR);
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})\\.?\\s+" + WORD + ",?" + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(WORD + "\\s+([0-9]{1,2}),?\\s+([0-9]{4})");

    private DateInWords() {}

    /** The date, or nothing where the text is of none of these forms. */
    static Optional<PublicationDate> read(String text) throws InvalidValueException {
        if (text.isEmpty() || text.codePoints().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Matcher matcher = PART_YEAR.matcher(text);
        if (matcher.matches()) {
            boolean doubtful = matcher.group(3) != null;
            return part(matcher.group(1), matcher.group(2))
                    .map(point -> PublicationDate.of(point).qualified(false, doubtful));
        }
        matcher = TWO_YEARS.matcher(text);
        if (matcher.matches()) {
            return winter(matcher, text);
        }
        matcher = PARTS_YEAR.matcher(text);
        if (matcher.matches()) {
            return range(part(matcher.group(1), matcher.group(3)), part(matcher.group(2), matcher.group(3)));
        }
        matcher = TWO_DATES.matcher(text);
        if (matcher.matches()) {
            return range(part(matcher.group(1), matcher.group(2)), part(matcher.group(3), matcher.group(4)));
        }
        matcher = DAY_FIRST.matcher(text);
        if (matcher.matches()) {
            return day(matcher.group(3), matcher.group(2), matcher.group(1), text);
        }
        matcher = MONTH_FIRST.matcher(text);
        return matcher.matches() ? day(matcher.group(3), matcher.group(1), matcher.group(2), text) : Optional.empty();
    }

    private static Optional<PublicationDate> winter(Matcher matcher, String text) throws InvalidValueException {
        int year = Integer.parseInt(matcher.group(2));
        String second = matcher.group(3);
        String next = String.format(Locale.ROOT, "%04d", year + 1);
        if (season(matcher.group(1)) == 0 && month(matcher.group(1)) == 0) {
            return Optional.empty();
        }
        if (season(matcher.group(1)) != 4 || !next.endsWith(second)) {
            throw DateParser.bad(
                    "\"" + text + "\" is not a date",
                    "only a winter lies in two years, one after the other: Winter 2003/04.");
        }
        return Optional.of(PublicationDate.winter(year).qualified(false, matcher.group(4) != null));
    }

    private static Optional<PublicationDate> range(Optional<DatePoint> from, Optional<DatePoint> to)
            throws InvalidValueException {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PublicationDate.range(PublicationDate.of(from.get()), PublicationDate.of(to.get())));
    }

    private static Optional<PublicationDate> day(String year, String month, String day, String text)
            throws InvalidValueException {
        int number = month(month);
        if (number == 0) {
            return Optional.empty();
        }
        int dayNumber = Integer.parseInt(day);
        if (dayNumber == 0) {
            throw DateParser.bad("\"" + text + "\" is no day of the calendar", "correct the day or leave it out.");
        }
        return Optional.of(PublicationDate.of(CalendarDay.point(Integer.parseInt(year), number, dayNumber, text)));
    }

    private static Optional<DatePoint> part(String word, String year) {
        int number = Integer.parseInt(year);
        int season = season(word);
        if (season > 0) {
            return Optional.of(DatePoint.ofSeason(number, season));
        }
        int month = month(word);
        return month > 0 ? Optional.of(DatePoint.ofMonth(number, month)) : Optional.empty();
    }

    /** 1 to 4, or 0 for no season. */
    static int season(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "spring" -> 1;
            case "summer" -> 2;
            case "autumn", "fall" -> 3;
            case "winter" -> 4;
            default -> 0;
        };
    }

    /** 1 to 12 for a month's name or its first three letters (or {@code Sept}), or 0 for no month. */
    static int month(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String name = MONTHS.get(i);
            if (small.equals(name) || small.equals(name.substring(0, 3)) || (i == 8 && small.equals("sept"))) {
                return i + 1;
            }
        }
        return 0;
    }
}
