package org.lectern.importer.bibtex;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.importer.entry.EntryFields;

/**
 * What MathSciNet and zbMATH write in ways of their own (exports of November 2026): a series in full and abbreviated,
 * the number in it as a volume, and the place with the publisher.
 */
final class BibMathIndex {
    private static final List<String> OWN_FIELDS = List.of("mrnumber", "mrclass", "zbl", "zbmath");

    /** A class of the Mathematics Subject Classification: {@code 11G05}, {@code 47-01}, {@code 35Pxx}. */
    private static final Pattern SUBJECT = Pattern.compile("[0-9]{2}(?:[A-Z]|-)(?:[0-9]{2}|xx|XX)");

    private final BibFields fields;
    private final EntryFields out;

    BibMathIndex(BibFields fields) {
        this.fields = fields;
        this.out = fields.out();
    }

    /** Whether these are classes, which nobody reads as topics. */
    static boolean areSubjects(List<String> keywords) {
        return !keywords.isEmpty()
                && keywords.stream().allMatch(word -> SUBJECT.matcher(word).matches());
    }

    void map() {
        boolean series = !(fields.raw("series") + fields.raw("fseries")).isEmpty();
        out.put("collection-title", fields.take("fseries"));
        if (OWN_FIELDS.stream().allMatch(name -> fields.raw(name).isEmpty())) {
            return;
        }
        if (series && fields.raw("number").isEmpty() && BibNumbers.isBookOrPart(fields.type())) {
            out.put("collection-number", fields.take("volume"));
        }
        if ((fields.raw("address") + fields.raw("location")).isEmpty()) {
            PlacedPublisher published = PlacedPublisher.of(fields.take("publisher"));
            out.put("publisher", published.name());
            out.put("publisher-place", published.place());
        }
    }
}
