package org.lectern.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.diagnostic.InvalidValueException;

/** What became of a publication. */
public enum PublicationState {
    RETRACTED("retracted"),
    CORRECTED("corrected"),
    SUPERSEDED("superseded"),
    FORTHCOMING("forthcoming"),
    WITHDRAWN("withdrawn");

    private final String written;

    PublicationState(String written) {
        this.written = written;
    }

    /** The word of records. */
    public String written() {
        return written;
    }

    /**
     * The value of a word or text.
     *
     * @throws InvalidValueException with code {@code unknown-choice}, naming the nearest and all words
     */
    public static PublicationState parse(String text) throws InvalidValueException {
        return Choice.parse(
                text,
                "a status",
                Stream.of(values()).map(PublicationState::written).toList(),
                List.of(values()));
    }
}
