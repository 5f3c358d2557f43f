package org.lectern.importer.entry;

import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/** Says that a value stands under {@code custom} because its field would not take it. */
public final class SetAside {
    private SetAside() {}

    /**
     * Reports it.
     *
     * @param what the value is not, such as "a date"
     * @param name below {@code custom}
     */
    public static void say(
            DiagnosticCollector diagnostics, SourcePosition where, String text, String what, String name) {
        diagnostics.warning(
                "value-set-aside",
                where,
                "\"" + Blanks.excerpt(text) + "\" is not " + what,
                "it is kept as custom." + name + "; write what is meant into the record.");
    }
}
