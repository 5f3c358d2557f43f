package org.lectern.csl;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.markdown.Blanks;
import org.lectern.markdown.Pieces;

/**
 * Sanitised HTML as CSL-JSON has text: {@code <i> <b> <sup> <sub>} and nothing else, paragraphs parted by a blank line.
 * An address stands in brackets behind the words that led to it.
 */
final class LightText {
    private static final String NOTES = "<div class=\"footnotes\">";
    private static final Pattern NOTE_NUMBER = Pattern.compile("<sup id=\"[^\"]*fnref-[^\"]*\">.*?</sup>");
    private static final Pattern LINK = Pattern.compile("(?s)<a href=\"([^\"]*)\"[^>]*>(.*?)</a>");
    private static final Pattern ITEM = Pattern.compile("<li[^>]*>");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|nbsp|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});");
    private static final Pattern OTHER_MARKUP = Pattern.compile("<(?!/?(?:p|em|strong|sup|sub)>)");

    /** What who reads the text back takes for a tag, an entity, a common blank, or nothing. */
    private static final Pattern AMBIGUOUS = Pattern.compile("&lt;/?[a-zA-Z]|&amp;#?\\w{1,31};|&nbsp;"
            + "|[\\u00A0\\u2007\\u202F\\u3000\\u200B\\u200E\\u200F\\u2060\\uFEFF\\uE000-\\uF8FF]");

    private static final Pattern LIKE_MARKUP = Pattern.compile("&(?:#\\w{1,8}|\\w{2,31});");
    private static final String PARAGRAPH = "\u001E";

    private LightText() {}

    static String of(String html) {
        String linked = Pieces.replaced(withoutNotes(html), '<', LINK, LightText::words);
        String items = Pieces.replaced(linked, '<', ITEM, item -> PARAGRAPH + "• ");
        String marked = Pieces.replaced(items, '<', TAG, LightText::csl);
        String text = Pieces.replaced(marked, '&', ENTITY, found -> character(found.group()));
        return Arrays.stream(text.split(PARAGRAPH))
                .map(paragraph -> Blanks.folded(paragraph).strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String withoutNotes(String html) {
        int notes = html.indexOf(NOTES);
        return Pieces.replaced(notes < 0 ? html : html.substring(0, notes), '<', NOTE_NUMBER, number -> "");
    }

    /** Whether CSL-JSON holds all that the HTML says, so that who reads it back has the same text. */
    static boolean holds(String html) {
        return !OTHER_MARKUP.matcher(html).find() && !AMBIGUOUS.matcher(html).find();
    }

    /** Whether a text without markup stays the same for a reader who looks for entities and tags in it. */
    static boolean isPlain(String text) {
        return (text.indexOf('&') < 0 || !LIKE_MARKUP.matcher(text).find())
                && (text.indexOf('<') < 0 || !TAG.matcher(text).find())
                && text.equals(Blanks.folded(text).strip())
                && text.chars().noneMatch(c -> c >= 0xE000 && c <= 0xF8FF);
    }

    private static String words(MatchResult link) {
        String address = link.group(1);
        String words = link.group(2);
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        return web && !words.equals(address) ? words + " (" + address + ")" : words;
    }

    private static String csl(MatchResult tag) {
        return switch (tag.group(2)) {
            case "em", "i" -> "<" + tag.group(1) + "i>";
            case "strong", "b" -> "<" + tag.group(1) + "b>";
            case "sup", "sub" -> "<" + tag.group(1) + tag.group(2) + ">";
            case "p",
                    "br",
                    "hr",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "tr",
                    "blockquote",
                    "pre",
                    "figure",
                    "figcaption",
                    "section" -> PARAGRAPH;
            case "td", "th" -> " ";
            default -> "";
        };
    }

    private static String character(String entity) {
        return switch (entity) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&nbsp;" -> "\u00A0";
            default -> {
                boolean hex = entity.charAt(2) == 'x';
                int code = Integer.parseInt(entity.substring(hex ? 3 : 2, entity.length() - 1), hex ? 16 : 10);
                yield Character.isValidCodePoint(code) ? Character.toString(code) : entity;
            }
        };
    }
}
