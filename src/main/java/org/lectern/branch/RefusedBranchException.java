package org.lectern.branch;

/** What must not be published, or not there; the message says why, and what to do. Nothing was published. */
public final class RefusedBranchException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedBranchException(String message) {
        super(message);
    }
}
