package org.lectern.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes of sanitised HTML as paragraphs below its text, each with its number: for what knows no notes. */
final class NotesBelow {
    private static final Pattern MARK = Pattern.compile("<sup id=\"[^\"]*fnref-[^\"]*\">.*?</sup>");
    private static final Pattern NOTE = Pattern.compile("<li id=\"[^\"]*fn-[0-9]+\">\\s*");
    private static final Pattern WAY_BACK = Pattern.compile("<a [^>]*class=\"footnote-backref\"[^>]*>.*?</a>");
    private static final String PARAGRAPH = "<p>";

    private NotesBelow() {}

    static String of(String html) {
        int notes = html.lastIndexOf(PlainWords.NOTES); // an editor's own markup may begin so, too
        String list = notes < 0
                ? ""
                : WAY_BACK.matcher(unmarked(html.substring(notes))).replaceAll("");
        Matcher note = NOTE.matcher(list);
        boolean found = note.find();
        if (!found) {
            return html;
        }
        StringBuilder out = new StringBuilder(unmarked(html.substring(0, notes)));
        for (int number = 1; found; number++) {
            int start = note.end();
            found = note.find();
            String item = list.substring(start, found ? note.start() : list.length());
            int end = item.lastIndexOf("</li>");
            add(number, item.substring(0, end < 0 ? item.length() : end).strip(), out);
        }
        return out.toString();
    }

    private static String unmarked(String html) {
        return MARK.matcher(html).replaceAll("");
    }

    private static void add(int number, String content, StringBuilder out) {
        boolean words = content.startsWith(PARAGRAPH);
        out.append("<div>\n<p>").append(number).append(words ? ". " : ".</p>\n");
        out.append(words ? content.substring(PARAGRAPH.length()) : content).append("\n</div>\n");
    }
}
