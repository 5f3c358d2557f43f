package org.lectern.csl;

import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;

/** A style of the list fails on one of its works; unchecked, since it passes through the making of pages. */
public final class StyleFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    StyleFaultException(Style style, String work, Throwable cause) {
        super("the style " + style.id() + " fails on the work " + work, cause);
        this.diagnostic = new Diagnostic(
                Severity.ERROR,
                "bad-style",
                SourcePosition.startOf(style.file()),
                "this style cannot set the work \"" + work + "\": " + reason(cause),
                "get it anew from the collection of the CSL project, or take it out of styles/.");
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }

    /** What went wrong, in one line. */
    static String reason(Throwable cause) {
        String message = cause.getMessage();
        return cause instanceof StackOverflowError || message == null
                ? "it is nested too deeply or asks for what is not there"
                : message.replaceAll("\\s+", " ").strip();
    }
}
