package org.lectern.catalog;

import java.util.Comparator;

/**
 * A year, a month, a season or a day of the proleptic Gregorian calendar.
 *
 * @param year astronomical: 0 is 1 BCE, -1 is 2 BCE
 * @param month 1 to 12, or 0 for none
 * @param season 1 (spring) to 4 (winter), or 0 for none; never beside a month
 * @param day 1 to 31, or 0 for none; only beside a month
 * @param unknownDigits how many digits of the year are not known, 0 to 2; {@code year} then is the first of the span
 */
public record DatePoint(int year, int month, int season, int day, int unknownDigits) implements Comparable<DatePoint> {
    private static final int LARGEST_PLAIN_YEAR = 9999;
    private static final int SEASON_CODES = 20;
    private static final int MONTHS_A_SEASON = 3;

    /**
     * Coarser ones first; spring stands before March, summer before June, autumn before September, winter before
     * December.
     */
    private static final Comparator<DatePoint> ORDER = Comparator.comparingInt(DatePoint::year)
            .thenComparingInt(DatePoint::monthOrder)
            .thenComparing(Comparator.comparingInt(DatePoint::season).reversed())
            .thenComparingInt(DatePoint::day)
            .thenComparing(Comparator.comparingInt(DatePoint::unknownDigits).reversed());

    public DatePoint {
        boolean coherent = month == 0 || season == 0;
        if (!coherent || (day > 0 && month == 0) || (unknownDigits > 0 && (month > 0 || season > 0 || year < 0))) {
            throw new IllegalArgumentException("no such date: " + year + " " + month + " " + season + " " + day);
        }
    }

    static DatePoint ofYear(int year) {
        return new DatePoint(year, 0, 0, 0, 0);
    }

    static DatePoint ofMonth(int year, int month) {
        return new DatePoint(year, month, 0, 0, 0);
    }

    static DatePoint ofSeason(int year, int season) {
        return new DatePoint(year, 0, season, 0, 0);
    }

    private int monthOrder() {
        return season > 0 ? season * MONTHS_A_SEASON : month;
    }

    /** Whether the other one lies in this one, as a month lies in its year. */
    boolean contains(DatePoint other) {
        if (month == 0 && season == 0) {
            int years = unknownDigits == 0 ? 1 : unknownDigits == 1 ? 10 : 100;
            return year <= other.year && other.year < year + years;
        }
        boolean inSeason = season > 0 && other.month / MONTHS_A_SEASON == season;
        return day == 0 && year == other.year && (inSeason || (month == other.month && season == other.season));
    }

    /** As EDTF writes it: {@code 2009}, {@code 2009-03}, {@code 1999-21}, {@code 2009-03-14}, {@code 199X}. */
    String edtf() {
        StringBuilder out = new StringBuilder(yearDigits());
        if (season > 0) {
            out.append('-').append(SEASON_CODES + season);
        }
        if (month > 0) {
            out.append(month < 10 ? "-0" : "-").append(month);
        }
        if (day > 0) {
            out.append(day < 10 ? "-0" : "-").append(day);
        }
        return out.toString();
    }

    private String yearDigits() {
        if (Math.abs((long) year) > LARGEST_PLAIN_YEAR) {
            return "Y" + year;
        }
        String plain = String.valueOf(Math.abs(year));
        String digits = (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - plain.length())) + plain;
        return digits.substring(0, digits.length() - unknownDigits) + "X".repeat(unknownDigits);
    }

    @Override
    public int compareTo(DatePoint other) {
        return ORDER.compare(this, other);
    }
}
