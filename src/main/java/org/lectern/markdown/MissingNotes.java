package org.lectern.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Footnotes of which one half is missing: a reader would see the mark, or nothing. */
final class MissingNotes {
    private MissingNotes() {}

    /** Reports them, once the text is rendered. */
    static void report(Document document, Findings findings) {
        for (Node node : document.getDescendants()) {
            if (node instanceof Footnote mark && !mark.isDefined()) {
                findings.warning(
                        "unknown-note",
                        mark.getStartOffset(),
                        "the note \"" + mark.getText() + "\" is not there, and its mark stays text",
                        "write it on a line of its own, [^" + mark.getText() + "]: …, in the same text.");
            } else if (node instanceof FootnoteBlock note && !note.isReferenced()) {
                findings.warning(
                        "unused-note",
                        note.getStartOffset(),
                        "nothing calls the note \"" + note.getText() + "\", and it is not shown",
                        "write [^" + note.getText() + "] where it belongs in the same text, or remove it.");
            }
        }
    }
}
