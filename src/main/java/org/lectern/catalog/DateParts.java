package org.lectern.catalog;

import java.util.List;
import org.lectern.diagnostic.InvalidValueException;

/** CSL-JSON's {@code date-parts}, with {@code season} and {@code circa} beside them. */
final class DateParts {
    private DateParts() {}

    static PublicationDate read(List<List<String>> parts, String season, boolean circa) throws InvalidValueException {
        if (parts.isEmpty() || parts.size() > 2) {
            throw DateParser.bad("date-parts has " + parts.size() + " dates", "write one, or the two ends of a range.");
        }
        PublicationDate from = PublicationDate.of(point(parts.get(0), season));
        if (parts.size() == 1) {
            return from.qualified(circa, false);
        }
        if (parts.get(1).equals(List.of("0"))) {
            return from.withoutEnd().qualified(circa, false);
        }
        PublicationDate to = PublicationDate.of(point(parts.get(1), ""));
        return PublicationDate.range(from, to).qualified(circa, false);
    }

    private static DatePoint point(List<String> numbers, String season) throws InvalidValueException {
        if (numbers.isEmpty() || numbers.size() > 3 || !numbers.stream().allMatch(n -> n.matches("-?[0-9]{1,6}"))) {
            throw DateParser.bad(
                    "date-parts has " + numbers, "write a year, a month and a day as numbers: [2009, 3, 14].");
        }
        int year = Integer.parseInt(numbers.get(0));
        int month = numbers.size() > 1 ? Integer.parseInt(numbers.get(1)) : 0;
        int named = season.isEmpty() ? 0 : season(season);
        if (named > 0 && month == 0) {
            return DatePoint.ofSeason(year, named);
        }
        if (month == 0) {
            return DatePoint.ofYear(year);
        }
        boolean csl = month >= 13 && month <= 16;
        boolean edtf = month >= 21 && month <= 24;
        if (csl || edtf) {
            return DatePoint.ofSeason(year, csl ? month - 12 : month - 20);
        }
        int day = numbers.size() > 2 ? Integer.parseInt(numbers.get(2)) : 0;
        return CalendarDay.point(year, month, day, numbers.toString());
    }

    private static int season(String season) throws InvalidValueException {
        int named = season.matches("[1-4]") ? Integer.parseInt(season) : DateInWords.season(season);
        if (named == 0) {
            throw DateParser.bad("\"" + season + "\" is not a season", "write 1 (spring) to 4 (winter), or its name.");
        }
        return named;
    }
}
