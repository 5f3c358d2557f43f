package org.lectern.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.markdown.Blanks;

/** Inline markup as Markdown. */
final class MarkdownInline {
    private static final Pattern WEB = Pattern.compile("https?:[^\\s<>]*");

    private final String notes;

    /** @param notes what begins the names of notes */
    MarkdownInline(String notes) {
        this.notes = notes;
    }

    /** One line, but for breaks that the text itself has; no blanks at either end. */
    String of(List<Markup> content) {
        StringBuilder out = new StringBuilder();
        append(content, out, 0);
        return out.toString().strip();
    }

    /** @param depth how many emphases are open */
    private void append(List<Markup> content, StringBuilder out, int depth) {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Markup.Element element) {
                append(element, out, depth, i + 1 < content.size() ? first(content.get(i + 1)) : ' ');
            } else if (content.get(i) instanceof Markup.Words words) {
                out.append(MarkdownWords.escaped(Blanks.folded(words.text())));
            }
        }
    }

    private static int first(Markup next) {
        String words = Markup.words(List.of(next));
        return words.isEmpty() ? ' ' : words.codePointAt(0);
    }

    private void append(Markup.Element element, StringBuilder out, int depth, int next) {
        List<Markup> content = element.content();
        switch (element.tag()) {
            case "em", "i", "cite" -> around(depth % 2 == 0 ? "*" : "_", "em", content, out, depth, next);
            case "strong", "b" -> around("**", "strong", content, out, depth, next);
            case "del", "s" -> around("~~", "del", content, out, depth, next);
            case "code", "kbd" -> out.append(code(Markup.words(content)));
            case "q" -> quoted(content, out, depth);
            case "sup", "sub" -> shifted(element, out);
            case "a" -> link(element, out, depth);
            case "img" -> image(element, out);
            case "br" -> out.append("\\\n");
            default -> append(content, out, depth);
        }
    }

    /**
     * A mark on both sides, blanks outside of it. Where CommonMark would not take it for one, since letters stand right
     * beside it, the element itself.
     */
    private void around(String mark, String tag, List<Markup> content, StringBuilder out, int depth, int next) {
        StringBuilder inner = new StringBuilder();
        append(content, inner, depth + 1);
        String words = inner.toString();
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            out.append(words);
            return;
        }
        out.append(words, 0, words.indexOf(stripped.charAt(0)));
        String plain = Markup.words(content).strip();
        int before = out.isEmpty() ? ' ' : out.codePointBefore(out.length());
        boolean blankAfter = words.length() > words.stripTrailing().length();
        boolean flanks = opens(before, plain.codePointAt(0), mark)
                && (blankAfter || opens(next, plain.codePointBefore(plain.length()), mark));
        out.append(flanks ? mark : "<" + tag + ">").append(stripped).append(flanks ? mark : "</" + tag + ">");
        out.append(words.substring(words.stripTrailing().length()));
    }

    /** CommonMark 0.31.2, 6.2: whether a mark between these two is one, seen from outside. */
    private static boolean opens(int outside, int inside, String mark) {
        boolean letterOutside = Character.isLetterOrDigit(outside);
        return !letterOutside || (!mark.equals("_") && Character.isLetterOrDigit(inside));
    }

    private static String code(String words) {
        String mark = "`";
        while (words.contains(mark)) {
            mark += "`";
        }
        String room = words.startsWith("`") || words.endsWith("`") ? " " : "";
        return mark + room + words + room + mark;
    }

    private void quoted(List<Markup> content, StringBuilder out, int depth) {
        out.append('“');
        append(content, out, depth);
        out.append('”');
    }

    /** Digits and some signs have characters of their own, which every reader shows. */
    private void shifted(Markup.Element element, StringBuilder out) {
        int note = Notes.mark(element);
        Optional<String> characters = ShiftedCharacters.of(element);
        if (note > 0) {
            out.append("[^").append(notes).append(note).append(']');
        } else if (characters.isPresent()) {
            out.append(characters.get());
        } else {
            out.append('<').append(element.tag()).append('>');
            append(element.content(), out, 0);
            out.append("</").append(element.tag()).append('>');
        }
    }

    private void link(Markup.Element link, StringBuilder out, int depth) {
        String address = link.attribute("href");
        if (address.isEmpty() || address.startsWith("#")) {
            append(link.content(), out, depth);
        } else if (address.equals(Markup.words(link.content()))
                && WEB.matcher(address).matches()) {
            out.append('<').append(address).append('>');
        } else {
            out.append('[');
            append(link.content(), out, depth);
            out.append("](").append(target(address)).append(')');
        }
    }

    private static String target(String address) {
        return address.replace("(", "%28")
                .replace(")", "%29")
                .replace(" ", "%20")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }

    private static void image(Markup.Element image, StringBuilder out) {
        String words = MarkdownWords.escaped(image.attribute("alt"));
        String address = image.attribute("src");
        out.append(address.isEmpty() ? words : "![" + words + "](" + target(address) + ")");
    }
}
