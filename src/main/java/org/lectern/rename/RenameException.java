package org.lectern.rename;

import java.util.List;

/** What cannot be done as asked, and nothing was changed; the message says why and what to do. */
public final class RenameException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> details;

    RenameException(String message) {
        this(message, List.of());
    }

    RenameException(String message, List<String> details) {
        super(message);
        this.details = List.copyOf(details);
    }

    /** What the message is about, one by one; each may have several lines. */
    public List<String> details() {
        return details;
    }
}
