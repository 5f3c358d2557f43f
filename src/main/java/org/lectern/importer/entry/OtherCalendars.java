package org.lectern.importer.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as Chinese, Japanese, Korean, Arabic, Persian, Hebrew and Russian catalogues write them, in the figures and the
 * calendar of records. A year of another calendar alone lies in two of ours, and stays as it is.
 */
public final class OtherCalendars {
    /** The year before the first one of an era. */
    private static final Map<String, Integer> ERAS =
            Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018, "民國", 1911, "民国", 1911);

    private static final Pattern ERA = Pattern.compile("(明治|大正|昭和|平成|令和|民國|民国) ?([0-9]{1,3}|元)(?![0-9])(年?)");
    private static final Pattern SIGNS =
            Pattern.compile("([0-9]{4}) ?[年년](?: ?([0-9]{1,2}) ?[月월](?: ?([0-9]{1,2}) ?[日일])?)?");
    private static final Pattern DOTTED = Pattern.compile("([0-9]{4})\\. ?([0-9]{1,2})(?:\\. ?([0-9]{1,2}))?\\.?");
    private static final Pattern YEAR_SIGN = Pattern.compile("(?<=[0-9]) ?(?:г\\.?|года|م\\.?)$");
    private static final Pattern TWO_YEARS =
            Pattern.compile("([0-9]{4})[年م]? ?(?:هـ?|ق|ش|AH|SH)?\\.? ?[/=(\\[（–-]{1,2} ?"
                    + "([0-9]{4})[年م]? ?(?:هـ?|ق|ش|AH|SH)?\\.? ?[)\\]）]?");
    /** Its mark tells a Hebrew year from a month. */
    private static final Pattern HEBREW = Pattern.compile(
            "[\\x{5D0}-\\x{5EA}]{1,5}[\"'\\x{5F3}\\x{5F4}]{1,2}[\\x{5D0}-\\x{5EA}]{0,2}[ ,/=(\\[-]+([0-9]{4})[)\\]]?");

    /** {@code 1 במרץ 1966}: "in March". */
    private static final Pattern IN_MONTH =
            Pattern.compile("(?<![\\x{5D0}-\\x{5EA}])ב([\\x{5D0}-\\x{5EA}]{3,8} [0-9]{4})");

    /** In figures of their own, years below 1500 are those of the Hijra. */
    private static final Pattern FOREIGN_YEAR = Pattern.compile("(?<![٠-٩۰-۹])[١۱][٢-٤۲-۴][٠-٩۰-۹]{2}(?![٠-٩۰-۹])");

    private static final int LAST_ISLAMIC = 1500;
    private static final int SOLAR_BEGINS = 621;
    private static final double LUNAR_YEAR = 0.970224;
    private static final double LUNAR_BEGINS = 621.6;
    private static final double HALF_AND_MORE = 1.4;

    private OtherCalendars() {}

    /** The same date as records have it, or the text as it is, but for its figures. */
    public static String ours(String text) {
        String date = erasAsYears(figures(Blanks.folded(text)));
        Matcher hebrew = HEBREW.matcher(date);
        if (hebrew.matches()) {
            return hebrew.group(1);
        }
        Matcher two = TWO_YEARS.matcher(date);
        if (two.matches()) {
            int one = Integer.parseInt(two.group(1));
            int other = Integer.parseInt(two.group(2));
            return one == other || areOne(Math.min(one, other), Math.max(one, other))
                    ? String.valueOf(Math.max(one, other))
                    : date;
        }
        if (FOREIGN_YEAR.matcher(text).find()) {
            return text;
        }
        for (Pattern pattern : List.of(SIGNS, DOTTED)) {
            Matcher parts = pattern.matcher(date);
            if (parts.matches()) {
                return parts.group(1) + padded(parts.group(2)) + padded(parts.group(3));
            }
        }
        return YEAR_SIGN.matcher(IN_MONTH.matcher(date).replaceFirst("$1")).replaceFirst("");
    }

    /** Whether a text says a year of another calendar, too, which {@link #ours} leaves out. */
    public static boolean saysMore(String text) {
        String date = figures(Blanks.folded(text));
        return !ERA.matcher(date).find()
                && (HEBREW.matcher(date).matches() || TWO_YEARS.matcher(date).matches())
                && ours(text).length() < date.length();
    }

    /** Arabic, Persian and full-width figures as 0 to 9. */
    private static String figures(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                out.append(Character.digit(c, 10));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static String erasAsYears(String date) {
        return ERA.matcher(date).replaceAll(era -> {
            int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
            return (ERAS.getOrDefault(era.group(1), 0) + year) + era.group(3);
        });
    }

    /** Whether a year of the Hijra, of the sun (Iran) or the moon, begins or ends in one of ours. */
    private static boolean areOne(int islamic, int ours) {
        boolean solar = ours - islamic == SOLAR_BEGINS || ours - islamic == SOLAR_BEGINS + 1;
        boolean lunar = Math.abs(islamic * LUNAR_YEAR + LUNAR_BEGINS - ours) < HALF_AND_MORE;
        return islamic < LAST_ISLAMIC && (solar || lunar);
    }

    private static String padded(@Nullable String number) {
        return number == null ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(number));
    }
}
