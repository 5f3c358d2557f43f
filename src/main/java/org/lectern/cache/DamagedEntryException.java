package org.lectern.cache;

/** Bytes that are no value of the type that is read; whoever keeps things makes this one anew. */
public final class DamagedEntryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedEntryException(String message, Throwable cause) {
        super(message, cause);
    }
}
