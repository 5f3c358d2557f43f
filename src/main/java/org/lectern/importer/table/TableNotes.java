package org.lectern.importer.table;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.Blanks;

/** What there is to say of a table as a whole, once for all its rows. */
final class TableNotes {
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> types = new HashSet<>();
    private String name = "";
    private int untyped;

    /** A column that holds something for which a record has no field. */
    void unknown(String column) {
        unknown.add(column);
    }

    /** Whether a word for a type is met for the first time. */
    boolean isNewType(String word) {
        return types.add(word);
    }

    /** A work whose type no cell says. */
    void untyped() {
        untyped++;
    }

    /** A name whose last word is taken for the family name. */
    void takenApart(String written) {
        name = name.isEmpty() ? written : name;
    }

    void report(SourcePosition headings, DiagnosticCollector diagnostics) {
        if (untyped > 0) {
            diagnostics.hint(
                    "guessed-type",
                    headings,
                    "no column says the type of " + (untyped == 1 ? "one work" : untyped + " works"),
                    "it was told from what else is known; correct the type of those where it is wrong.");
        }
        if (!name.isEmpty()) {
            diagnostics.hint(
                    "guessed-names",
                    headings,
                    "the last word of names, as in \"" + Blanks.excerpt(name) + "\", is taken for the family name",
                    "correct the names of which that is not true.");
        }
        if (!unknown.isEmpty()) {
            diagnostics.hint(
                    "tag-without-field",
                    headings,
                    "a record has no field for " + Blanks.excerpt(String.join(", ", unknown)),
                    "what stands there is kept under custom.table.");
        }
    }
}
