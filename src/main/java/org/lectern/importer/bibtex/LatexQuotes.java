package org.lectern.importer.bibtex;

/** Quotation marks of TeX, of which some mean another one when one is open. */
final class LatexQuotes {
    private int open;

    /** Those of babel's German: {@code "`}. */
    private int germanOpen;

    /**
     * What stands for a mark.
     *
     * @param length of the mark in the source
     * @param isLiteral whether the text is the source's own
     */
    record Mark(String text, int length, boolean isLiteral) {}

    Mark read(String source, int at) {
        if (source.startsWith("\"`", at)) {
            germanOpen++;
            return new Mark("„", 2, false);
        }
        if (germanOpen > 0 && source.startsWith("\"'", at)) {
            germanOpen--;
            return new Mark("“", 2, false);
        }
        if (source.startsWith("``", at)) {
            return new Mark("“", 2, false);
        }
        if (source.startsWith("''", at) && isOpening(source, at)) {
            return new Mark("“", 2, false); // as EndNote writes both
        }
        if (source.startsWith("''", at)) {
            return new Mark("”", 2, false);
        }
        char c = source.charAt(at);
        if (c == '`') {
            open++;
            return new Mark("‘", 1, false);
        }
        boolean wordGoesOn = at + 1 < source.length() && Character.isLetter(source.charAt(at + 1));
        if (c == '\'' && open > 0 && !wordGoesOn) {
            open--;
            return new Mark("’", 1, false);
        }
        return new Mark(String.valueOf(c), 1, true);
    }

    private static boolean isOpening(String source, int at) {
        boolean begins = at == 0 || Character.isWhitespace(source.charAt(at - 1)) || source.charAt(at - 1) == '(';
        return begins
                && at + 2 < source.length()
                && (Character.isLetterOrDigit(source.charAt(at + 2)) || "{\\".indexOf(source.charAt(at + 2)) >= 0);
    }
}
