package org.lectern.search;

import java.util.function.Consumer;
import org.lectern.json.JsonText;

/** A file of the index: one call that hands its value over to the script. Made only when it is asked for. */
public final class SearchFile {
    private static final int TYPICAL = 24 * 1024;

    private final String name;
    private final Consumer<StringBuilder> value;
    private final String edition;

    /** @param edition of the index, the same in all files that fit together */
    SearchFile(String name, Consumer<StringBuilder> value, String edition) {
        this.name = name;
        this.edition = edition;
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
        JsonText.appendInFile(out, name);
        out.append(',');
        value.accept(out);
        out.append(',');
        JsonText.appendInFile(out, edition);
        return out.append(");\n").toString();
    }
}
