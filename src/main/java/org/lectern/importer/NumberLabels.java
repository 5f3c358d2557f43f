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
    private static final Map<String, Pattern> LABELLED = Map.of(
            "volume", label("vols?|volume|bde?|band|jg|jahrg|jahrgang"),
            "issue", label("nos?|nr|issue|number|heft|h"),
            "page", label("pp?|pages?|s|seiten?"),
            "edition",
                    Pattern.compile("(?i)\\[?([0-9]+)(?:st|nd|rd|th|\\.)? ?(?:edn?\\.?|edition|aufl\\.?|auflage)\\]?"),
            "number-of-pages", Pattern.compile("(?i)([^\\[\\]]*[0-9]) ?(?:s\\.?|seiten|pp?\\.?|pages)"));

    /** The size of a book, which catalogues write where articles have their pages. */
    private static final Pattern EXTENT = Pattern.compile("(?i)(?:[ivxlc]+, )?[0-9]+ ?(?:s\\.?|seiten|pp?\\.?|pages)");

    private NumberLabels() {}

    /** One letter is a label with its full stop only: page {@code S 12} may be one of a supplement. */
    private static Pattern label(String words) {
        return Pattern.compile("(?i)(?:(?:" + words + ")\\. ?|(?:" + words + ")(?<=\\p{L}{2}) )([0-9].*)");
    }

    /** A record's fields in their order, the numbers without labels. */
    static Map<String, Value> without(Map<String, Value> fields) {
        Map<String, Value> out = new LinkedHashMap<>(fields);
        String page = EntryIdentity.text(out, "page");
        boolean book = EntryIdentity.text(out, "type").equals("book");
        if (book && !out.containsKey("number-of-pages") && EXTENT.matcher(page).matches()) {
            out.remove("page");
            out.put("number-of-pages", Value.text(page));
        }
        LABELLED.forEach((name, labelled) -> {
            Matcher matcher = labelled.matcher(EntryIdentity.text(out, name));
            if (matcher.matches()) {
                out.put(name, Value.text(matcher.group(1)));
            }
        });
        return out;
    }
}
