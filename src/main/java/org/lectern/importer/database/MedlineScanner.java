package org.lectern.importer.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.TextLines;
import org.lectern.importer.entry.TextLines.Line;
import org.lectern.source.SourceFile;

/**
 * Parts a file in PubMed's format into citations (NLM, MEDLINE/PubMed Data Element Descriptions): tags of two to four
 * letters padded to four, a hyphen, a blank; lines that begin with six blanks go on. A citation begins with its PMID,
 * or behind a blank line.
 */
final class MedlineScanner {
    private static final Pattern TAGGED = Pattern.compile("^([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)$");
    private static final Pattern CONTINUED = Pattern.compile("^(?: {4,}|\\t)\\S.*");

    private final DiagnosticCollector diagnostics;

    MedlineScanner(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * A tag with its value on one line.
     *
     * @param text never blank
     */
    record Field(String tag, SourcePosition position, String text) {}

    static boolean begins(String line) {
        return line.matches("PMID {0,2}- ?[0-9]+") || line.matches("OWN {0,2}- ?ERIC *");
    }

    /** The fields of each citation in the file's order. */
    List<List<Field>> citations(SourceFile file) {
        List<List<Field>> citations = new ArrayList<>();
        List<Field> open = new ArrayList<>();
        boolean ended = true;
        for (Line line : TextLines.of(file)) {
            Matcher tag = TAGGED.matcher(line.text());
            if (line.isBlank()) {
                ended = true;
            } else if (tag.matches()) {
                boolean next = tag.group(1).equals("PMID")
                        && open.stream().anyMatch(f -> f.tag().equals("PMID"));
                if ((ended || next) && !open.isEmpty()) {
                    citations.add(List.copyOf(open));
                    open.clear();
                }
                ended = false;
                if (!tag.group(2).isBlank()) {
                    open.add(new Field(
                            tag.group(1), line.position(), tag.group(2).strip()));
                }
            } else if (CONTINUED.matcher(line.text()).matches() && !open.isEmpty() && !ended) {
                Field last = open.remove(open.size() - 1);
                open.add(new Field(last.tag(), last.position(), last.text() + " " + line.stripped()));
            } else {
                diagnostics.warning(
                        "line-not-understood",
                        line.position(),
                        "\"" + Blanks.excerpt(line.text()) + "\" belongs to no entry",
                        "if it matters, write it into the record by hand.");
            }
        }
        if (!open.isEmpty()) {
            citations.add(List.copyOf(open));
        }
        return citations;
    }
}
