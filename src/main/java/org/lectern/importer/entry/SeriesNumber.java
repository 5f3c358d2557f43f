package org.lectern.importer.entry;

import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.catalog.NumberLabels;

/**
 * A series and the number in it, as the rules for cataloguing (ISBD, area 6) part them: {@code Schriftenreihe ; Bd. 5};
 * or with a label behind a comma, as in {@code Lecture Notes in Math., Vol. 812}. What is no number alone ({@code ;
 * série 2, Histoire}) belongs to the series' name.
 */
final class SeriesNumber {
    private static final String BETWEEN = " ; ";
    private static final String COMMA = ", ";
    private static final String TITLE = "collection-title";
    private static final String NUMBER = "collection-number";
    private static final int LONGEST = 30;

    private static final Pattern NUMBER_ALONE = Pattern.compile("[0-9]{1,6}(?:[-–/][0-9]{1,6})?|[IVXLCDM]{1,12}");

    private SeriesNumber() {}

    /** Parts the two in a record's fields, and cuts a number that the record has under its own name. */
    static void part(Map<String, Value> fields) {
        String title = EntryIdentity.text(fields, TITLE);
        int semicolon = title.indexOf(BETWEEN);
        if (semicolon >= 0) {
            part(fields, title, semicolon, BETWEEN.length(), false);
        } else {
            part(fields, title, title.lastIndexOf(COMMA), COMMA.length(), true);
        }
    }

    private static void part(Map<String, Value> fields, String title, int between, int width, boolean labelled) {
        int behind = between + width;
        if (between < 1 || title.indexOf(BETWEEN, behind) >= 0 || title.length() - behind > LONGEST) {
            return;
        }
        String written = title.substring(behind);
        String number = bare(written);
        String known = EntryIdentity.text(fields, NUMBER);
        if (NUMBER_ALONE.matcher(number).matches()
                && (!labelled || !number.equals(written))
                && (known.isEmpty() || bare(known).equals(number))) {
            fields.put(TITLE, Value.text(title.substring(0, between).strip()));
            fields.put(NUMBER, Value.text(number));
        }
    }

    private static String bare(String number) {
        return NumberLabels.number(NUMBER, number).orElse(number);
    }
}
