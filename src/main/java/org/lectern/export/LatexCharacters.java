package org.lectern.export;

import java.text.Normalizer;
import java.util.Map;

/**
 * Plain text as LaTeX that prints it letter for letter. Commands stand in braces of their own: BibTeX takes such a
 * group for one letter, and nothing behind it is swallowed. Braces of the text that do not balance become commands,
 * since those of a value must balance even where they are escaped. A straight quotation mark becomes one of a pair:
 * babel makes a command of it in German and a dozen other languages, {@code "a} an ä, and one at the end of a title
 * stops LaTeX.
 *
 * <p>BibTeX's files have commands for the letters and signs whose commands pandoc and bibutils know too; any others
 * stay what they are, in UTF-8, which LaTeX takes since 2018.
 */
final class LatexCharacters {
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

    /** The letters for whose accents every reader knows LaTeX's commands: those of Latin-1 and Extended-A. */
    private static final int LAST_ACCENTED = 0x17F;

    /** Below it no two characters make one. */
    private static final int FIRST_COMBINING = 0x300;

    private LatexCharacters() {}

    /** A text in one line for a dialect. */
    static String of(String plain, BibDialect dialect) {
        return of(plain, dialect, true);
    }

    /** The same of what nobody prints, with its straight quotation marks: a keyword, which readers compare. */
    static String ofWord(String plain, BibDialect dialect) {
        return of(plain, dialect, false);
    }

    private static String of(String plain, BibDialect dialect, boolean printed) {
        int plainly = plainly(plain, 0);
        if (plainly == plain.length()) {
            return plain;
        }
        boolean commands = dialect == BibDialect.BIBTEX;
        String text = commands && plain.chars().anyMatch(c -> c >= FIRST_COMBINING)
                ? Normalizer.normalize(plain, Normalizer.Form.NFC)
                : plain;
        boolean balanced = isBalanced(text);
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int end = plainly(text, i);
            out.append(text, i, end);
            if (end == text.length()) {
                break;
            }
            int c = text.codePointAt(end);
            int before = end == 0 ? 0 : text.codePointBefore(end);
            // Two hyphens are a dash in LaTeX, two apostrophes a quotation mark.
            if ((c == '\'' && before == '\'') || (isDash(c) && isDash(before))) {
                out.append("{}");
            }
            if (Character.isISOControl(c)) {
                out.append(' ');
            } else if (balanced && (c == '{' || c == '}')) {
                out.append('\\').append((char) c);
            } else if (c == '"') {
                String mark = !printed ? "\"" : isOpening(text, end) ? "“" : "”";
                out.append(commands && printed ? sign(mark.charAt(0)) : mark);
            } else {
                String special = special(c);
                out.append(!special.isEmpty() ? special : commands ? command(c) : Character.toString(c));
            }
            i = end + Character.charCount(c);
        }
        return out.toString();
    }

    /** The end of what begins there and is the same in LaTeX, whatever stands before it. */
    private static int plainly(String text, int begin) {
        int end = begin;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || c == ' '
                || (c >= '0' && c <= ';')
                || (c >= '?' && c <= 'Z')
                || (c >= '!' && c <= '/' && c != '"' && c != '#' && c != '$' && c != '%' && c != '&' && c != '\''
                        && c != '-');
    }

    /**
     * Whether a straight mark begins what is quoted: behind a blank, a bracket, a dash or another mark, before a word.
     */
    private static boolean isOpening(String text, int at) {
        boolean begins = at == 0 || !isWordsEnd(text.charAt(at - 1));
        return begins && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean isWordsEnd(char c) {
        return Character.isLetterOrDigit(c) || ".,:;?!…)]}%’”»\"".indexOf(c) >= 0;
    }

    private static boolean isDash(int c) {
        return c == '-' || c == '–' || c == '—';
    }

    /** What means something else than itself; the signs of {@code <} and {@code >} are others in LaTeX's old fonts. */
    private static String special(int c) {
        return switch (c) {
            case '\\' -> "{\\textbackslash}";
            case '{' -> "{\\textbraceleft}";
            case '}' -> "{\\textbraceright}";
            case '$' -> "\\$";
            case '&' -> "\\&";
            case '#' -> "\\#";
            case '%' -> "\\%";
            case '_' -> "\\_";
            case '~' -> "{\\textasciitilde}";
            case '^' -> "{\\textasciicircum}";
            case '<' -> "{\\textless}";
            case '>' -> "{\\textgreater}";
            case '`' -> "{\\textasciigrave}";
            // Thin blanks: LaTeX does not know the characters.
            case 0x2009, 0x202F -> "\\,";
            default -> "";
        };
    }

    /** Letters and signs of their own commands; dashes are made of hyphens. */
    private static String sign(int c) {
        return switch (c) {
            case 'ß' -> "{\\ss}";
            case 'ø' -> "{\\o}";
            case 'Ø' -> "{\\O}";
            case 'ł' -> "{\\l}";
            case 'Ł' -> "{\\L}";
            case 'æ' -> "{\\ae}";
            case 'Æ' -> "{\\AE}";
            case 'ı' -> "{\\i}";
            case '§' -> "{\\S}";
            case '£' -> "{\\pounds}";
            case '‘' -> "{\\textquoteleft}";
            case '’' -> "{\\textquoteright}";
            case '“' -> "{\\textquotedblleft}";
            case '”' -> "{\\textquotedblright}";
            case '–' -> "--";
            case '—' -> "---";
            default -> "";
        };
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
        String sign = sign(c);
        if (!sign.isEmpty() || c > LAST_ACCENTED) {
            return sign.isEmpty() ? itself : sign;
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
