package org.lectern.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of sanitised HTML, without the numbers of notes and the notes below the text. */
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
        Collapsed out = new Collapsed(html);
        Matcher piece = PIECE.matcher(html);
        int at = out.appendWords(0);
        while (at < html.length() && !html.startsWith(NOTES, at)) {
            int note = afterNoteNumber(html, at);
            if (note > at) {
                at = note;
            } else if (piece.region(at, html.length()).lookingAt()) {
                String tag = piece.group(1);
                if (tag != null && BLOCK.contains(tag)) {
                    out.append(" ");
                } else if (html.charAt(at) == '&') {
                    out.append(HtmlText.decoded(piece.group()));
                }
                at = piece.end();
            } else {
                out.append(html.substring(at, at + 1));
                at++;
            }
            at = out.appendWords(at);
        }
        return out.text();
    }

    /** Where the number of a note ends that begins at a place, or the place itself. */
    private static int afterNoteNumber(String html, int at) {
        if (!html.startsWith("<sup id=", at)) {
            return at;
        }
        Matcher number = NOTE_NUMBER.matcher(html).region(at, html.length());
        return number.lookingAt() ? number.end() : at;
    }

    /** A text as it grows, never longer than its markup: runs of white space as one blank, none at either end. */
    private static final class Collapsed {
        /** What stands before {@code length} is done; the markup behind it is still to be read. */
        private final char[] text;

        private int length;
        private boolean blank = true;

        Collapsed(String markup) {
            this.text = markup.toCharArray();
        }

        /** Appends the markup from a place on as far as it is plain; where that ends. */
        int appendWords(int from) {
            int at = from;
            while (at < text.length) {
                char c = text[at];
                if (c > '<') {
                    text[length++] = c; // as most are
                    blank = false;
                } else if (c == '<' || c == '&') {
                    break;
                } else {
                    append(c);
                }
                at++;
            }
            return at;
        }

        void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                append(words.charAt(i));
            }
        }

        private void append(char c) {
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
