package org.lectern.export;

/**
 * A format in which works leave the list.
 *
 * <p>A file of several works is {@link #before}, their records with {@link #between} between them, and {@link #after}.
 */
public enum ExportFormat {
    BIBTEX("bibtex", "bib", "application/x-bibtex", "", "\n", ""),
    BIBLATEX("biblatex", "bib", "application/x-bibtex", "", "\n", ""),
    RIS("ris", "ris", "application/x-research-info-systems", "", "", ""),
    CSL_JSON("csl-json", "json", "application/vnd.citationstyles.csl+json", "[\n", ",\n", "\n]\n"),
    MARKDOWN("markdown", "md", "text/markdown", "", "\n", "");

    private final String id;
    private final String extension;
    private final String mediaType;
    private final String before;
    private final String between;
    private final String after;

    ExportFormat(String id, String extension, String mediaType, String before, String between, String after) {
        this.id = id;
        this.extension = extension;
        this.mediaType = mediaType;
        this.before = before;
        this.between = between;
        this.after = after;
    }

    /** Its name on the command line. */
    public String id() {
        return id;
    }

    /** The ending of its files, and its name in {@code exports} of site.yaml, where it is one. */
    public String extension() {
        return extension;
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
