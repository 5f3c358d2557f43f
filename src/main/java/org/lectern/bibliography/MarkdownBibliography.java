package org.lectern.bibliography;

import java.util.ArrayList;
import java.util.List;
import org.lectern.csl.Reference;

/** A bibliography as Markdown. */
final class MarkdownBibliography {
    private final Bibliography bibliography;
    private final List<String> blocks = new ArrayList<>();
    private int texts;

    MarkdownBibliography(Bibliography bibliography) {
        this.bibliography = bibliography;
    }

    String written() {
        if (!bibliography.title().isEmpty()) {
            blocks.add("# " + MarkdownWords.escaped(bibliography.title()));
        }
        bibliography.entries().forEach(this::entry);
        if (!bibliography.cited().entries().isEmpty()) {
            blocks.add("## " + MarkdownWords.escaped(bibliography.cited().title()));
            bibliography.cited().entries().forEach(this::entry);
        }
        return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
    }

    private void entry(Bibliography.Entry entry) {
        int before = texts;
        blocks.add(bibliography.texts().of(entry, 0, () -> new Written(entry, before).text()));
        texts += entry.annotations().size();
    }

    /** A reference with what became of the work before it, or nothing. */
    static String paragraph(String status, Reference reference) {
        String said = status.isEmpty() ? "" : "**[" + MarkdownWords.escaped(status) + "]** ";
        return said.replace("[", "\\[").replace("]", "\\]") + MarkdownText.inline(reference.html());
    }

    /** An entry as it is written. */
    private final class Written {
        private final Bibliography.Entry entry;
        private final List<String> blocks = new ArrayList<>();
        private int number;

        /** @param number of annotations before it */
        Written(Bibliography.Entry entry, int number) {
            this.entry = entry;
            this.number = number;
        }

        String text() {
            blocks.add(paragraph(entry.status(), entry.reference()));
            entry.annotations().forEach(this::remark);
            return String.join("\n\n", blocks);
        }

        private void remark(Bibliography.Remark remark) {
            number++;
            MarkdownText.Blocks text = MarkdownText.blocks(
                    bibliography.citing().html(remark.text(), ""),
                    entry.article().id().value() + "-" + number + "-");
            String signed = remark.signature().isEmpty()
                    ? text.text()
                    : text.text() + "\n\n" + MarkdownWords.atStart(MarkdownWords.escaped(remark.signature()));
            // Two quotations with nothing between them would be one.
            if (blocks.get(blocks.size() - 1).startsWith("> ")) {
                blocks.add("<!-- -->");
            }
            blocks.add(MarkdownText.indented(signed, "> ", "> "));
            if (!text.notes().isEmpty()) {
                blocks.add(text.notes());
            }
        }
    }
}
