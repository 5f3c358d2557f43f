package org.lectern.bibliography;

import java.util.ArrayList;
import java.util.List;

/** A bibliography as plain text. */
final class PlainBibliography {
    /** Columns for half an inch, the indent of the manuals. */
    private static final int HALF_INCH = 4;

    private final Bibliography bibliography;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    PlainBibliography(Bibliography bibliography, int width) {
        this.bibliography = bibliography;
        this.width = width;
    }

    String written() {
        if (!bibliography.title().isEmpty()) {
            lines.addAll(WrappedLines.of(bibliography.title(), width, "", ""));
        }
        bibliography.entries().forEach(this::entry);
        if (!bibliography.cited().entries().isEmpty()) {
            add(WrappedLines.of(bibliography.cited().title(), width, "", ""));
            bibliography.cited().entries().forEach(this::entry);
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private void entry(Bibliography.Entry entry) {
        add(List.of(bibliography.texts().of(entry, width, () -> written(entry))));
    }

    private String written(Bibliography.Entry entry) {
        List<String> lines = new ArrayList<>();
        String status = entry.status().isEmpty() ? "" : "[" + entry.status() + "] ";
        String reference = PlainText.inline(Markup.of(entry.reference().html()));
        lines.addAll(WrappedLines.of(status + reference, width, "", " ".repeat(HALF_INCH)));
        Manual manual = bibliography.manual();
        int indent = manual.annotation() * HALF_INCH;
        for (Bibliography.Remark remark : entry.annotations()) {
            lines.add("");
            lines.addAll(PlainText.blocks(
                    bibliography.citing().plain(remark.text()), width, indent, manual.laterParagraph() * HALF_INCH));
            if (!remark.signature().isEmpty()) {
                lines.addAll(WrappedLines.of(remark.signature(), width, " ".repeat(indent), " ".repeat(indent)));
            }
        }
        return String.join("\n", lines);
    }

    private void add(List<String> block) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(block);
    }
}
