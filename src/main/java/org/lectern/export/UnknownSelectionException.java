package org.lectern.export;

/** Somebody asks for works by what the list has not; the message says so. */
public final class UnknownSelectionException extends Exception {
    private static final long serialVersionUID = 1;

    private final String words;

    UnknownSelectionException(String words) {
        super(words);
        this.words = words;
    }

    /** The message. */
    public String words() {
        return words;
    }
}
