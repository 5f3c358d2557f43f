package org.lectern.catalog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.diagnostic.InvalidValueException;

/**
 * Reads a date's text: marks of doubt, then EDTF or words.
 *
 * <p>EDTF level 0: year, month, day, interval. Level 1: seasons 21 to 24, {@code ? ~ %} at an end, {@code X} for
 * unknown digits from the right, open intervals, {@code Y} before a long year, years before 0.
 */
final class DateParser {
    private static final Pattern POINT = Pattern.compile(
            "(-?[0-9]{4}|-?[0-9]{2}XX|-?[0-9]{3}X|Y-?[0-9]{5,9})" + "(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?");
    private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})");
    private static final Pattern ABOUT = Pattern.compile("(?i)^(?:circa|ca\\.?|c\\.)\\s*");
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;

    private final String text;

    DateParser(String text) {
        this.text = text.strip();
    }

    PublicationDate parse() throws InvalidValueException {
        Matcher about = ABOUT.matcher(text);
        if (about.find() && about.end() < text.length()) {
            return date(text.substring(about.end())).qualified(true, false);
        }
        return date(text);
    }

    private PublicationDate date(String written) throws InvalidValueException {
        String body = written.replace('–', '-').replace('—', '-');
        Optional<PublicationDate> words = DateInWords.read(body);
        if (words.isPresent()) {
            return words.get();
        }
        int slash = body.indexOf('/');
        if (slash < 0 || SLASHES.matcher(body).matches()) {
            return end(body);
        }
        String from = body.substring(0, slash).strip();
        String to = body.substring(slash + 1).strip();
        if (isOpen(from) && isOpen(to)) {
            throw unreadable();
        }
        if (isOpen(from)) {
            return end(to).withoutStart();
        }
        if (isOpen(to)) {
            return end(from).withoutEnd();
        }
        return PublicationDate.range(end(from), end(to));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    /** One end of an interval, or the whole date. */
    private PublicationDate end(String written) throws InvalidValueException {
        String point = written.strip();
        boolean circa = point.endsWith("~") || point.endsWith("%");
        boolean uncertain = point.endsWith("?") || point.endsWith("%");
        if (circa || uncertain) {
            point = point.substring(0, point.length() - 1);
        }
        Matcher matcher = POINT.matcher(point);
        if (!matcher.matches()) {
            throw unreadable();
        }
        return PublicationDate.of(point(matcher)).qualified(circa, uncertain);
    }

    private DatePoint point(Matcher matcher) throws InvalidValueException {
        String digits = matcher.group(1).replace("Y", "");
        int unknown = digits.endsWith("XX") ? 2 : digits.endsWith("X") ? 1 : 0;
        int year = Integer.parseInt(digits.replace('X', '0'));
        String month = known(matcher.group(2));
        String day = known(matcher.group(3));
        if (unknown > 0) {
            if (!month.isEmpty() || year < 0) {
                throw unreadable();
            }
            return new DatePoint(year, 0, 0, 0, unknown);
        }
        if (month.isEmpty()) {
            return DatePoint.ofYear(year);
        }
        int number = Integer.parseInt(month);
        if (number >= FIRST_SEASON && number <= LAST_SEASON && day.isEmpty()) {
            return DatePoint.ofSeason(year, number - FIRST_SEASON + 1);
        }
        return CalendarDay.point(year, number, day.isEmpty() ? 0 : Integer.parseInt(day), text);
    }

    private static String known(@Nullable String part) {
        return part == null || part.equals("XX") ? "" : part;
    }

    private InvalidValueException unreadable() {
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            String year = slashes.group(3);
            String first = two(slashes.group(1));
            String second = two(slashes.group(2));
            return bad(
                    "\"" + text + "\" may mean two days",
                    "write " + year + "-" + first + "-" + second + " or " + year + "-" + second + "-" + first + ".");
        }
        if (text.matches("[0-9]{5,9}")) {
            return bad(
                    "\"" + text + "\" is not a date", "a year has four digits; a longer one is written Y" + text + ".");
        }
        if (text.matches("[0-9]{1,3}")) {
            return bad(
                    "\"" + text + "\" is not a date",
                    "a year has four digits: " + "0".repeat(4 - text.length()) + text + ".");
        }
        if (text.matches("(?i)n\\.? ?d\\.?|no date|undated|unknown")) {
            return bad("\"" + text + "\" is not a date", "leave the field out where there is none.");
        }
        if (text.matches("(?i)forthcoming|in press|to appear")) {
            return bad("\"" + text + "\" is not a date", "write status: forthcoming instead.");
        }
        return bad(
                "\"" + text + "\" is not a date", "write 2009, 2009-03, 2009-03-14, Spring 1999 or 2015-01/2015-02.");
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    static InvalidValueException bad(String problem, String remedy) {
        return new InvalidValueException("bad-date", problem, remedy);
    }
}
