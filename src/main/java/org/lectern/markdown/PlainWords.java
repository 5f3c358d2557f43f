package org.lectern.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of sanitised HTML. */
final class PlainWords {
    private static final Pattern PIECE =
            Pattern.compile("<!--.*?-->|</?([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|&[#a-zA-Z0-9]{1,8};", Pattern.DOTALL);
    static final String BLOCKS =
            "p|br|hr|div|h[1-6]|li|ul|ol|dl|dt|dd|table|tr|td|th|blockquote|pre|figure|figcaption|section";
    private static final Pattern BLOCK = Pattern.compile(BLOCKS);

    private PlainWords() {}

    static String of(String html) {
        String text = withoutNotes(html);
        StringBuilder out = new StringBuilder(text.length());
        Matcher matcher = PIECE.matcher(text);
        int done = 0;
        while (matcher.find()) {
            out.append(text, done, matcher.start());
            done = matcher.end();
            String tag = matcher.group(1);
            if (tag != null && BLOCK.matcher(tag).matches()) {
                out.append(' ');
            } else if (text.charAt(matcher.start()) == '&') {
                out.append(HtmlText.decoded(matcher.group()));
            }
        }
        out.append(text, done, text.length());
        return collapsed(out);
    }

    /** Without the numbers of notes and the notes below the text. */
    private static String withoutNotes(String html) {
        String text = html;
        int notes = text.indexOf("<div class=\"footnotes\">");
        if (notes >= 0) {
            text = text.substring(0, notes);
        }
        return text.replaceAll("<sup id=\"[^\"]*fnref-[^\"]*\">.*?</sup>", "");
    }

    private static String collapsed(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!space) {
                out.append(c);
            } else if (!blank) {
                out.append(' ');
            }
            blank = space;
        }
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }
}
