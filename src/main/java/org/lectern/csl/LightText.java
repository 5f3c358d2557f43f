package org.lectern.csl;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sanitised HTML as CSL-JSON has text: {@code <i> <b> <sup> <sub>} and nothing else, paragraphs parted by a blank line.
 * An address stands in brackets behind the words that led to it.
 */
final class LightText {
    private static final Pattern NOTES = Pattern.compile("(?s)<div class=\"footnotes\">.*$");
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
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");
    private static final String PARAGRAPH = "\u001E";

    private LightText() {}

    static String of(String html) {
        String words = NOTE_NUMBER.matcher(NOTES.matcher(html).replaceAll("")).replaceAll("");
        String linked = LINK.matcher(words).replaceAll(link -> Matcher.quoteReplacement(words(link)));
        String marked = TAG.matcher(ITEM.matcher(linked).replaceAll(PARAGRAPH + "• "))
                .replaceAll(tag -> Matcher.quoteReplacement(csl(tag)));
        String text = ENTITY.matcher(marked).replaceAll(found -> Matcher.quoteReplacement(character(found.group())));
        return Arrays.stream(text.split(PARAGRAPH))
                .map(paragraph -> BLANKS.matcher(paragraph).replaceAll(" ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Whether CSL-JSON holds all that the HTML says, so that who reads it back has the same text. */
    static boolean holds(String html) {
        return !OTHER_MARKUP.matcher(html).find() && !AMBIGUOUS.matcher(html).find();
    }

    /** Whether a text without markup stays the same for a reader who looks for entities and tags in it. */
    static boolean isPlain(String text) {
        return !LIKE_MARKUP.matcher(text).find()
                && !TAG.matcher(text).find()
                && text.equals(BLANKS.matcher(text).replaceAll(" ").strip())
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
