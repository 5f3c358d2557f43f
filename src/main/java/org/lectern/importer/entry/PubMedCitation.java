package org.lectern.importer.entry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PubMed's citation line: {@code J Invented Stud. 2011 Apr 5;12(3):45-67. doi: 10.1234/abc. Epub 2011 Mar 1.}
 *
 * @param journal as NLM shortens it
 * @param date EDTF
 * @param volume or empty, as are {@code issue}, {@code pages}, {@code doi} and {@code available}
 * @param available EDTF; when it appeared on the web before the issue
 */
public record PubMedCitation(
        String journal, String date, String volume, String issue, String pages, String doi, String available) {
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)";
    private static final Pattern LINE =
            Pattern.compile("(?<journal>\\p{L}[^;]*?)\\s*\\.\\s+(?<date>[12][0-9]{3}(?: (?:" + MONTH
                    + "|Spring|Summer|Autumn|Fall|Winter)[A-Za-z0-9 -]*)?)"
                    + "(?:;\\s*(?<volume>[^\\s(:;.]+(?: Suppl [^\\s(:;.]+)?)?\\s*(?:\\((?<issue>[^)]+)\\))?)?(?::(?<pages>[^.]+?))?"
                    + "\\.(?<rest>(?:\\s.*)?)");
    private static final int LONGEST = 4000;
    private static final Pattern DOI = Pattern.compile("\\bdoi:\\s*(10\\.\\S+?)\\.?(?=\\s|$)");
    private static final Pattern EPUB = Pattern.compile("\\bEpub ([0-9]{4}(?: " + MONTH + "(?: [0-9]{1,2})?)?)\\.");

    /** The citation that a line is. */
    public static Optional<PubMedCitation> of(String line) {
        Matcher matcher = LINE.matcher(Blanks.folded(line));
        if (line.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group("rest");
        Matcher doi = DOI.matcher(rest);
        Matcher epub = EPUB.matcher(rest);
        boolean bare = matcher.group("volume") == null && matcher.group("pages") == null;
        boolean identified = doi.find();
        if (bare && !identified) {
            return Optional.empty(); // a sentence that ends in a year
        }
        String available = epub.find() ? ForeignDate.pubMed(epub.group(1)).orElse("") : "";
        return ForeignDate.pubMed(matcher.group("date"))
                .map(date -> new PubMedCitation(
                        matcher.group("journal"),
                        date,
                        group(matcher, "volume"),
                        group(matcher, "issue"),
                        group(matcher, "pages"),
                        identified ? doi.group(1) : "",
                        available));
    }

    private static String group(Matcher matcher, String name) {
        return matcher.group(name) == null ? "" : matcher.group(name).strip();
    }

    /** Puts what the line says into an entry, where nothing was said yet. */
    public void fill(EntryDraft draft) {
        draft.put("type", Value.text("article-journal"));
        draft.offer("container-title", journal);
        draft.offer("issued", date);
        draft.offer("volume", volume);
        draft.offer("issue", issue);
        draft.offer("page", EntryNumbers.pages(pages));
        draft.offer("available-date", available);
        if (!doi.isEmpty()) {
            new EntryNumbers(draft, "pubmed").doi(doi, "doi", draft.position());
        }
    }
}
