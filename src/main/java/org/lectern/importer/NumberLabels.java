package org.lectern.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that catalogues write with their labels: {@code Bd. 2}, {@code n° 3}, {@code pp. 12-34}, {@code 2. Aufl.}. A
 * record has the number alone, since pages and styles set the label. English, German, French, Italian and Spanish.
 */
final class NumberLabels {
    private static final String NUMBER = "nos?|nr|number|n|n[uú]m|num[eé]ro|número";
    private static final String ISSUE = NUMBER + "|issue|heft|h|fasc|fascicule|fascicolo|cahier";
    private static final String PAGE = "pp?|pages?|s|seiten?|págs?|pags?|pagg|páginas?|pagine";
    private static final String ORDINAL = "st|nd|rd|th|\\.|er?|[èe]?re|[èe]me|a|ᵉ|ʳᵉ|\\.?[ªº]";

    /** {@code n° 3}, {@code Nº. 73}, {@code n.º 3}: signs that need neither a full stop nor a blank. */
    private static final String NUMBER_SIGN = "n\\.?[°ºᵒ]s?\\.? ?";

    private static final Pattern ISSUE_LABELLED = label(ISSUE);

    private static final Map<String, Pattern> LABELLED = Map.of(
            "volume", label("vols?|volume|bde?|band|jg|jahrg|jahrgang|t|tomes?|tomos?|année|anno|año"),
            "issue", ISSUE_LABELLED,
            "number", label(NUMBER),
            "collection-number", label(NUMBER + "|vols?|volume|bde?|band|heft|h"),
            "page", label(PAGE),
            "edition",
                    Pattern.compile("(?iu)\\[?([0-9]+)(?:" + ORDINAL + ")? ?"
                            + "(?:edn?\\.?|[eé]d\\.?|[eé]dition|edizione|edición|aufl\\.?|auflage)\\]?"));

    /** The label before the last page of a range: {@code p. 12-p. 34}. */
    private static final Pattern LAST_PAGE = Pattern.compile("(?iu)(?<=[0-9][-–])(?:" + PAGE + ")\\. ?(?=[0-9])");

    /**
     * The size of a book, which catalogues write where articles have their pages: {@code XII, 516 S.}, {@code 1 vol.
     * (XLI-542 p.)}, {@code 2 vol. (812 f.)}.
     */
    private static final Pattern EXTENT = Pattern.compile("(?iu)(?:([0-9]{1,3}) vol\\. ?\\()?"
            + "((?:[ivxlc]+(?:, ?|-))?[0-9]+(?:, [0-9]+)*) ?(?:s\\.?|seiten|pp?\\.?|pages|págs?\\.?|f\\.)\\)?");

    private static final Pattern PAGES = Pattern.compile(
            "(?iu)(?:1 vol\\. ?\\()?([^\\[\\]()]*[0-9]) ?(?:s\\.?|seiten|pp?\\.?|pages|págs?\\.?|f\\.)\\)?");
    private static final Set<String> WITH_EXTENT = Set.of("book", "thesis", "report");

    /** A series and the number in it, as the rules for cataloguing (ISBD, area 6) part them. */
    private static final Pattern NUMBERED_SERIES = Pattern.compile("(.+?)\\s+;\\s+(.*[0-9].*)");

    private NumberLabels() {}

    /** One letter is a label with its full stop only: page {@code S 12} may be one of a supplement. */
    private static Pattern label(String words) {
        return Pattern.compile("(?iu)(?:(?:" + words + ")\\. ?|(?:" + words + ")(?<=\\p{L}{2}) |" + NUMBER_SIGN
                + ")([0-9].*|[ivxlcdm]+(?:-[ivxlcdm]+)?)");
    }

    /** A record's fields in their order, the numbers without labels. */
    static Map<String, Value> without(Map<String, Value> fields) {
        Map<String, Value> out = new LinkedHashMap<>(fields);
        partSeries(out);
        String type = EntryIdentity.text(out, "type");
        if (WITH_EXTENT.contains(type)) {
            extent(out);
        }
        if (type.startsWith("article")) {
            issueForVolume(out);
        }
        LABELLED.forEach((name, labelled) -> replace(out, name, labelled));
        replace(out, "number-of-pages", PAGES);
        String page = EntryIdentity.text(out, "page");
        if (!page.isEmpty()) {
            out.put("page", Value.text(LAST_PAGE.matcher(page).replaceFirst("")));
        }
        return out;
    }

    private static void partSeries(Map<String, Value> out) {
        Matcher series = NUMBERED_SERIES.matcher(EntryIdentity.text(out, "collection-title"));
        if (!out.containsKey("collection-number") && series.matches()) {
            out.put("collection-title", Value.text(series.group(1)));
            out.put("collection-number", Value.text(series.group(2)));
        }
    }

    /** A newspaper has numbers alone: {@code Nr. 65}. */
    private static void issueForVolume(Map<String, Value> out) {
        String volume = EntryIdentity.text(out, "volume");
        if (!out.containsKey("issue") && ISSUE_LABELLED.matcher(volume).matches()) {
            out.remove("volume");
            out.put("issue", Value.text(volume));
        }
    }

    private static void extent(Map<String, Value> out) {
        Matcher extent = EXTENT.matcher(EntryIdentity.text(out, "page"));
        if (out.containsKey("number-of-pages") || !extent.matches()) {
            return;
        }
        out.remove("page");
        out.put("number-of-pages", Value.text(extent.group(2)));
        String volumes = extent.group(1) == null ? "1" : extent.group(1);
        if (!volumes.equals("1")) {
            out.putIfAbsent("number-of-volumes", Value.text(volumes));
        }
    }

    private static void replace(Map<String, Value> out, String name, Pattern labelled) {
        Matcher matcher = labelled.matcher(EntryIdentity.text(out, name));
        if (matcher.matches()) {
            out.put(name, Value.text(matcher.group(1)));
        }
    }
}
