package org.lectern.csl;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.CslVariables;

/** Sets a work that has everything and one that has nothing: what reading a style does not show, this does. */
final class StyleTrial {
    private static final List<String> TYPES = List.of("article-journal", "book", "chapter");

    private StyleTrial() {}

    /** @throws RuntimeException where the style fails; or a StackOverflowError */
    static void of(StyleSheet sheet, String language) {
        Typesetter typesetter = new Typesetter(sheet, language);
        set(typesetter, Map.of("id", "empty", "type", "document"));
        TYPES.forEach(type -> set(typesetter, full(type)));
    }

    private static void set(Typesetter typesetter, Map<String, Object> fields) {
        StyleItem item = new StyleItem(
                CSLItemData.fromJson(fields), new NameMarks(false, false, false), new RichTitle(), Map.of(), false);
        typesetter.entry(item);
        typesetter.citation(item);
    }

    private static Map<String, Object> full(String type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        CslVariables.TEXT.forEach(name -> fields.put(name, "A word"));
        CslVariables.NUMBERS.forEach(name -> fields.put(name, "3"));
        CslVariables.NAMES.forEach(name -> fields.put(name, List.of(Map.of("family", "Lee", "given", "Ann"))));
        CslVariables.DATES.forEach(name -> fields.put(name, Map.of("date-parts", List.of(List.of(2001, 5, 6)))));
        fields.put("id", "full");
        fields.put("type", type);
        fields.put("language", "en");
        return fields;
    }
}
