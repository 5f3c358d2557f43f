package org.lectern.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.ExportForm;
import org.lectern.diagnostic.NearestName;
import org.lectern.export.ExportFormat;

/** What {@code --format} can ask for: a file of records, or references for people. */
enum ExportWish {
    BIBTEX(ExportFormat.BIBTEX),
    BIBLATEX(ExportFormat.BIBLATEX),
    RIS(ExportFormat.RIS),
    CSL_JSON(ExportFormat.CSL_JSON),
    MARKDOWN(ExportForm.Layout.MARKDOWN),
    TEXT(ExportForm.Layout.TEXT),
    HTML(ExportForm.Layout.HTML);

    private final Optional<ExportFormat> records;
    private final Optional<ExportForm.Layout> layout;

    ExportWish(ExportFormat records) {
        this.records = Optional.of(records);
        this.layout = Optional.empty();
    }

    ExportWish(ExportForm.Layout layout) {
        this.records = Optional.empty();
        this.layout = Optional.of(layout);
    }

    Optional<ExportFormat> records() {
        return records;
    }

    Optional<ExportForm.Layout> layout() {
        return layout;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return records.map(ExportFormat::id).orElseGet(() -> name().toLowerCase(Locale.ROOT));
    }

    private static List<String> names() {
        return Stream.of(values()).map(ExportWish::toString).toList();
    }

    /** The names, for the help and for the shell to complete. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    /** What a name on the command line asks for, in any letter case. */
    static Optional<ExportWish> of(String written) {
        return Stream.of(values())
                .filter(wish -> wish.toString().equals(written.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What is said of a name that is none. */
    static String unknown(String written) {
        return "--format: there is no format \"" + written + "\"; " + NearestName.hint(written, names())
                + "the formats are " + String.join(", ", names());
    }
}
