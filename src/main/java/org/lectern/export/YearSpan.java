package org.lectern.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years that are asked for.
 *
 * @param first astronomical: 0 is 1 BCE
 * @param last not before {@code first}
 */
record YearSpan(int first, int last) {
    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,4})(\\s*BCE)?(?:\\s*[-–]\\s*(-?\\d{1,4})(\\s*BCE)?)?", Pattern.CASE_INSENSITIVE);

    /**
     * {@code 2009}, {@code 2005-2009}, {@code 440 BCE}, {@code 500-440 BCE}; with a minus as the addresses of pages
     * have it: {@code -439} is 440 BCE.
     *
     * @throws UnknownSelectionException when it is no such text, or a span that ends before it begins or in a year that
     *     is cut short: whoever writes 2004-05 may mean a month
     */
    static YearSpan of(String asked) throws UnknownSelectionException {
        Matcher written = WRITTEN.matcher(asked.strip());
        if (!written.matches()) {
            throw new UnknownSelectionException(
                    "\"" + asked + "\" is no year; write 2009, 2005-2009, 440 BCE or undated");
        }
        String one = written.group(1);
        String other = written.group(3);
        if (other == null) {
            int year = year(one, written.group(2) != null, asked);
            return new YearSpan(year, year);
        }
        boolean ancient = written.group(4) != null;
        if (!ancient && written.group(2) == null && !one.startsWith("-") && isCut(one, other)) {
            throw new UnknownSelectionException("\"" + asked + "\" has a year cut short; write "
                    + meant(one, one.substring(0, one.length() - other.length()) + other));
        }
        // What ends before our era began before it.
        int first = year(one, written.group(2) != null || (ancient && !one.startsWith("-")), asked);
        int last = year(other, ancient, asked);
        if (last < first) {
            throw new UnknownSelectionException("\"" + asked + "\" ends before it begins; swap its ends");
        }
        return new YearSpan(first, last);
    }

    boolean has(int year) {
        return year >= first && year <= last;
    }

    private static boolean isCut(String one, String other) {
        return !other.startsWith("-") && other.length() < one.length();
    }

    private static String meant(String one, String whole) {
        return Integer.parseInt(whole) < Integer.parseInt(one) ? "both years in full" : one + "-" + whole;
    }

    private static int year(String digits, boolean ancient, String asked) throws UnknownSelectionException {
        int year = Integer.parseInt(digits);
        if (ancient && year < 1) {
            throw new UnknownSelectionException("\"" + asked + "\" is no year; write 440 BCE, or -439");
        }
        return ancient ? 1 - year : year;
    }
}
