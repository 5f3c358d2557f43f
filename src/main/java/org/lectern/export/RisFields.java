package org.lectern.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The lines of one RIS record as they are gathered, and which fields of the work they say in full. */
final class RisFields {
    private static final String END = "\r\n";

    private final List<String> lines = new ArrayList<>();
    private final Set<String> held = new LinkedHashSet<>();
    private final Set<String> said = new LinkedHashSet<>();
    private final boolean judging;

    /** @param judging whether it is asked what the record holds, which costs more than to write it */
    RisFields(boolean judging) {
        this.judging = judging;
    }

    /** A line; a text without any letters makes none. */
    void line(String tag, String text) {
        String value = RisText.line(text);
        if (!value.isEmpty()) {
            lines.add(tag + "  - " + value);
        }
    }

    /** A line that says a field in full, if its text is plain. */
    void field(String tag, String name, String text) {
        line(tag, text);
        hold(name, () -> RisText.isPlain(text));
    }

    /** Of a field that the lines say in some form: whether in full. */
    void hold(String name, BooleanSupplier inFull) {
        if (judging && inFull.getAsBoolean()) {
            held.add(name);
        }
        said.add(name);
    }

    boolean holds(String name) {
        return held.contains(name);
    }

    /** Whether there is a line of it, in full or not. */
    boolean says(String name) {
        return said.contains(name);
    }

    /** The record, from {@code TY} to {@code ER}, and an empty line. */
    String text(String type) {
        return "TY  - " + type + END + String.join(END, lines) + END + "ER  - " + END + END;
    }

    static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
