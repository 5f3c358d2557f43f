package org.lectern.csl;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages as a style's {@code page-range-format} wants them (CSL 1.0.2, appendix V). citeproc-java would expand Roman
 * numbers as it does digits, and shorten to a digit where two are due.
 */
enum PageRanges {
    /** 321–328. */
    EXPANDED,

    /** 321–8, 101–8. */
    MINIMAL,

    /** 321–28, 101–08. */
    MINIMAL_TWO,

    /** 321–28, 101–8, 100–104, 1496–1504. */
    CHICAGO_15,

    /** The same, but 1496–504. */
    CHICAGO,

    /** As the record has them. */
    AS_WRITTEN;

    private static final Pattern NAMED = Pattern.compile("\\spage-range-format=\"([a-z0-9-]*)\"");
    private static final Pattern DASH = Pattern.compile("(?<=[\\p{L}\\p{N}])\\s*(?:--|[-–])\\s*(?=[\\p{L}\\p{N}])");

    /** Digits, each with the same letters in front or the second with none. */
    private static final Pattern RANGE =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{L}*)(\\d{1,9})-(?:\\1)?(\\d{1,9})(?![\\p{L}\\p{N}-])");

    /** Page numbers below are repeated whole, and so are those behind a full hundred. */
    private static final int HUNDRED = 100;

    /** @param style as {@link StyleText} has it */
    static PageRanges of(String style) {
        Matcher named = NAMED.matcher(style);
        return switch (named.find() ? named.group(1) : "") {
            case "expanded" -> EXPANDED;
            case "minimal" -> MINIMAL;
            case "minimal-two" -> MINIMAL_TWO;
            case "chicago-15" -> CHICAGO_15;
            case "chicago", "chicago-16" -> CHICAGO;
            default -> AS_WRITTEN;
        };
    }

    /** The style without what it says of them. */
    static String without(String style) {
        return NAMED.matcher(style).replaceAll("");
    }

    /** A record's pages, one or several ranges, with hyphens: citeproc-java sets what a language has between pages. */
    String set(String pages) {
        String joined = DASH.matcher(pages).replaceAll("-");
        return this == AS_WRITTEN
                ? joined
                : RANGE.matcher(joined).replaceAll(range -> Matcher.quoteReplacement(set(range)));
    }

    private String set(MatchResult range) {
        String first = range.group(2);
        String last = whole(first, range.group(3));
        boolean isRange =
                first.length() < last.length() || (first.length() == last.length() && first.compareTo(last) < 0);
        if (!isRange) {
            return range.group();
        }
        String letters = range.group(1);
        String second = first.length() < last.length() ? last : last.substring(same(first, last));
        return letters + first + "-" + (second.length() == last.length() ? letters : "") + second;
    }

    /** 328 for 8 behind 321. */
    private static String whole(String first, String last) {
        return last.length() < first.length() ? first.substring(0, first.length() - last.length()) + last : last;
    }

    /** How many digits of the second number, as long as the first and greater, are left out. */
    private int same(String first, String last) {
        int same = 0;
        while (first.charAt(same) == last.charAt(same)) {
            same++;
        }
        int two = Math.max(0, Math.min(same, last.length() - 2));
        return switch (this) {
            case EXPANDED, AS_WRITTEN -> 0;
            case MINIMAL -> same;
            case MINIMAL_TWO -> two;
            case CHICAGO_15, CHICAGO -> chicago(first, last, same, two);
        };
    }

    private int chicago(String first, String last, int same, int two) {
        int from = Integer.parseInt(first);
        if (from < HUNDRED || from % HUNDRED == 0) {
            return 0;
        }
        boolean manyChange = last.length() - same > 2;
        if (this == CHICAGO_15 && last.length() == 4 && manyChange) {
            return 0;
        }
        return from % HUNDRED < 10 ? same : two;
    }
}
