package org.lectern.importer.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Tables that travel in the jar beside the class that asks: on each line a value and its names, {@code January =
 * enero}.
 */
public final class WordTable {
    private static final String BETWEEN = " = ";

    private WordTable() {}

    /** The value of each name. A name that stands on two lines is a fault of the table. */
    public static Map<String, String> read(Class<?> beside, String file) {
        Map<String, String> values = new HashMap<>();
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + file);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .forEach(line -> add(values, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(values);
    }

    private static void add(Map<String, String> values, String line) {
        int between = line.indexOf(BETWEEN);
        for (String name : line.substring(between + BETWEEN.length()).split(" ")) {
            if (values.put(name, line.substring(0, between)) != null) {
                throw new IllegalStateException("\"" + name + "\" stands twice in a table");
            }
        }
    }
}
