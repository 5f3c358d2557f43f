package org.lectern.importer;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

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
            Map.entry("textcommabelow", "\u0326"));

    private static final Map<String, String> SIGNS = WordTable.read("latex-signs.txt");

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

    /** The character of a command that stands for one. */
    static Optional<String> sign(String command) {
        return Optional.ofNullable(SIGNS.get(command));
    }
}
