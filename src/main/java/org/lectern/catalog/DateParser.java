package org.lectern.catalog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.diagnostic.InvalidValueException;

/**
 * Reads a date's text: marks of doubt, then words or EDTF.
 *
 * <p>EDTF level 0: year, month, day, interval. Level 1: seasons 21 to 24, {@code ? ~ %} at the end of a date, {@code X}
 * for one or two unknown digits at the end of a year, {@code XX} for an unknown month or day, open intervals, {@code Y}
 * before a long year, years before 0. A mark on one end of an interval holds for the whole.
 */
final class DateParser {
    private static final Pattern POINT = Pattern.compile(
            "(-?[0-9]{4}|[0-9]{2}XX|[0-9]{3}X|Y-?[1-9][0-9]{4,8})(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?");
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
        if (slash < 0) {
            return end(body);
        }
        String from = body.substring(0, slash).strip();
        String to = body.substring(slash + 1).strip();
        if (isOpen(from) && isOpen(to)) {
            throw DateFault.unreadable(text);
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
            throw DateFault.unreadable(text);
        }
        return PublicationDate.of(point(matcher)).qualified(circa, uncertain);
    }

    private DatePoint point(Matcher matcher) throws InvalidValueException {
        String digits = matcher.group(1).replace("Y", "");
        int unknown = digits.endsWith("XX") ? 2 : digits.endsWith("X") ? 1 : 0;
        int year = Integer.parseInt(digits.replace('X', '0'));
        boolean monthKnown = isKnown(matcher.group(2));
        boolean dayKnown = isKnown(matcher.group(3));
        boolean dayWithoutMonth = dayKnown && !monthKnown;
        if (dayWithoutMonth || (unknown > 0 && monthKnown)) {
            throw DateFault.unreadable(text);
        }
        if (!monthKnown) {
            return new DatePoint(year, 0, 0, 0, unknown);
        }
        int month = Integer.parseInt(matcher.group(2));
        if (month >= FIRST_SEASON && month <= LAST_SEASON && matcher.group(3) == null) {
            return DatePoint.ofSeason(year, month - FIRST_SEASON + 1);
        }
        return dayKnown
                ? CalendarDay.day(year, month, Integer.parseInt(matcher.group(3)), text)
                : CalendarDay.month(year, month, text);
    }

    private static boolean isKnown(@Nullable String part) {
        return part != null && !part.equals("XX");
    }
}
