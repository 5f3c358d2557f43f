package org.lectern.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.diagnostic.InvalidValueException;

/** Whose words an abstract is. */
public enum AbstractSource {
    PUBLISHER("publisher"),
    AUTHOR("author"),
    DATABASE("database"),
    EDITOR("editor"),
    UNKNOWN("unknown");

    private final String written;

    AbstractSource(String written) {
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
    public static AbstractSource parse(String text) throws InvalidValueException {
        return Choice.parse(
                text,
                "an abstract-source",
                Stream.of(values()).map(AbstractSource::written).toList(),
                List.of(values()));
    }
}
