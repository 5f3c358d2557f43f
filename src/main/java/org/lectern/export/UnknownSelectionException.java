package org.lectern.export;

/** Somebody asks for works by what the list has not; the message says so. */
public final class UnknownSelectionException extends Exception {
    private static final long serialVersionUID = 1;

    UnknownSelectionException(String words) {
        super(words);
    }

    /** The message, never absent. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
