package org.lectern.export;

import java.text.Normalizer;
import java.util.Map;

/**
 * Plain text as LaTeX that prints it letter for letter. Commands stand in braces of their own: BibTeX takes such a
 * group for one letter, and nothing behind it is swallowed. Braces of the text that do not balance become commands,
 * since those of a value must balance even where they are escaped.
 *
 * <p>BibTeX's files have commands for the letters and signs whose commands pandoc and bibutils know too; any others
 * stay what they are, in UTF-8, which LaTeX takes since 2018.
 */
final class LatexCharacters {
    /** What means something else than itself; the signs of {@code <} and {@code >} are others in LaTeX's old fonts. */
    private static final Map<Integer, String> SPECIAL = Map.ofEntries(
            Map.entry((int) '\\', "{\\textbackslash}"),
            Map.entry((int) '{', "{\\textbraceleft}"),
            Map.entry((int) '}', "{\\textbraceright}"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '_', "\\_"),
            Map.entry((int) '~', "{\\textasciitilde}"),
            Map.entry((int) '^', "{\\textasciicircum}"),
            Map.entry((int) '<', "{\\textless}"),
            Map.entry((int) '>', "{\\textgreater}"),
            Map.entry((int) '`', "{\\textasciigrave}"));

    /** The command of a combining mark. */
    private static final Map<Integer, String> ACCENTS = Map.ofEntries(
            Map.entry(0x0300, "`"),
            Map.entry(0x0301, "'"),
            Map.entry(0x0302, "^"),
            Map.entry(0x0303, "~"),
            Map.entry(0x0304, "="),
            Map.entry(0x0306, "u"),
            Map.entry(0x0307, "."),
            Map.entry(0x0308, "\""),
            Map.entry(0x030A, "r"),
            Map.entry(0x030B, "H"),
            Map.entry(0x030C, "v"),
            Map.entry(0x0327, "c"),
            Map.entry(0x0328, "k"));

    /** Letters and signs of their own commands; dashes are made of hyphens. */
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) 'ß', "{\\ss}"),
            Map.entry((int) 'ø', "{\\o}"),
            Map.entry((int) 'Ø', "{\\O}"),
            Map.entry((int) 'ł', "{\\l}"),
            Map.entry((int) 'Ł', "{\\L}"),
            Map.entry((int) 'æ', "{\\ae}"),
            Map.entry((int) 'Æ', "{\\AE}"),
            Map.entry((int) 'ı', "{\\i}"),
            Map.entry((int) '§', "{\\S}"),
            Map.entry((int) '£', "{\\pounds}"),
            Map.entry((int) '‘', "{\\textquoteleft}"),
            Map.entry((int) '’', "{\\textquoteright}"),
            Map.entry((int) '“', "{\\textquotedblleft}"),
            Map.entry((int) '”', "{\\textquotedblright}"),
            Map.entry((int) '–', "--"),
            Map.entry((int) '—', "---"));

    /** The letters for whose accents every reader knows LaTeX's commands: those of Latin-1 and Extended-A. */
    private static final int LAST_ACCENTED = 0x17F;

    private static final String DASHES = "-–—";

    private LatexCharacters() {}

    /** A text in one line for a dialect. */
    static String of(String plain, BibDialect dialect) {
        boolean commands = dialect == BibDialect.BIBTEX;
        String text = commands ? Normalizer.normalize(plain, Normalizer.Form.NFC) : plain;
        boolean balanced = isBalanced(text);
        StringBuilder out = new StringBuilder(text.length() + 16);
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            // Two hyphens are a dash in LaTeX, two apostrophes a quotation mark.
            if ((c == '\'' && before == '\'') || (DASHES.indexOf(c) >= 0 && DASHES.indexOf(before) >= 0)) {
                out.append("{}");
            }
            if (Character.isISOControl(c)) {
                out.append(' ');
            } else if (balanced && (c == '{' || c == '}')) {
                out.append('\\').append((char) c);
            } else {
                String special = SPECIAL.get(c);
                out.append(special != null ? special : commands ? command(c) : Character.toString(c));
            }
            before = c;
        }
        return out.toString();
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    /** A sign's or an accented letter's command; a character for which LaTeX has none stays. */
    private static String command(int c) {
        String itself = Character.toString(c);
        if (c < 0x80) {
            return itself;
        }
        String sign = SIGNS.get(c);
        if (sign != null || c > LAST_ACCENTED) {
            return sign == null ? itself : sign;
        }
        int[] parts =
                Normalizer.normalize(itself, Normalizer.Form.NFD).codePoints().toArray();
        String accent = parts.length == 2 ? ACCENTS.get(parts[1]) : null;
        if (accent == null) {
            return itself;
        }
        String letter = Character.toString(parts[0]);
        return "{\\" + accent + (Character.isLetter(accent.charAt(0)) ? "{" + letter + "}" : letter) + "}";
    }
}
