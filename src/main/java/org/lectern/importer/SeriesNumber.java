package org.lectern.importer;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A series and the number in it, as the rules for cataloguing (ISBD, area 6) part them: {@code Schriftenreihe ; Bd. 5}.
 * What is no number alone ({@code ; série 2, Histoire}) belongs to the series' name.
 */
final class SeriesNumber {
    private static final String BETWEEN = " ; ";
    private static final String TITLE = "collection-title";
    private static final String NUMBER = "collection-number";
    private static final int LONGEST = 30;

    private static final Pattern NUMBERED = Pattern.compile("(?iu)(?:(?:" + NumberLabels.OF_SERIES + ")\\.? ?|"
            + NumberLabels.NUMBER_SIGN + ")?([0-9]{1,6}(?:[-–/][0-9]{1,6})?|(?-i:[IVXLCDM]{1,12}))");

    private SeriesNumber() {}

    /** Parts the two in a record's fields, and cuts a number that the record has under its own name. */
    static void part(Map<String, Value> fields) {
        String title = EntryIdentity.text(fields, TITLE);
        int between = title.lastIndexOf(BETWEEN);
        int behind = between + BETWEEN.length();
        if (between < 1 || title.indexOf(BETWEEN) != between || title.length() - behind > LONGEST) {
            return;
        }
        Matcher numbered = NUMBERED.matcher(title.substring(behind));
        String known = EntryIdentity.text(fields, NUMBER);
        if (numbered.matches() && (known.isEmpty() || bare(known).equals(numbered.group(1)))) {
            fields.put(TITLE, Value.text(title.substring(0, between).strip()));
            fields.put(NUMBER, Value.text(numbered.group(1)));
        }
    }

    private static String bare(String number) {
        Matcher numbered = NUMBERED.matcher(number);
        return numbered.matches() ? numbered.group(1) : number;
    }
}
