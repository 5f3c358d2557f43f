package org.lectern.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.diagnostic.InvalidValueException;

/** How far the owner of the list has read a work. */
public enum ReadingStatus {
    QUEUED("queued"),
    READING("reading"),
    SKIMMED("skimmed"),
    READ("read"),
    ABANDONED("abandoned");

    private final String written;

    ReadingStatus(String written) {
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
    public static ReadingStatus parse(String text) throws InvalidValueException {
        return Choice.parse(
                text,
                "a reading status",
                Stream.of(values()).map(ReadingStatus::written).toList(),
                List.of(values()));
    }
}
