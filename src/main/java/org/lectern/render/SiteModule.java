package org.lectern.render;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.config.Messages;
import org.lectern.json.JsonText;
import org.lectern.view.SiteView;

/** What the script of a site knows of it, as the module {@code site.js}: its identity, its language, its words. */
final class SiteModule {
    /** Messages for the script begin so. */
    private static final String WORDS = "reader.";

    private SiteModule() {}

    static String of(SiteView site, Messages messages) {
        SortedMap<String, String> words = new TreeMap<>(messages.beginningWith(WORDS));
        StringBuilder out = new StringBuilder("export const site = {\n");
        out.append("id: ").append(JsonText.literal(site.identity())).append(",\n");
        out.append("language: ").append(JsonText.literal(site.language())).append(",\n");
        out.append("words: {\n");
        for (Map.Entry<String, String> word : words.entrySet()) {
            out.append(JsonText.literal(word.getKey().substring(WORDS.length())))
                    .append(": ")
                    .append(JsonText.literal(word.getValue()))
                    .append(",\n");
        }
        return out.append("},\n};\n").toString();
    }
}
