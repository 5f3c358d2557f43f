package org.lectern.export;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.config.SiteConfig;

/**
 * A format in which works leave the list.
 *
 * <p>A file of several works is {@link #before}, their records with {@link #between} between them, and {@link #after}.
 */
public enum ExportFormat {
    BIBTEX("bibtex", "BibTeX", "bib", "application/x-bibtex", "", "\n", ""),
    BIBLATEX("biblatex", "biblatex", "bib", "application/x-bibtex", "", "\n", ""),
    RIS("ris", "RIS", "ris", "application/x-research-info-systems", "", "", ""),
    CSL_JSON("csl-json", "CSL-JSON", "json", "application/vnd.citationstyles.csl+json", "[\n", ",\n", "\n]\n"),
    MARKDOWN("markdown", "Markdown", "md", "text/markdown", "", "\n", "");

    private static final List<ExportFormat> FILES = List.of(BIBTEX, RIS, CSL_JSON);

    private final String id;
    private final String label;
    private final String extension;
    private final String mediaType;
    private final String before;
    private final String between;
    private final String after;

    ExportFormat(
            String id, String label, String extension, String mediaType, String before, String between, String after) {
        this.id = id;
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
        this.before = before;
        this.between = between;
        this.after = after;
    }

    /**
     * The format of prepared files.
     *
     * @param kind the ending of the files, as {@code exports} in site.yaml has it
     */
    public static ExportFormat ofFile(String kind) {
        return FILES.stream()
                .filter(format -> format.extension.equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of file: " + kind));
    }

    /** The kinds of prepared files, by their endings. */
    public static List<String> kinds() {
        return FILES.stream().map(format -> format.extension).toList();
    }

    /**
     * Those in which a reader takes works along, in their order: a kind that is switched off is off everywhere.
     * Markdown is no kind of file, and has the references that pages show.
     */
    public static List<ExportFormat> offered(SiteConfig config) {
        return Stream.of(values())
                .filter(format -> format == MARKDOWN
                        ? config.showsReferences()
                        : config.exports().contains(format.extension))
                .toList();
    }

    /** Its name on the command line. */
    public String id() {
        return id;
    }

    /** Its name among those who use it, the same in every language. */
    public String label() {
        return label;
    }

    /** The ending of its files, and its name in {@code exports} of site.yaml, where it is one. */
    public String extension() {
        return extension;
    }

    /** The end of the name of a reader's own file: two formats have the same extension, and are told apart. */
    public String ending() {
        return this == BIBLATEX ? id + "." + extension : extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String before() {
        return before;
    }

    public String between() {
        return between;
    }

    public String after() {
        return after;
    }
}
