package org.lectern.export;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.lectern.markdown.HtmlEntities;

/** Which texts a reader of BibTeX gives back letter for letter. */
final class Plain {
    private static final Pattern FOLDED = Pattern.compile("\\s\\s|\\p{Cc}");

    private Plain() {}

    /** Blanks are folded, entities of HTML decoded, and commands make composed letters. */
    static boolean isKept(String text, BibDialect dialect) {
        return HtmlEntities.decoded(text).equals(text)
                && text.strip().equals(text)
                && !FOLDED.matcher(text).find()
                && (dialect == BibDialect.BIBLATEX || Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }
}
