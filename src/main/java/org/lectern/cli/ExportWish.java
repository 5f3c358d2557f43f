package org.lectern.cli;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Of files that are no records, beside their names. */
    private static final Map<ExportForm.Layout, String> ENDINGS =
            Map.of(ExportForm.Layout.MARKDOWN, "md", ExportForm.Layout.TEXT, "txt", ExportForm.Layout.HTML, "htm");

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

    /**
     * What is said of a name that is none.
     *
     * @param styles names of the styles that come along, which are no formats
     */
    static String unknown(String written, Collection<String> styles) {
        return "--format: there is no format \"" + written + "\"; " + hint(written, styles) + "the formats are "
                + String.join(", ", names());
    }

    /** The format whose files end so, else what is called alike, else the option for a style. */
    private static String hint(String written, Collection<String> styles) {
        String name = written.toLowerCase(Locale.ROOT);
        Optional<String> ending = Stream.of(values())
                .filter(wish -> wish.records().map(ExportFormat::extension).equals(Optional.of(name))
                        || wish.layout().map(ENDINGS::get).equals(Optional.of(name)))
                .map(ExportWish::toString)
                .findFirst();
        if (ending.isPresent()) {
            return "did you mean \"" + ending.get() + "\"? ";
        }
        return styles.contains(name) ? "that is a style, --style " + name + "; " : NearestName.hint(written, names());
    }
}
