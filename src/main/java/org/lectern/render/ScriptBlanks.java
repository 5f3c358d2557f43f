package org.lectern.render;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script without what only its readers need: comments, indentation, empty lines, and blanks beside punctuation. What
 * stands between quotation marks and in regular expressions stays. Line ends stay too, so that nothing depends on
 * guessed semicolons; so do blanks around {@code +}, {@code -}, {@code /} and {@code .}, which could run together.
 */
final class ScriptBlanks {
    private static final String PUNCTUATION = "{}()[],;:?=<>!&|*%^~";

    /** Words before an expression: a slash behind them begins a regular expression. */
    private static final Set<String> BEFORE_EXPRESSIONS = Set.of(
            "await",
            "case",
            "delete",
            "do",
            "else",
            "in",
            "instanceof",
            "new",
            "of",
            "return",
            "throw",
            "typeof",
            "void",
            "yield");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");
    private static final Pattern QUOTED = Pattern.compile("'(?:[^'\\\\\n]|\\\\.)*'|\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern EXPRESSION =
            Pattern.compile("/(?:[^/\\\\\\[\n]|\\\\.|\\[(?:[^]\\\\\n]|\\\\.)*])+/[a-z]*");
    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*[\\s\\S]*?\\*/");

    private final String script;
    private final StringBuilder out = new StringBuilder();
    private int at;

    /** Whether blanks were passed since something was last written. */
    private boolean parted;

    /** What was written last: a word, a sign, or all of a text. */
    private String last = "";

    private ScriptBlanks(String script) {
        this.script = script;
    }

    static String without(String script) {
        ScriptBlanks blanks = new ScriptBlanks(script);
        while (blanks.at < script.length()) {
            blanks.step();
        }
        return blanks.out.toString();
    }

    private void step() {
        char sign = script.charAt(at);
        if (sign == '\n') {
            at++;
            endLine();
        } else if (sign == ' ' || sign == '\t' || sign == '\r') {
            at++;
            parted = true;
        } else if (sign == '`') {
            write(template(at));
        } else if (!comment()
                && !written(WORD)
                && !written(QUOTED)
                && !(sign == '/' && beginsExpression() && written(EXPRESSION))) {
            write(at + 1);
        }
    }

    private void endLine() {
        parted = false;
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    /** Passes a comment; one of several lines ends a line, as it does in the language. */
    private boolean comment() {
        Matcher found = here(COMMENT);
        if (!found.lookingAt()) {
            return false;
        }
        at = found.end();
        parted = true;
        if (found.group().contains("\n")) {
            endLine();
        }
        return true;
    }

    private boolean written(Pattern form) {
        Matcher found = here(form);
        if (!found.lookingAt()) {
            return false;
        }
        write(found.end());
        return true;
    }

    private Matcher here(Pattern form) {
        return form.matcher(script).region(at, script.length());
    }

    /** Writes what stands between here and there, as it stands. */
    private void write(int to) {
        String next = script.substring(at, to);
        if (parted && !endsLine() && !mayTouch(last, next)) {
            out.append(' ');
        }
        out.append(next);
        parted = false;
        last = next;
        at = to;
    }

    private boolean endsLine() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }

    /** {@code <!--} would be a comment, and {@code ?.} another sign. */
    private static boolean mayTouch(String before, String next) {
        return (PUNCTUATION.contains(before) || PUNCTUATION.contains(next))
                && !(before.equals("<") && next.equals("!"))
                && !(before.equals("?") && next.equals("."));
    }

    /** A slash behind a value divides; behind {@code )} it is taken to divide, too. */
    private boolean beginsExpression() {
        String end = out.substring(Math.max(0, out.length() - 2));
        return !end.equals("++")
                && !end.equals("--")
                && (last.isEmpty()
                        || BEFORE_EXPRESSIONS.contains(last)
                        || (last.length() == 1 && "{}([,;:?=<>!&|*%^~+-".contains(last)));
    }

    /**
     * Where a template ends that begins here, with templates inside of it. Where it does not end, neither does the
     * script.
     */
    private int template(int from) {
        int place = from + 1;
        while (place < script.length() && script.charAt(place) != '`') {
            if (script.startsWith("${", place)) {
                place = value(place + 2);
            } else {
                place += script.charAt(place) == '\\' ? 2 : 1;
            }
        }
        return Math.min(place + 1, script.length());
    }

    /** Behind the brace that ends a value inside of a template. */
    private int value(int from) {
        int depth = 1;
        int place = from;
        while (place < script.length()) {
            char sign = script.charAt(place);
            Matcher quoted = QUOTED.matcher(script).region(place, script.length());
            if (sign == '`') {
                place = template(place);
            } else if (quoted.lookingAt()) {
                place = quoted.end();
            } else {
                place++;
                depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
                if (depth == 0) {
                    break;
                }
            }
        }
        return place;
    }
}
