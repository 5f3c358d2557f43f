package org.lectern.export;

import java.text.Normalizer;
import org.lectern.markdown.HtmlEntities;

/** Which texts a reader of BibTeX gives back letter for letter. */
final class Plain {
    private Plain() {}

    /** Blanks are folded, entities of HTML decoded, and commands make composed letters. */
    static boolean isKept(String text, BibDialect dialect) {
        return HtmlEntities.decoded(text).equals(text)
                && text.strip().equals(text)
                && !text.matches("(?s).*(?:\\s\\s|[\\p{Cc}]).*")
                && (dialect == BibDialect.BIBLATEX || Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }
}
