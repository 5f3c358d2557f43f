package org.lectern.search;

import java.util.function.Consumer;

/** A file of the index: one call that hands its value over to the script. Made only when it is asked for. */
public final class SearchFile {
    private static final int TYPICAL = 24 * 1024;

    private final String name;
    private final Consumer<StringBuilder> value;

    SearchFile(String name, Consumer<StringBuilder> value) {
        this.name = name;
        this.value = value;
    }

    /** Its path below {@code search/} without an ending: {@code terms/0}. */
    public String name() {
        return name;
    }

    /** What stands in it. */
    public String text() {
        StringBuilder out = new StringBuilder(TYPICAL);
        out.append("lecternData(");
        ScriptText.appendInFile(out, name);
        out.append(',');
        value.accept(out);
        return out.append(");\n").toString();
    }
}
