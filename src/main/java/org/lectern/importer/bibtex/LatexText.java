package org.lectern.importer.bibtex;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * LaTeX as people write it in bibliographies, as text. Braces that protect capitals go; accents and signs become
 * letters; simple mathematics stays readable. A command that is not known is left out, its argument stays, and the
 * command is told to whoever asks.
 */
final class LatexText {
    /** Characters that may mean something else than themselves. */
    private static final String SPECIAL = "\\{}$~^_-`'\"";

    private static final Pattern SMALL_ROMAN = Pattern.compile("(?=[clxvi])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

    private static final String SPACES = " ,;:~/!@-\n\t";
    private static final int DEEPEST = 60;

    private final String source;
    private final TextStyle style;
    private final Consumer<String> unknown;
    private final LatexQuotes quotes = new LatexQuotes();
    private int at;
    private int end;
    private int depth;
    private boolean math;

    private LatexText(String source, TextStyle style, Consumer<String> unknown) {
        this.source = source;
        this.end = source.length();
        this.style = style;
        this.unknown = unknown;
    }

    /**
     * The text of some LaTeX, without blanks at its ends.
     *
     * @param unknown is given each command that is not understood, without its backslash
     */
    static String of(String latex, TextStyle style, Consumer<String> unknown) {
        LatexText text = new LatexText(latex, style, unknown);
        StringBuilder out = new StringBuilder();
        while (text.at < latex.length()) {
            out.append(text.group());
            text.at++; // a closing brace too many
        }
        return style.settled(out.toString());
    }

    /** Up to the brace that closes this group, or the end. */
    private String group() {
        StringBuilder out = new StringBuilder();
        while (at < end && source.charAt(at) != '}') {
            if (source.charAt(at) == '\\' && isSwitch()) {
                String command = command();
                String rest = group();
                out.append(LatexCommands.isBold(command) ? style.bold(rest) : style.emphasis(rest));
            } else {
                out.append(piece());
            }
        }
        return out.toString();
    }

    /** {@code {\em …}}: holds to the end of its group. */
    private boolean isSwitch() {
        int start = at;
        String command = command();
        at = start;
        return LatexCommands.isSwitch(command);
    }

    /** One character, command, group or formula. */
    private String piece() {
        char c = source.charAt(at);
        switch (c) {
            case '\\' -> {
                return commandText();
            }
            case '{' -> {
                return braced();
            }
            case '$' -> {
                return dollar();
            }
            case '~' -> {
                at++;
                return " ";
            }
            case '^', '_' -> {
                if (math) {
                    at++;
                    String script = argument();
                    return c == '^' ? style.superscript(script) : style.subscript(script);
                }
                at++;
                return style.literal(String.valueOf(c));
            }
            case '-', '`', '\'', '"' -> {
                return punctuation(c);
            }
            default -> {
                int start = at;
                do {
                    at++;
                } while (at < source.length() && SPECIAL.indexOf(source.charAt(at)) < 0);
                return style.literal(source.substring(start, at));
            }
        }
    }

    /** A formula; or the sign of a currency, which begins none. */
    private String dollar() {
        int width = source.startsWith("$$", at) ? 2 : 1;
        int close = LatexFormula.end(source, at, width);
        if (close < 0) {
            at++;
            return style.literal("$");
        }
        at += width;
        return formula(close, width);
    }

    /** {@code \(…\)} and {@code \[…\]}, of which the opening is read; one that nothing closes is its own sign. */
    private String bracketed(String closing, String opening) {
        int close = LatexFormula.closing(source, at, end, closing);
        return close < 0 ? style.literal(opening) : formula(close, closing.length());
    }

    private String formula(int close, int width) {
        int outerEnd = end;
        boolean outerMath = math;
        end = close;
        math = true;
        String formula = group();
        at = close + width;
        end = outerEnd;
        math = outerMath;
        return formula;
    }

    private String punctuation(char c) {
        if (c == '-' && !math) {
            int dashes = source.startsWith("---", at) ? 3 : source.startsWith("--", at) ? 2 : 1;
            at += dashes;
            return dashes == 3 ? "—" : dashes == 2 ? "–" : "-";
        }
        LatexQuotes.Mark mark = quotes.read(source, at);
        at += mark.length();
        return mark.isLiteral() ? style.literal(mark.text()) : mark.text();
    }

    private String braced() {
        at++;
        if (++depth > DEEPEST) {
            depth--;
            return "";
        }
        String inner = group();
        at++;
        depth--;
        return inner;
    }

    /** The name of the command at a backslash: letters, or one other character; moves behind it. */
    private String command() {
        int start = ++at;
        while (at < source.length() && isLetter(source.charAt(at))) {
            at++;
        }
        if (at == start) {
            at = Math.min(at + 1, source.length());
            return source.substring(start, at);
        }
        String name = source.substring(start, at);
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return name;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private String commandText() {
        int start = at;
        String name = command();
        if (name.isEmpty()) {
            return style.literal("\\");
        }
        if (LatexLetters.isAccent(name) && !(math && name.length() > 1)) {
            return LatexLetters.accented(name, argument());
        }
        if (!math && (name.equals("(") || name.equals("["))) {
            return bracketed(name.equals("(") ? "\\)" : "\\]", name);
        }
        if (!isLetter(name.charAt(0))) {
            return name.equals("\\") ? " " : SPACES.contains(name) ? space(name) : style.literal(name);
        }
        Optional<String> mark = math ? LatexLetters.mathAccent(name) : Optional.empty();
        if (mark.isPresent()) {
            return LatexLetters.marked(argument(), mark.get());
        }
        Optional<String> sign = LatexLetters.sign(name);
        if (sign.isPresent()) {
            String text = style.literal(sign.get());
            return math ? LatexMath.spaced(text, source, start, at, end) : text;
        }
        return styled(name);
    }

    private static String space(String name) {
        return "/!@-".contains(name) ? "" : " ";
    }

    private String styled(String name) {
        return switch (name) {
            case "emph", "textit", "textsl", "mkbibemph", "mathit", "mkbibitalic" -> style.emphasis(argument());
            case "textbf", "mathbf", "mkbibbold", "boldsymbol" -> style.bold(argument());
            case "textsuperscript", "mkbibsuperscript", "sp", "tsp" -> style.superscript(argument());
            case "textsubscript", "mkbibsubscript", "sb", "tsb" -> style.subscript(argument());
            case "enquote", "mkbibquote" -> "“" + argument() + "”";
            case "mkbibparens" -> "(" + argument() + ")";
            case "footnote", "thanks" -> " (" + argument() + ")";
            case "url", "path", "nolinkurl" -> style.address(verbatim(), "");
            case "href" -> {
                String address = verbatim();
                yield style.address(address, argument());
            }
            case "foreignlanguage", "textlang", "textcolor", "color" -> {
                argument();
                yield name.equals("color") ? "" : argument();
            }
            case "frac", "tfrac", "dfrac", "nicefrac" -> LatexMath.fraction(argument(), argument());
            case "sqrt" -> LatexMath.root(argument());
            case "ensuremath" -> mathematics();
            case "ion" -> argument() + " " + argument();
            case "raisebox" -> {
                argument();
                yield argument();
            }
            case "par", "newline", "linebreak" -> name.equals("par") ? style.paragraph() : " ";
            case "quad", "qquad", "enspace", "space", "thinspace", "nobreakspace", "textvisiblespace" -> " ";
            case "MakeUppercase" -> argument().toUpperCase(Locale.ROOT);
            case "MakeLowercase" -> argument().toLowerCase(Locale.ROOT);
            case "item" -> style.paragraph() + "• ";
            case "begin", "end" -> {
                argument();
                yield style.paragraph();
            }
            case "char" -> numbered();
            case "textquotesinglbase" -> "‚";
            case "textsc", "bsc" -> smallCapitals(argument());
            case "og" -> "« ";
            case "fg" -> " »" + (atWordBehindBlank() ? " " : "");
            case "no", "No" -> "n° ";
            case "up", "fup" -> style.superscript(argument());
            case "ier" -> style.superscript("er");
            case "iere" -> style.superscript("re");
            case "ieme" -> style.superscript("e");
            default -> other(name);
        };
    }

    /** Centuries ({@code \textsc{xx}}) are capitals where there are no small ones. */
    private static String smallCapitals(String text) {
        return SMALL_ROMAN.matcher(text).matches() ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** Whether a command took a blank that it may not: before punctuation, before a brace and at the end it may. */
    private boolean atWordBehindBlank() {
        return at < end && Character.isWhitespace(source.charAt(at - 1)) && ".,;:!?)]}".indexOf(source.charAt(at)) < 0;
    }

    private String other(String name) {
        if (LatexCommands.isDroppedWithArgument(name)) {
            argument();
            return "";
        }
        if (!LatexCommands.isTransparent(name)) {
            unknown.accept(name);
        }
        return at < source.length() && source.charAt(at) == '{' ? braced() : "";
    }

    private String mathematics() {
        boolean outer = math;
        math = true;
        String argument = argument();
        math = outer;
        return argument;
    }

    /** {@code \char"00E9} and {@code \char233}. */
    private String numbered() {
        boolean hexadecimal = at < source.length() && source.charAt(at) == '"';
        int start = hexadecimal ? at + 1 : at;
        int end = start;
        int radix = hexadecimal ? 16 : 10;
        while (end < source.length() && end - start < 5 && Character.digit(source.charAt(end), radix) >= 0) {
            end++;
        }
        at = end;
        return end == start ? "" : style.literal(Character.toString(Integer.parseInt(source, start, end, radix)));
    }

    /** A braced group, a command or one character. */
    private String argument() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        if (at >= end || source.charAt(at) == '}') {
            return "";
        }
        if (++depth > DEEPEST) {
            depth--;
            at++;
            return "";
        }
        char c = source.charAt(at);
        String argument = c == '{' ? braced() : SPECIAL.indexOf(c) >= 0 ? piece() : character();
        depth--;
        return argument;
    }

    private String character() {
        int character = source.codePointAt(at);
        at += Character.charCount(character);
        return style.literal(Character.toString(character));
    }

    /** The braced group as it stands, for addresses. */
    private String verbatim() {
        if (at >= source.length() || source.charAt(at) != '{') {
            return "";
        }
        int level = 0;
        int start = at + 1;
        for (; at < source.length(); at++) {
            level += source.charAt(at) == '{' ? 1 : source.charAt(at) == '}' ? -1 : 0;
            if (level == 0) {
                return LatexAddress.plain(source.substring(start, at++));
            }
        }
        return LatexAddress.plain(source.substring(Math.min(start, source.length())));
    }
}
