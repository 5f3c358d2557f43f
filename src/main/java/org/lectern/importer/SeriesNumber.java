package org.lectern.importer;

import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.catalog.NumberLabels;

/**
 * A series and the number in it, as the rules for cataloguing (ISBD, area 6) part them: {@code Schriftenreihe ; Bd. 5}.
 * What is no number alone ({@code ; série 2, Histoire}) belongs to the series' name.
 */
final class SeriesNumber {
    private static final String BETWEEN = " ; ";
    private static final String TITLE = "collection-title";
    private static final String NUMBER = "collection-number";
    private static final int LONGEST = 30;

    private static final Pattern NUMBER_ALONE = Pattern.compile("[0-9]{1,6}(?:[-–/][0-9]{1,6})?|[IVXLCDM]{1,12}");

    private SeriesNumber() {}

    /** Parts the two in a record's fields, and cuts a number that the record has under its own name. */
    static void part(Map<String, Value> fields) {
        String title = EntryIdentity.text(fields, TITLE);
        int between = title.lastIndexOf(BETWEEN);
        int behind = between + BETWEEN.length();
        if (between < 1 || title.indexOf(BETWEEN) != between || title.length() - behind > LONGEST) {
            return;
        }
        String number = bare(title.substring(behind));
        String known = EntryIdentity.text(fields, NUMBER);
        if (NUMBER_ALONE.matcher(number).matches()
                && (known.isEmpty() || bare(known).equals(number))) {
            fields.put(TITLE, Value.text(title.substring(0, between).strip()));
            fields.put(NUMBER, Value.text(number));
        }
    }

    private static String bare(String number) {
        return NumberLabels.number(NUMBER, number).orElse(number);
    }
}
