package org.lectern.render;

import org.lectern.diagnostic.Diagnostic;

/** A template cannot be read or fails on a page; unchecked, since it passes through FreeMarker and the publisher. */
public final class TemplateFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    TemplateFaultException(Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
