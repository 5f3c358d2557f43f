package org.lectern.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.diagnostic.InvalidValueException;

/** How one work stands to another. */
public enum RelationKind {
    EXTENDS("extends"),
    DISPUTES("disputes"),
    REPLIES_TO("replies-to"),
    REVIEWS("reviews"),
    REVISITS("revisits"),
    BUILDS_ON("builds-on"),
    TESTS("tests"),
    USES_DATA("uses-data"),
    CITES("cites"),
    SAME_DEBATE("same-debate"),
    RELATED("related");

    private final String written;

    RelationKind(String written) {
        this.written = written;
    }

    /** The word of records. */
    public String written() {
        return written;
    }

    /** Whether it reads the same from the other side. */
    public boolean symmetric() {
        return this == SAME_DEBATE || this == RELATED;
    }

    /**
     * The value of a word or text.
     *
     * @throws InvalidValueException with code {@code unknown-choice}, naming the nearest and all words
     */
    public static RelationKind parse(String text) throws InvalidValueException {
        return Choice.parse(
                text,
                "a relation",
                Stream.of(values()).map(RelationKind::written).toList(),
                List.of(values()));
    }
}
