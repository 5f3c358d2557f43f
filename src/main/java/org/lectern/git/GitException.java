package org.lectern.git;

/** Git is not there, or did not do what it was asked; the message is its own last words, on one line. */
public final class GitException extends Exception {
    private static final long serialVersionUID = 1L;

    GitException(String message) {
        super(message);
    }
}
