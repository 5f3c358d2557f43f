package org.lectern.catalog;

import java.util.List;
import java.util.Locale;

/** English names of months and seasons; case does not matter. */
final class CalendarWords {
    static final int WINTER = 4;

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
        int index = MONTHS.indexOf(small);
        for (int i = 0; index < 0 && i < MONTHS.size(); i++) {
            index = small.equals(MONTHS.get(i).substring(0, 3)) ? i : -1;
        }
        return index + 1;
    }
}
