package org.lectern.bibliography;

import java.util.ArrayList;
import java.util.List;

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
        return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
    }

    private void entry(Bibliography.Entry entry) {
        String status = entry.status().isEmpty() ? "" : "**[" + MarkdownWords.escaped(entry.status()) + "]** ";
        blocks.add(status.replace("[", "\\[").replace("]", "\\]")
                + MarkdownText.inline(entry.reference().html()));
        entry.annotations().forEach(remark -> remark(entry, remark));
    }

    private void remark(Bibliography.Entry entry, Bibliography.Remark remark) {
        texts++;
        MarkdownText.Blocks text = MarkdownText.blocks(
                remark.text().html(bibliography.links()), entry.article().id().value() + "-" + texts + "-");
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
