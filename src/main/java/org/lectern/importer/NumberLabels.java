package org.lectern.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that catalogues write with their labels: {@code Bd. 2}, {@code n° 3}, {@code pp. 12-34}, {@code 2. Aufl.}. A
 * record has the number alone, since pages and styles set the label. English, German, French, Italian and Spanish, and
 * those of {@link EasternLabels}.
 */
final class NumberLabels {
    private static final String NUMBER = "nos?|nr|number|n|n[uú]m|num[eé]ro|número";
    private static final String ISSUE = NUMBER + "|issue|heft|h|fasc|fascicule|fascicolo|cahier";
    private static final String PAGE = "pp?|pages?|s|seiten?|págs?|pags?|pagg|páginas?|pagine";
    private static final String ORDINAL = "st|nd|rd|th|\\.|er?|[èe]?re|[èe]me|a|ᵉ|ʳᵉ|\\.?[ªº]";

    /** What stands before the number of a volume in a series. */
    static final String OF_SERIES = NUMBER + "|vols?|volume|bde?|band|heft|h|tomes?|tomos?|t";

    /** {@code n° 3}, {@code Nº. 73}, {@code n.º 3}: signs that need neither a full stop nor a blank. */
    static final String NUMBER_SIGN = "n\\.?[°ºᵒ]s?\\.? ?";

    /** Behind one letter, only of volumes and pages, and no letter that might be one: {@code n.d}, {@code S.D}. */
    private static final String ROMAN = "(?:(?<=(?:\\p{L}{2}|[°ºᵒ]s?)\\.? ?)|(?<=^[tps]\\. ?)(?=[ivx]|[ivxlcdm]{2}))"
            + "[ivxlcdm]+(?:-[ivxlcdm]+)?";

    private static final Pattern ISSUE_LABELLED = label(ISSUE);

    private static final Map<String, Pattern> LABELLED = Map.of(
            "volume", label("vols?|volume|bde?|band|jg|jahrg|jahrgang|t|tomes?|tomos?|année|anno|año"),
            "issue", ISSUE_LABELLED,
            "number", label(NUMBER),
            "collection-number", label(OF_SERIES),
            "page", label(PAGE),
            "edition",
                    Pattern.compile("(?iu)\\[?([0-9]+)(?:" + ORDINAL + ")? ?"
                            + "(?:edn?\\.?|[eé]d\\.?|[eé]dition|edizione|edición|aufl\\.?|auflage)\\]?"));

    /** The label before the last page of a range: {@code p. 12-p. 34}. */
    private static final Pattern LAST_PAGE = Pattern.compile("(?iu)(?<=[0-9][-–])(?:" + PAGE + ")\\. ?(?=[0-9])");

    private NumberLabels() {}

    /** One letter is a label with its full stop only: page {@code S 12} may be one of a supplement. */
    private static Pattern label(String words) {
        return Pattern.compile("(?iu)(?:(?:" + words + ")\\. ?|(?:" + words + ")(?<=\\p{L}{2}) |" + NUMBER_SIGN
                + ")([0-9].*|" + ROMAN + ")");
    }

    /** A record's fields in their order, the numbers without labels. */
    static Map<String, Value> without(Map<String, Value> fields) {
        Map<String, Value> out = new LinkedHashMap<>(fields);
        SeriesNumber.part(out);
        BookSize.set(out);
        if (EntryIdentity.text(out, "type").startsWith("article")) {
            issueForVolume(out);
        }
        LABELLED.forEach((name, labelled) -> replace(out, name, labelled));
        String page = EntryIdentity.text(out, "page");
        if (!page.isEmpty()) {
            out.put("page", Value.text(LAST_PAGE.matcher(page).replaceFirst("")));
        }
        return out;
    }

    /** A newspaper has numbers alone: {@code Nr. 65}. */
    private static void issueForVolume(Map<String, Value> out) {
        String volume = EntryIdentity.text(out, "volume");
        boolean labelled = ISSUE_LABELLED.matcher(volume).matches()
                || EasternLabels.number("issue", volume).isPresent();
        if (!out.containsKey("issue") && labelled) {
            out.remove("volume");
            out.put("issue", Value.text(volume));
        }
    }

    private static void replace(Map<String, Value> out, String name, Pattern labelled) {
        String text = EntryIdentity.text(out, name);
        Matcher matcher = labelled.matcher(text);
        if (matcher.matches()) {
            out.put(name, Value.text(matcher.group(1)));
        } else {
            EasternLabels.number(name, text).ifPresent(number -> out.put(name, Value.text(number)));
        }
    }
}
