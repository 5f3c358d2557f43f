package org.lectern;

import java.util.Optional;
import org.lectern.export.ExportFormat;

/** As what works leave the list by command. */
public sealed interface ExportForm {
    /** A file of records for other programs. */
    record Records(ExportFormat format) implements ExportForm {}

    /** What of the works such a file cannot hold. */
    record Losses(ExportFormat format) implements ExportForm {}

    /**
     * References for people.
     *
     * @param style a citation style by its name; empty for the list's first
     * @param annotated whether each has below it what the list says of the work
     */
    record Bibliography(Layout layout, Optional<String> style, boolean annotated) implements ExportForm {}

    /** How references are written down. */
    enum Layout {
        MARKDOWN,
        TEXT,
        HTML
    }
}
