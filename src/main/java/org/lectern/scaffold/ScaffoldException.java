package org.lectern.scaffold;

/** A folder in which nothing can be done as asked, and nothing was changed; the message says why and what to do. */
public final class ScaffoldException extends Exception {
    private static final long serialVersionUID = 1L;

    ScaffoldException(String message) {
        super(message);
    }
}
