package org.lectern.relate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.relate.TestCollection.Document;
import org.lectern.source.ControlCharacters;
import org.lectern.testing.FileTree;
import tools.jackson.databind.json.JsonMapper;

/** The documents of a collection as records of a reading list. */
final class CollectionRecords {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern BLANK = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private CollectionRecords() {}

    /** Writes a content folder. A mapping of JSON is one of YAML too. */
    static void write(List<Document> documents, Path content) throws IOException {
        StringBuilder records = new StringBuilder();
        documents.forEach(document -> records.append("- ")
                .append(JSON.writeValueAsString(fields(document)))
                .append('\n'));
        FileTree.write(
                content,
                Map.of("site.yaml", "title: Benchmark\nlanguage: en\n", "articles/all.yaml", records.toString()));
    }

    private static Map<String, Object> fields(Document document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", document.id());
        fields.put("type", "article-journal");
        fields.put("title", document.title().isEmpty() ? "—" : onOneLine(document.title()));
        put(fields, "abstract", escaped(onOneLine(document.abstractText())));
        List<Map<String, String>> authors = authors(document);
        if (!authors.isEmpty()) {
            fields.put("author", authors);
        }
        put(fields, "issued", YEAR.matcher(document.year()).matches() ? document.year() : "");
        put(fields, "container-title", onOneLine(document.journal()));
        if (!document.keywords().isEmpty()) {
            fields.put("keyword", document.keywords());
        }
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    private static List<Map<String, String>> authors(Document document) {
        List<Map<String, String>> authors = new ArrayList<>();
        for (String author : document.authors()) {
            String[] parts = onOneLine(author).split(",", 2);
            Map<String, String> name = new LinkedHashMap<>();
            name.put("family", parts[0].strip());
            if (parts.length == 2 && !parts[1].isBlank()) {
                name.put("given", parts[1].strip());
            }
            if (!parts[0].isBlank()) {
                authors.add(name);
            }
        }
        return authors;
    }

    /** Without the control characters that a collection may have, and no record. */
    private static String onOneLine(String text) {
        return BLANK.matcher(ControlCharacters.removed(text)).replaceAll(" ").strip();
    }

    /** An abstract is Markdown, and a collection's is not. */
    private static String escaped(String text) {
        return PUNCTUATION.matcher(text).replaceAll("\\\\$0");
    }
}
