package org.lectern.serve;

/** The list cannot be served; the message says why and what to do. */
public final class PreviewException extends Exception {
    private static final long serialVersionUID = 1L;

    PreviewException(String message) {
        super(message);
    }
}
