package org.lectern.relate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents, and of some of them which others are related.
 *
 * @param name of the folder it is read from
 * @param documents in the file's order
 * @param grades by query, in the order of ids, and by document: 0 is judged and not related, above is related
 */
record TestCollection(String name, List<Document> documents, Map<String, Map<String, Integer>> grades) {
    private static final String DOCUMENTS = "docs.jsonl";
    private static final String GRADES = "qrels.txt";
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What is told of a document; an empty text where it is not known.
     *
     * @param authors {@code Family, Given}
     */
    record Document(
            String id,
            String title,
            String abstractText,
            List<String> authors,
            String year,
            String journal,
            List<String> keywords) {}

    /** Whether a folder has any part of a collection. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(DOCUMENTS)) || Files.exists(folder.resolve(GRADES));
    }

    /**
     * Reads a folder.
     *
     * @throws IOException when a file is missing or a line is not as it should be; the message names it
     */
    static TestCollection read(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String line : lines(folder, DOCUMENTS)) {
            if (!line.isBlank()) {
                documents.add(document(line, folder, documents.size() + 1));
            }
        }
        Map<String, Map<String, Integer>> grades = new TreeMap<>();
        for (String line : lines(folder, GRADES)) {
            String[] fields = line.strip().split("\\s+");
            if (fields.length >= 4) {
                grades.computeIfAbsent(fields[0], query -> new LinkedHashMap<>())
                        .put(fields[2], grade(fields[3], folder));
            }
        }
        if (grades.values().stream().noneMatch(RankingMetrics::hasRelated)) {
            throw new IOException(folder.resolve(GRADES) + " names no related documents");
        }
        return new TestCollection(String.valueOf(folder.getFileName()), List.copyOf(documents), grades);
    }

    private static List<String> lines(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IOException(folder + " has no " + name);
        }
        return Files.readAllLines(file);
    }

    private static int grade(String text, Path folder) throws IOException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IOException(folder.resolve(GRADES) + " has the grade " + text + ", not a whole number", e);
        }
    }

    private static Document document(String line, Path folder, int number) throws IOException {
        try {
            JsonNode fields = JSON.readTree(line);
            return new Document(
                    text(fields, "id"),
                    text(fields, "title"),
                    text(fields, "abstract"),
                    texts(fields, "authors"),
                    text(fields, "year"),
                    text(fields, "journal"),
                    texts(fields, "keywords"));
        } catch (JacksonException e) {
            throw new IOException(folder.resolve(DOCUMENTS) + " is not JSON at document " + number, e);
        }
    }

    private static String text(JsonNode fields, String name) {
        return fields.path(name).asString("").strip();
    }

    private static List<String> texts(JsonNode fields, String name) {
        List<String> texts = new ArrayList<>();
        fields.path(name).forEach(value -> texts.add(value.asString("").strip()));
        texts.removeIf(String::isEmpty);
        return List.copyOf(texts);
    }
}
