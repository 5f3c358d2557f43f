package org.lectern.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script taken apart, as far as needed to change what stands between its texts and leave these alone. */
final class ScriptTokens {
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

    /** Words before a condition in brackets, behind which a statement begins. */
    private static final Set<String> BEFORE_CONDITIONS = Set.of("for", "if", "while");

    private static final Pattern QUOTED =
            Pattern.compile("'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*'|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*\"");
    private static final Pattern EXPRESSION =
            Pattern.compile("/(?:[^/\\\\\\[\n]|\\\\.|\\[(?:[^]\\\\\n]|\\\\.)*])+/[a-z]*");
    private static final Pattern COMMENT = Pattern.compile("//[^\n]*+|/\\*[\\s\\S]*?\\*/");

    private final String script;
    private final List<String> tokens = new ArrayList<>();
    private final Deque<String> beforeBrackets = new ArrayDeque<>();

    /** What was read last, but for blanks and line ends. */
    private String last = "";

    /** What stood before the bracket that was closed last. */
    private String beforeClosed = "";

    private int at;

    private ScriptTokens(String script) {
        this.script = script;
    }

    /**
     * Words and numbers, strings, templates, regular expressions, and single signs, in order; between them a blank, or
     * a line end for each. Comments are blanks, or a line end where they have several lines.
     */
    static List<String> of(String script) {
        ScriptTokens read = new ScriptTokens(script);
        while (read.at < script.length()) {
            read.step();
        }
        return List.copyOf(read.tokens);
    }

    private void step() {
        char sign = script.charAt(at);
        if (sign == '\n') {
            tokens.add("\n");
            at++;
        } else if (isBlank(sign)) {
            tokens.add(" ");
            at = endOf(ScriptTokens::isBlank);
        } else if (sign == '`') {
            add(template(at));
        } else if (sign == '/') {
            slash();
        } else if (sign == '\'' || sign == '"') {
            add(Math.max(end(QUOTED), at + 1));
        } else {
            add(Math.max(endOf(ScriptTokens::isOfWord), at + 1));
        }
    }

    private void slash() {
        int comment = end(COMMENT);
        if (comment > at) {
            tokens.add(script.substring(at, comment).contains("\n") ? "\n" : " ");
            at = comment;
        } else {
            add(beginsExpression() ? Math.max(end(EXPRESSION), at + 1) : at + 1);
        }
    }

    private static boolean isBlank(int sign) {
        return sign == ' ' || sign == '\t' || sign == '\r';
    }

    private static boolean isOfWord(int sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '$';
    }

    /** Where the signs of a kind end that begin here. */
    private int endOf(IntPredicate kind) {
        int place = at;
        while (place < script.length() && kind.test(script.codePointAt(place))) {
            place += Character.charCount(script.codePointAt(place));
        }
        return place;
    }

    /** Where what has this form ends; here, where there is nothing of it. */
    private int end(Pattern form) {
        Matcher found = form.matcher(script).region(at, script.length());
        return found.lookingAt() ? found.end() : at;
    }

    private void add(int to) {
        String token = script.substring(at, to);
        if (token.equals("(")) {
            beforeBrackets.push(last);
        } else if (token.equals(")") && !beforeBrackets.isEmpty()) {
            beforeClosed = beforeBrackets.pop();
        }
        tokens.add(token);
        // Counting up or down: a slash behind it divides.
        boolean counts = (token.equals("+") || token.equals("-"))
                && last.equals(token)
                && script.charAt(at - 1) == token.charAt(0);
        last = counts ? token + token : token;
        at = to;
    }

    private boolean beginsExpression() {
        return last.isEmpty()
                || BEFORE_EXPRESSIONS.contains(last)
                || (last.equals(")") && BEFORE_CONDITIONS.contains(beforeClosed))
                || (last.length() == 1 && "{}([,;:?=<>!&|*%^~+-".contains(last));
    }

    /** Where a template ends, with templates inside of it. Where it does not end, neither does the script. */
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
        while (place < script.length() && depth > 0) {
            Matcher quoted = QUOTED.matcher(script).region(place, script.length());
            if (script.charAt(place) == '`') {
                place = template(place);
            } else if (quoted.lookingAt()) {
                place = quoted.end();
            } else {
                depth += script.charAt(place) == '{' ? 1 : script.charAt(place) == '}' ? -1 : 0;
                place++;
            }
        }
        return place;
    }
}
