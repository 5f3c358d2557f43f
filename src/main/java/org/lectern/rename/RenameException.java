package org.lectern.rename;

/** What cannot be done as asked, and nothing was changed; the message says why and what to do. */
public final class RenameException extends Exception {
    private static final long serialVersionUID = 1L;

    RenameException(String message) {
        super(message);
    }
}
