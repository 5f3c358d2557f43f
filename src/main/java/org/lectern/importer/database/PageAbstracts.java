package org.lectern.importer.database;

import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.Value;

/**
 * The abstracts and teasers of a pasted page, which are seldom free to republish: stored only where that was asked for.
 */
final class PageAbstracts {
    private final boolean stored;
    private final String source;
    private final DiagnosticCollector diagnostics;
    private int number;

    /** @param source whose words they are, as {@code abstract-source} says it */
    PageAbstracts(boolean stored, String source, DiagnosticCollector diagnostics) {
        this.stored = stored;
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Counts an abstract that is not blank, and stores it if that was asked for. */
    void add(EntryDraft draft, String text) {
        String markdown = ForeignMarkup.markdown(text);
        if (markdown.isEmpty()) {
            return;
        }
        number++;
        if (stored) {
            draft.put("abstract", Value.text(markdown));
            draft.put("abstract-source", Value.text(source));
        }
    }

    /** Says how many there were. */
    void report(SourcePosition start) {
        if (number == 0) {
            return;
        }
        String counted = number == 1 ? "one abstract or teaser" : number + " abstracts and teasers";
        if (stored) {
            diagnostics.warning(
                    "abstracts-taken-over",
                    start,
                    counted + (number == 1 ? " was" : " were") + " taken over",
                    "others may hold the rights in them: publish them only where you may, or leave their kind out of"
                            + " show.abstracts in site.yaml.");
        } else {
            diagnostics.hint(
                    "abstracts-left-out",
                    start,
                    counted + (number == 1 ? " was" : " were") + " left out",
                    "others may hold the rights in them; --with-abstracts takes them over.");
        }
    }
}
