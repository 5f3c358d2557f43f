package org.lectern.export;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.lectern.markdown.HtmlEntities;

/** Which texts a reader of BibTeX gives back letter for letter. */
final class Plain {
    private static final Pattern FOLDED = Pattern.compile("\\s\\s|\\p{Cc}|[\\u2009\\u202F]");

    private Plain() {}

    /**
     * Blanks are folded, entities of HTML decoded, commands make composed letters, and straight marks are of a pair.
     */
    static boolean isKept(String text, BibDialect dialect) {
        return HtmlEntities.decoded(text).equals(text)
                && text.strip().equals(text)
                && text.indexOf('"') < 0
                && !FOLDED.matcher(text).find()
                && (dialect == BibDialect.BIBLATEX || Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }
}
