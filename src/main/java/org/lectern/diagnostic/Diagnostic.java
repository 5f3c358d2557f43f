package org.lectern.diagnostic;

import java.util.Comparator;

/**
 * One message about the input.
 *
 * @param severity what it does to the build
 * @param code stable name in kebab case ({@code unknown-topic}), documented in docs/diagnostics.md
 * @param position where to look
 * @param problem what is wrong, without a full stop
 * @param remedy what to do, as one or two sentences; may be empty
 */
public record Diagnostic(Severity severity, String code, SourcePosition position, String problem, String remedy)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::position)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::problem)
            .thenComparing(Diagnostic::remedy);

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: severity: problem; remedy [code]}, on one line and safe to print on a terminal. */
    @Override
    public String toString() {
        return Printable.of(position + ": " + severity.word() + ": ") + message() + " [" + code + "]";
    }

    /**
     * {@code problem; remedy}, on one line and safe to print on a terminal. A remedy that is a sentence of its own,
     * with a capital, stands after a full stop.
     */
    public String message() {
        boolean sentence = !remedy.isEmpty() && Character.isUpperCase(remedy.codePointAt(0));
        String joint = remedy.isEmpty() ? "" : sentence ? ". " : "; ";
        return Printable.of(problem + joint + remedy);
    }
}
