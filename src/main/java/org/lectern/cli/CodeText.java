package org.lectern.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.diagnostic.CodeReference;
import org.lectern.diagnostic.DocumentedCode;

/** What the reference of codes says, as a terminal shows it: 80 columns, and no Markdown but its blocks. */
final class CodeText {
    private static final int WIDTH = 80;
    private static final int FIRST = 25;

    private final CodeReference reference;

    CodeText(CodeReference reference) {
        this.reference = reference;
    }

    /** Every code with its severity, below the name of its group. */
    String all() {
        StringBuilder out = new StringBuilder();
        String group = "";
        for (DocumentedCode code : reference.all()) {
            if (!code.group().equals(group)) {
                group = code.group();
                out.append(out.isEmpty() ? "" : "\n").append(group).append('\n');
            }
            String severity = code.severity().replaceFirst(",.*", "");
            out.append(String.format(Locale.ROOT, "  %-" + FIRST + "s %s\n", code.code(), severity));
        }
        return out.toString();
    }

    /** Severity, cause, cure and example of a code, or nothing where it is not known. */
    Optional<String> one(String code) {
        return reference.find(code).map(CodeText::text);
    }

    private static String text(DocumentedCode code) {
        StringBuilder out = new StringBuilder(code.code())
                .append(" (")
                .append(code.severity())
                .append(")\n\n");
        out.append(wrapped(plain(code.cause()))).append('\n');
        out.append(wrapped("What to do: " + plain(code.cure())));
        code.example().ifPresent(block -> out.append("\nThis gives it:\n\n").append(indented(block)));
        code.mended().ifPresent(block -> out.append("\nMended:\n\n").append(indented(block)));
        return out.toString();
    }

    /** Links as their words. */
    private static String plain(String markdown) {
        return markdown.replaceAll("\\[([^\\]\\[]+)\\]\\((?:[^()\\s]+\\.md)(?:#[^()\\s]*)?\\)", "$1");
    }

    private static String indented(String block) {
        return block.indent(4);
    }

    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : List.of(text.split(" "))) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n');
                column = 0;
            }
            out.append(column > 0 ? " " : "").append(word);
            column += word.length() + (column > 0 ? 1 : 0);
        }
        return out.append('\n').toString();
    }
}
