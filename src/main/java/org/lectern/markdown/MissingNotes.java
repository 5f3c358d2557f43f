package org.lectern.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Footnotes of which one half is missing: a reader would see the mark, or nothing. */
final class MissingNotes {
    private MissingNotes() {}

    /** Reports them, once the text is rendered. */
    static void report(Document document, Findings findings) {
        Set<String> shown = new HashSet<>();
        List<FootnoteBlock> others = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Footnote mark && !mark.isDefined()) {
                findings.warning(
                        "unknown-note",
                        mark.getStartOffset(),
                        "the note \"" + mark.getText() + "\" is not there, and its mark stays text",
                        "write it on a line of its own, [^" + mark.getText() + "]: …, in the same text.");
            } else if (node instanceof FootnoteBlock note && note.isReferenced()) {
                shown.add(note.getText().toString());
            } else if (node instanceof FootnoteBlock note) {
                others.add(note);
            }
        }
        others.forEach(note -> reportUnused(note, shown, findings));
    }

    private static void reportUnused(FootnoteBlock note, Set<String> shown, Findings findings) {
        boolean twice = shown.contains(note.getText().toString());
        findings.warning(
                "unused-note",
                note.getStartOffset(),
                twice
                        ? "the note \"" + note.getText() + "\" is there twice, and this one is not shown"
                        : "nothing calls the note \"" + note.getText() + "\", and it is not shown",
                twice
                        ? "keep one of the two, or give this one a mark of its own."
                        : "write [^" + note.getText() + "] where it belongs in the same text, or remove it.");
    }
}
