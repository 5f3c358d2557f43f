package org.lectern.publish;

/** A folder that must not be written to; the message says why, and what to do. */
public final class RefusedOutputException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedOutputException(String message) {
        super(message);
    }
}
