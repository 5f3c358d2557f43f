package org.lectern.csl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Quotation marks of a text that a style puts between marks of its own: those of the other kind, and those within them
 * of the style's kind again, whatever the text has itself. Marks of other languages keep their shape; within guillemets
 * stand curly marks, as French and Spanish have them.
 */
final class InnerQuotes {
    private static final String DOUBLE = "“”„«»";
    private static final String SINGLE = "‘’‚‹›";
    private static final String OPENING = "“„«‘‚‹";

    /** The blanks of French, which curly marks have not. */
    private static final Pattern WITHIN_GUILLEMETS =
            Pattern.compile("(?<=[«‹])[ \\u00A0\\u202F]+|(?<![ \\u00A0\\u202F])[ \\u00A0\\u202F]++(?=[»›])");

    private final String text;
    private final boolean singleOutside;
    private final boolean guillemetsOutside;
    private final StringBuilder out = new StringBuilder();

    /** The marks that are open, as the text has them. */
    private final Deque<Character> open = new ArrayDeque<>();

    private InnerQuotes(String text, String outside) {
        this.singleOutside = outside.equals("‘");
        this.guillemetsOutside = outside.startsWith("«");
        this.text = guillemetsOutside ? WITHIN_GUILLEMETS.matcher(text).replaceAll("") : text;
    }

    /** @param outside the style's own mark that opens, perhaps with a blank */
    static String of(String text, String outside) {
        boolean any = text.chars().anyMatch(c -> DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0);
        return any ? new InnerQuotes(text, outside).set() : text;
    }

    private String set() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (closes(c, i)) {
                out.append(mark(c, false));
                open.pop();
            } else if (opens(c, i)) {
                open.push(c);
                out.append(mark(c, true));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Danish and German books open with », Swedish and Finnish with ”. */
    private boolean opens(char c, int at) {
        boolean first = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return OPENING.indexOf(c) >= 0 || c == '»' || c == '›' || (c == '”' && first && isLetter(at + 1));
    }

    private boolean isLetter(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** German closes with what opens elsewhere. An apostrophe stands before a letter, a closing mark does not. */
    private boolean closes(char c, int at) {
        if (open.isEmpty()) {
            return false;
        }
        return switch (open.peek()) {
            case '“' -> c == '”';
            case '„' -> c == '“' || c == '”';
            case '«' -> c == '»';
            case '»' -> c == '«';
            case '›' -> c == '‹';
            case '‹' -> c == '›';
            case '‘' -> c == '’' && !isLetter(at + 1);
            case '‚' -> c == '‘' || (c == '’' && !isLetter(at + 1));
            default -> c == '”';
        };
    }

    /** A mark as it is to be where so many are open. */
    private char mark(char written, boolean opens) {
        boolean doubled = (singleOutside || guillemetsOutside) == (open.size() % 2 == 1);
        int single = SINGLE.indexOf(written);
        int twice = DOUBLE.indexOf(written);
        char mark = doubled && single >= 0
                ? DOUBLE.charAt(single)
                : !doubled && twice >= 0 ? SINGLE.charAt(twice) : written;
        boolean curly = guillemetsOutside && "«»‹›".indexOf(mark) >= 0;
        return curly ? (doubled ? "“”" : "‘’").charAt(opens ? 0 : 1) : mark;
    }
}
