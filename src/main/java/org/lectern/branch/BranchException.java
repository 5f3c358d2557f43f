package org.lectern.branch;

/** The branch could not be read or written; the message is one line for people. Nothing was published. */
public final class BranchException extends Exception {
    private static final long serialVersionUID = 1L;

    BranchException(String message) {
        super(message);
    }

    BranchException(String message, Throwable cause) {
        super(message, cause);
    }
}
