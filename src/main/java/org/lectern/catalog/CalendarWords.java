package org.lectern.catalog;

import java.util.List;
import java.util.Locale;

/** English names of months and seasons; case does not matter. */
public final class CalendarWords {
    /** From January on. */
    public static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    static final int WINTER = 4;

    private static final List<String> SMALL =
            MONTHS.stream().map(month -> month.toLowerCase(Locale.ROOT)).toList();
    private static final int SEPTEMBER = 9;

    private CalendarWords() {}

    /** 1 (spring) to 4 (winter), or 0 for no season. */
    static int season(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "spring" -> 1;
            case "summer" -> 2;
            case "autumn", "fall" -> 3;
            case "winter" -> WINTER;
            default -> 0;
        };
    }

    /** 1 to 12 for a month's name, its first three letters or {@code Sept}, or 0 for no month. */
    static int month(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.equals("sept")) {
            return SEPTEMBER;
        }
        int index = SMALL.indexOf(small);
        for (int i = 0; index < 0 && i < SMALL.size(); i++) {
            index = small.equals(SMALL.get(i).substring(0, 3)) ? i : -1;
        }
        return index + 1;
    }
}
