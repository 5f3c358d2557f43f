package org.lectern.markdown;

/** White space of HTML and Markdown: blanks, tabs and line ends. */
public final class Blanks {
    private Blanks() {}

    /** Each run of it as one blank; most texts have none but single blanks, and stay what they are. */
    public static String folded(String text) {
        int at = firstToFold(text);
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
        boolean blank = at > 0 && isOne(text.charAt(at - 1));
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isOne(c)) {
                out.append(c);
            } else if (!blank) {
                out.append(' ');
            }
            blank = isOne(c);
        }
        return out.toString();
    }

    private static int firstToFold(String text) {
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean one = isOne(c);
            if (one && (blank || c != ' ')) {
                return i;
            }
            blank = one;
        }
        return text.length();
    }

    private static boolean isOne(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
