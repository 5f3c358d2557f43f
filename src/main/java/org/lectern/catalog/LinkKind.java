package org.lectern.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.diagnostic.InvalidValueException;

/** What a link of a record leads to. */
public enum LinkKind {
    OPEN("open"),
    PUBLISHER("publisher"),
    ARCHIVE("archive"),
    LIBRARY("library"),
    REVIEW("review"),
    DATA("data");

    private final String written;

    LinkKind(String written) {
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
    public static LinkKind parse(String text) throws InvalidValueException {
        return Choice.parse(
                text,
                "a kind of link",
                Stream.of(values()).map(LinkKind::written).toList(),
                List.of(values()));
    }
}
