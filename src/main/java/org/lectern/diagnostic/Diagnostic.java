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
        return printable(position + ": " + severity.word() + ": ") + message() + " [" + code + "]";
    }

    /**
     * {@code problem; remedy}, on one line and safe to print on a terminal. A remedy that is a sentence of its own,
     * with a capital, stands after a full stop.
     */
    public String message() {
        boolean sentence = !remedy.isEmpty() && Character.isUpperCase(remedy.codePointAt(0));
        String joint = remedy.isEmpty() ? "" : sentence ? ". " : "; ";
        return printable(problem + joint + remedy);
    }

    /** Messages quote the input: line breaks and control characters (a terminal would obey them) become visible. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append(' ');
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
