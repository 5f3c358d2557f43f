package org.lectern.importer.bibtex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.entry.WordTable;

/** LaTeX's accents, letters and signs as Unicode. */
final class LatexLetters {
    /** The combining mark of an accent command. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030A"),
            Map.entry("H", "\u030B"),
            Map.entry("v", "\u030C"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"),
            Map.entry("G", "\u030F"),
            Map.entry("h", "\u0309"),
            Map.entry("textcommabelow", "\u0326"),
            // MathSciNet's own (mathscinet.sty).
            Map.entry("polhk", "\u0328"),
            Map.entry("ocirc", "\u030A"),
            Map.entry("udot", "\u0323"),
            Map.entry("lfhook", "\u0326"),
            Map.entry("soft", "\u030C"),
            Map.entry("cfac", "\u0302\u0301"),
            Map.entry("cfgr", "\u0302\u0300"),
            Map.entry("cftil", "\u0302\u0303"));

    private static final Map<String, String> MATH_ACCENTS = Map.ofEntries(
            Map.entry("hat", "\u0302"),
            Map.entry("widehat", "\u0302"),
            Map.entry("tilde", "\u0303"),
            Map.entry("widetilde", "\u0303"),
            Map.entry("bar", "\u0304"),
            Map.entry("overline", "\u0304"),
            Map.entry("breve", "\u0306"),
            Map.entry("dot", "\u0307"),
            Map.entry("ddot", "\u0308"),
            Map.entry("check", "\u030C"),
            Map.entry("underline", "\u0331"),
            Map.entry("vec", "\u20D7"));

    private static final Map<String, String> SIGNS = WordTable.read(LatexLetters.class, "latex-signs.txt");

    private LatexLetters() {}

    static boolean isAccent(String command) {
        return ACCENTS.containsKey(command);
    }

    /** The letter with the command's accent on its first character; without a letter, nothing is left of the accent. */
    static String accented(String command, String letters) {
        if (letters.isBlank()) {
            return command.equals("~") ? "~" : command.equals("^") ? "^" : letters;
        }
        String dotted = letters.startsWith("ı") ? "i" + letters.substring(1) : letters.replaceFirst("^ȷ", "j");
        int end = Character.charCount(dotted.codePointAt(0));
        String marked = dotted.substring(0, end) + ACCENTS.getOrDefault(command, "");
        return Normalizer.normalize(marked, Normalizer.Form.NFC) + dotted.substring(end);
    }

    /** The combining mark of an accent in a formula. */
    static Optional<String> mathAccent(String command) {
        return Optional.ofNullable(MATH_ACCENTS.get(command));
    }

    /** One letter or sign with its mark; what is longer stays as it is, since no mark reaches over it. */
    static String marked(String text, String mark) {
        boolean one = !text.isEmpty()
                && text.codePointCount(0, text.length()) == 1
                && !Character.isWhitespace(text.charAt(0));
        return one ? Normalizer.normalize(text + mark, Normalizer.Form.NFC) : text;
    }

    /** The character of a command that stands for one. */
    static Optional<String> sign(String command) {
        return Optional.ofNullable(SIGNS.get(command));
    }
}
