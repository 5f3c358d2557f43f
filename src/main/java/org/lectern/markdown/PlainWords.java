package org.lectern.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of sanitised HTML. */
final class PlainWords {
    /** What begins the notes below a text. */
    static final String NOTES = "<div class=\"footnotes\">";

    private static final Pattern PIECE =
            Pattern.compile("<!--.*?-->|</?([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|&[#a-zA-Z0-9]{1,8};", Pattern.DOTALL);
    static final String BLOCKS =
            "p|br|hr|div|h1|h2|h3|h4|h5|h6|li|ul|ol|dl|dt|dd|table|tr|td|th|blockquote|pre|figure|figcaption|section";
    private static final Set<String> BLOCK = Set.of(BLOCKS.split("\\|"));

    private static final Pattern NOTE_NUMBER = Pattern.compile("<sup id=\"[^\"]*fnref-[^\"]*\">.*?</sup>");

    private PlainWords() {}

    static String of(String html) {
        String text = withoutNotes(html);
        Collapsed out = new Collapsed(text.length());
        Matcher matcher = PIECE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            // The pattern is tried only where one can begin: most of a text is plain.
            if ((c == '<' || c == '&') && matcher.region(at, text.length()).lookingAt()) {
                String tag = matcher.group(1);
                if (tag != null && BLOCK.contains(tag)) {
                    out.append(' ');
                } else if (c == '&') {
                    HtmlText.decoded(matcher.group()).chars().forEach(each -> out.append((char) each));
                }
                at = matcher.end();
            } else {
                out.append(c);
                at++;
            }
        }
        return out.text();
    }

    /** Without the numbers of notes and the notes below the text. */
    private static String withoutNotes(String html) {
        String text = html;
        int notes = text.indexOf(NOTES);
        if (notes >= 0) {
            text = text.substring(0, notes);
        }
        return text.contains("fnref-") ? NOTE_NUMBER.matcher(text).replaceAll("") : text;
    }

    /** A text as it grows, runs of white space as one blank, none at either end. */
    private static final class Collapsed {
        private final char[] text;
        private int length;
        private boolean blank = true;

        /**
         * An empty one.
         *
         * @param most characters that may be appended
         */
        Collapsed(int most) {
            this.text = new char[most];
        }

        void append(char c) {
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!space) {
                text[length++] = c;
            } else if (!blank) {
                text[length++] = ' ';
            }
            blank = space;
        }

        String text() {
            return new String(text, 0, length > 0 && blank ? length - 1 : length);
        }
    }
}
