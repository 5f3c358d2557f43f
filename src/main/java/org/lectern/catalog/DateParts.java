package org.lectern.catalog;

import java.util.List;
import org.lectern.diagnostic.InvalidValueException;

/**
 * CSL-JSON's {@code date-parts}, with {@code season} and {@code circa} beside them (csl-data.json, date-variable).
 * Zotero's season is text: {@code Winter} beside two years is the winter between them, {@code Spring/Summer} two
 * seasons.
 */
final class DateParts {
    private static final int LAST_SEASON = 4;

    private final String season;

    private DateParts(String season) {
        this.season = season;
    }

    static PublicationDate read(List<List<String>> parts, String season, boolean circa) throws InvalidValueException {
        return new DateParts(season.strip()).read(parts).qualified(circa, false);
    }

    private PublicationDate read(List<List<String>> parts) throws InvalidValueException {
        if (parts.isEmpty() || parts.size() > 2) {
            throw DateFault.of("date-parts has " + parts.size() + " dates", "write one, or the two ends of a range.");
        }
        DatePoint from = point(parts.get(0));
        boolean seasonStated = !season.isEmpty() && isYear(from);
        if (parts.size() == 1) {
            return seasonStated ? ofSeason(from.year()) : PublicationDate.of(from);
        }
        PublicationDate first =
                PublicationDate.of(seasonStated ? DatePoint.ofSeason(from.year(), number(season)) : from);
        if (parts.get(1).equals(List.of("0"))) {
            return first.withoutEnd();
        }
        DatePoint to = point(parts.get(1));
        if (seasonStated && isYear(to) && to.year() == from.year() + 1 && number(season) == CalendarWords.WINTER) {
            return PublicationDate.winter(from.year());
        }
        return PublicationDate.range(first, PublicationDate.of(to));
    }

    private static boolean isYear(DatePoint point) {
        return point.month() == 0 && point.season() == 0;
    }

    /** The season or the two seasons of one year. */
    private PublicationDate ofSeason(int year) throws InvalidValueException {
        String[] names = season.split("[/–-]", 2);
        PublicationDate first = PublicationDate.of(DatePoint.ofSeason(year, number(names[0].strip())));
        return names.length == 1
                ? first
                : PublicationDate.range(first, PublicationDate.of(DatePoint.ofSeason(year, number(names[1].strip()))));
    }

    private static DatePoint point(List<String> numbers) throws InvalidValueException {
        if (numbers.isEmpty() || numbers.size() > 3 || !numbers.stream().allMatch(n -> n.matches("-?[0-9]{1,6}"))) {
            throw DateFault.of(
                    "date-parts has " + numbers, "write a year, a month and a day as numbers: [2009, 3, 14].");
        }
        int year = astronomical(Integer.parseInt(numbers.get(0)), numbers);
        int month = numbers.size() > 1 ? Integer.parseInt(numbers.get(1)) : 0;
        if (numbers.size() == 1) {
            return DatePoint.ofYear(year);
        }
        boolean csl = month >= 13 && month <= 16;
        boolean edtf = month >= 21 && month <= 24;
        if (csl || edtf) {
            return DatePoint.ofSeason(year, csl ? month - 12 : month - 20);
        }
        return numbers.size() > 2
                ? CalendarDay.day(year, month, Integer.parseInt(numbers.get(2)), numbers.toString())
                : CalendarDay.month(year, month, numbers.toString());
    }

    /** CSL has no year 0: -1 is 1 BCE, which astronomers and EDTF call 0. */
    private static int astronomical(int year, List<String> numbers) throws InvalidValueException {
        if (year == 0) {
            throw DateFault.of("date-parts has " + numbers, "there is no year 0: the year before 1 is -1.");
        }
        return year < 0 ? year + 1 : year;
    }

    private static int number(String season) throws InvalidValueException {
        int named = season.matches("[1-9]") ? Integer.parseInt(season) : CalendarWords.season(season);
        if (named == 0 || named > LAST_SEASON) {
            throw DateFault.of("\"" + season + "\" is not a season", "write 1 (spring) to 4 (winter), or its name.");
        }
        return named;
    }
}
