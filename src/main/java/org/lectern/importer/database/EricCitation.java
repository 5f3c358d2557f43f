package org.lectern.importer.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.importer.database.MedlineScanner.Field;

/**
 * What ERIC writes differently in PubMed's format (eric.ed.gov, export of November 2026): its numbers tell articles of
 * journals (EJ) from documents (ED), whose source is their publisher.
 */
record EricCitation(boolean article, List<String> kinds) {
    EricCitation {
        kinds = List.copyOf(kinds);
    }

    /** The parts of a citation that is ERIC's. */
    static Optional<EricCitation> of(List<Field> citation) {
        boolean own = citation.stream()
                .anyMatch(field -> field.tag().equals("OWN") && field.text().equals("ERIC"));
        boolean document = citation.stream()
                .anyMatch(field -> field.tag().equals("OID") && field.text().startsWith("ED"));
        List<String> kinds = citation.stream()
                .filter(field -> field.tag().equals("PT"))
                .map(field -> field.text().toLowerCase(Locale.ROOT))
                .toList();
        return own ? Optional.of(new EricCitation(!document, kinds)) : Optional.empty();
    }

    /** CSL's type, where no kind of publication that PubMed has too says it. */
    String type() {
        if (article) {
            return "article-journal";
        }
        if (isOne("dissertation")) {
            return "thesis";
        }
        return isOne("speeches") ? "speech" : isOne("book") ? "book" : "report";
    }

    private boolean isOne(String word) {
        return kinds.stream().anyMatch(kind -> kind.contains(word));
    }

    /** The field of what stands as the journal's title. */
    String source() {
        return article ? "container-title" : "publisher";
    }

    /** {@code ISSN-0307-5079} and {@code EISSN-1470-174X} as PubMed writes them. */
    static String number(String written) {
        String bare = written.replaceFirst("^E?IS[BS]N-", "");
        return written.startsWith("EISSN-") ? bare + " (Electronic)" : bare;
    }
}
