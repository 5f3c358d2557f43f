package org.lectern.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.catalog.CslVariables;

/** Records of many types, each with one payload in every field that takes any text. */
public final class HostileRecords {
    private static final List<String> TYPES = List.of(
            "article-journal",
            "book",
            "chapter",
            "report",
            "webpage",
            "thesis",
            "entry-encyclopedia",
            "motion_picture");

    /** Whose values have a form. */
    private static final List<String> FORMED = List.of(
            "title",
            "event",
            "abstract",
            "note",
            "keyword",
            "references",
            "language",
            "status",
            "DOI",
            "URL",
            "ISBN",
            "ISSN",
            "PMID",
            "PMCID");

    private HostileRecords() {}

    /** Files of a list: the topics and a file of records. */
    public static Map<String, String> files(List<String> payloads) {
        Map<String, String> files = new TreeMap<>();
        files.put("topics.yaml", "- {id: sea, label: Sea}\n");
        files.put("site.yaml", "title: A list\nbaseUrl: https://example.org/\nmetadata: {coins: true}\n");
        for (int i = 0; i < payloads.size(); i++) {
            files.put("articles/" + id(i) + ".yaml", YamlText.of(record(payloads.get(i), i)));
        }
        return files;
    }

    /** {@code r0000} of the first. */
    public static String id(int number) {
        return String.format(Locale.ROOT, "r%04d", number);
    }

    private static Map<String, Object> record(String payload, int number) {
        Map<String, Object> fields = new LinkedHashMap<>();
        String person = payload.equals("~") ? "x" : AttackedList.oneName(payload); // a blank of TeX is no name
        fields.put("type", TYPES.get(number % TYPES.size()));
        fields.put("title", payload + " " + number);
        fields.put("issued", String.valueOf(1950 + number % 70));
        fields.put(
                "author",
                List.of(
                        Map.of("literal", payload.equals("~") ? "x" : payload),
                        Map.of("family", person, "given", person)));
        fields.put("editor", List.of(Map.of("family", person, "given", "Ann", "suffix", person)));
        for (String name : CslVariables.TEXT) {
            if (!FORMED.contains(name)) {
                fields.put(name, payload);
            }
        }
        fields.put("keyword", List.of(payload + " " + number));
        fields.put("summary", payload);
        return fields;
    }
}
