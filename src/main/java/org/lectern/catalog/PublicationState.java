package org.lectern.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.diagnostic.NearestName;

/** What became of a publication. */
public enum PublicationState {
    RETRACTED("retracted"),
    CORRECTED("corrected"),
    SUPERSEDED("superseded"),
    FORTHCOMING("forthcoming"),
    WITHDRAWN("withdrawn");

    private static final List<String> WORDS =
            Stream.of(values()).map(PublicationState::written).toList();

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
        return Choice.parse(text, "a status", WORDS, List.of(values()));
    }

    /** What a text names in any letter case; nothing where it is other words, such as CSL's "in press". */
    public static Optional<PublicationState> named(String text) {
        return Stream.of(values())
                .filter(state -> state.written.equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    /** What a text is likely to mean that names none: "retraction". */
    public static Optional<PublicationState> nearest(String text) {
        return NearestName.of(text.strip(), WORDS).flatMap(PublicationState::named);
    }
}
