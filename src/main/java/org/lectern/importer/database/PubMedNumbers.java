package org.lectern.importer.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.EntryNumbers;
import org.lectern.importer.entry.TextLines.Line;

/** The numbers of a work as PubMed's pages give them: {@code PMID: 123 PMCID: PMC1 DOI: 10.1234/abc}. */
final class PubMedNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("\\b(PMID|PMCID|DOI):\\s*(PMC[0-9]+|10\\.[0-9]{4,9}/\\S+|[0-9]+)");

    private PubMedNumbers() {}

    /** Whether a line begins with one of them. */
    static boolean begin(String line) {
        Matcher matcher = NUMBER.matcher(line);
        return matcher.find() && matcher.start() == 0;
    }

    static boolean hasPmid(String line) {
        return line.matches("(?:.*\\s)?PMID:\\s*[0-9]+.*");
    }

    static void fill(EntryDraft draft, Line line) {
        Matcher matcher = NUMBER.matcher(line.stripped());
        while (matcher.find()) {
            if (matcher.group(1).equals("DOI")) {
                new EntryNumbers(draft, "pubmed").doi(matcher.group(2), "DOI", line.position());
            } else {
                draft.offerOrKeep(matcher.group(1), matcher.group(2), "pubmed", matcher.group(1));
            }
        }
    }
}
