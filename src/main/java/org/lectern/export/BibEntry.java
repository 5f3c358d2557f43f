package org.lectern.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * An entry in the making: its fields in the order in which they were put, and which of the record's fields it holds.
 */
final class BibEntry {
    private final String type;
    private final String key;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Set<String> held = new LinkedHashSet<>();
    private final Set<String> said = new LinkedHashSet<>();

    private final boolean judging;

    /** @param judging whether it is asked what the entry holds, which costs more than to write it */
    BibEntry(String type, String key, boolean judging) {
        this.type = type;
        this.key = key;
        this.judging = judging;
    }

    String type() {
        return type;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Adds a field, unless it is blank or there already; whether it was added. */
    boolean put(String field, String latex) {
        return !latex.isBlank() && fields.putIfAbsent(field, "{" + latex + "}") == null;
    }

    /** Adds a title, whose capitals no style may change: a pair of braces of its own protects it. */
    boolean putTitle(String field, String latex) {
        return !latex.isBlank() && put(field, whole(latex));
    }

    /**
     * A text that is neither parted nor changed. A brace right before a command would mean something else to BibTeX.
     */
    static String whole(String latex) {
        return latex.isEmpty() ? "" : latex.startsWith("\\") ? "{{}" + latex + "}" : "{" + latex + "}";
    }

    /** Adds a field whose value is written without braces: macros and texts joined by {@code #}. */
    void putExpression(String field, String expression) {
        fields.putIfAbsent(field, expression);
    }

    /** Says that a field of the record can be read back from this entry. */
    void holds(String recordField) {
        held.add(recordField);
    }

    /** The same, if so it is. */
    void holds(String recordField, BooleanSupplier inFull) {
        if (judging && inFull.getAsBoolean()) {
            held.add(recordField);
        }
    }

    /** Says that a field of the record stands here, whether it can be read back or not. */
    void says(String recordField) {
        said.add(recordField);
    }

    Set<String> held() {
        return held;
    }

    Set<String> said() {
        return said;
    }

    String text() {
        StringBuilder out = new StringBuilder("@").append(type).append('{').append(key);
        fields.forEach(
                (name, value) -> out.append(",\n  ").append(name).append(" = ").append(value));
        return out.append("\n}\n").toString();
    }
}
