package org.lectern.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that catalogues write with their labels: {@code Bd. 2}, {@code H. 3}, {@code S. 12-34}, {@code 2. Aufl.}. A
 * record has the number alone, since pages and styles set the label.
 */
final class NumberLabels {
    private static final Pattern ISSUE = label("nos?|nr|issue|number|heft|h");

    private static final Map<String, Pattern> LABELLED = Map.of(
            "volume", label("vols?|volume|bde?|band|jg|jahrg|jahrgang"),
            "collection-number", label("vols?|volume|bde?|band|nos?|nr|number|heft|h"),
            "issue", ISSUE,
            "page", label("pp?|pages?|s|seiten?"),
            "edition",
                    Pattern.compile("(?i)\\[?([0-9]+)(?:st|nd|rd|th|\\.)? ?(?:edn?\\.?|edition|aufl\\.?|auflage)\\]?"),
            "number-of-pages", Pattern.compile("(?i)([^\\[\\]]*[0-9]) ?(?:s\\.?|seiten|pp?\\.?|pages)"));

    /** The size of a book, which catalogues write where articles have their pages. */
    private static final Pattern EXTENT = Pattern.compile("(?i)(?:[ivxlc]+, )?[0-9]+ ?(?:s\\.?|seiten|pp?\\.?|pages)");

    /** A series and the number in it, as the rules for cataloguing (ISBD, area 6) part them. */
    private static final Pattern NUMBERED_SERIES = Pattern.compile("(.+?)\\s+;\\s+(.*[0-9].*)");

    private NumberLabels() {}

    /** One letter is a label with its full stop only: page {@code S 12} may be one of a supplement. */
    private static Pattern label(String words) {
        return Pattern.compile("(?i)(?:(?:" + words + ")\\. ?|(?:" + words + ")(?<=\\p{L}{2}) )([0-9].*)");
    }

    /** A record's fields in their order, the numbers without labels. */
    static Map<String, Value> without(Map<String, Value> fields) {
        Map<String, Value> out = new LinkedHashMap<>(fields);
        partSeries(out);
        String type = EntryIdentity.text(out, "type");
        if (type.equals("book")) {
            move("page", "number-of-pages", EXTENT, out);
        } else if (type.startsWith("article")) {
            move("volume", "issue", ISSUE, out); // a newspaper has numbers alone: Nr. 65
        }
        LABELLED.forEach((name, labelled) -> {
            Matcher matcher = labelled.matcher(EntryIdentity.text(out, name));
            if (matcher.matches()) {
                out.put(name, Value.text(matcher.group(1)));
            }
        });
        return out;
    }

    private static void partSeries(Map<String, Value> out) {
        Matcher series = NUMBERED_SERIES.matcher(EntryIdentity.text(out, "collection-title"));
        if (!out.containsKey("collection-number") && series.matches()) {
            out.put("collection-title", Value.text(series.group(1)));
            out.put("collection-number", Value.text(series.group(2)));
        }
    }

    /** What is written like another field becomes that, where there is none. */
    private static void move(String from, String to, Pattern written, Map<String, Value> out) {
        String text = EntryIdentity.text(out, from);
        if (!out.containsKey(to) && written.matcher(text).matches()) {
            out.remove(from);
            out.put(to, Value.text(text));
        }
    }
}
