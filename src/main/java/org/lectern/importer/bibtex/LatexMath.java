package org.lectern.importer.bibtex;

import java.util.regex.Pattern;

/** How the parts of a formula stand in one line of text. */
final class LatexMath {
    private static final Pattern OPERATOR = Pattern.compile("(?<!<)[-+±/ ]");
    private static final Pattern PRODUCT = Pattern.compile("[\\p{L}\\p{N}]+\\p{L}");

    private LatexMath() {}

    /** In one line: {@code (n+1)/(2k)}, since {@code n/2k} is read as (n/2)k. */
    static String fraction(String above, String below) {
        String divisor = operand(below);
        return operand(above) + "/" + (PRODUCT.matcher(divisor).matches() ? "(" + divisor + ")" : divisor);
    }

    /** With its sign, and in parentheses where that would not reach over all of it. */
    static String root(String below) {
        return "√" + operand(below);
    }

    private static String operand(String argument) {
        return OPERATOR.matcher(argument).find() ? "(" + argument + ")" : argument;
    }

    /**
     * A sign with the blanks of its command: {@code \log} stands apart from letters, {@code \neq} as its writer had it
     * before it.
     *
     * @param start where its command begins
     * @param at what stands behind the command and its blanks
     * @param end of the formula
     */
    static String spaced(String sign, String source, int start, int at, int end) {
        boolean word = sign.length() > 1 && Character.isLetter(sign.charAt(0));
        char before = start > 0 ? source.charAt(start - 1) : '{';
        boolean apart = at < end && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '\\');
        boolean blankBehind = Character.isWhitespace(source.charAt(at - 1));
        boolean relation = !Character.isLetter(sign.codePointAt(0)) && Character.isWhitespace(before) && blankBehind;
        String front = word && Character.isLetterOrDigit(before) ? " " : "";
        return front + sign + (apart && (word || relation) ? " " : "");
    }
}
