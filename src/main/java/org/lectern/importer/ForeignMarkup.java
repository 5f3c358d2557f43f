package org.lectern.importer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.markdown.HtmlEntities;

/**
 * Texts of other programs, which may hold entities and tags of HTML or JATS (the tag set in which publishers deposit
 * abstracts), as titles or as Markdown. Emphasis and paragraphs stay; of other tags of theirs the words stay; a
 * {@code <} that begins no such tag is a character.
 */
final class ForeignMarkup {
    private static final Pattern TAG =
            Pattern.compile("<(/?)(?:jats:|ns[0-9]+:)?([A-Za-z][A-Za-z0-9-]*)(?:\\s[^<>]*)?/?>");
    private static final Set<String> BLOCKS = Set.of(
            "p", "sec", "title", "div", "br", "li", "list", "list-item", "h1", "h2", "h3", "h4", "ul", "ol", "break");
    private static final Set<String> PLAIN = Set.of(
            "span",
            "sc",
            "scp",
            "u",
            "underline",
            "abstract",
            "a",
            "ext-link",
            "xref",
            "inline-formula",
            "font",
            "label",
            "roman");
    private static final Pattern MARKS =
            Pattern.compile("[\\\\`*\\[\\]<>~^|]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern LINE_START = Pattern.compile("^(#{1,6}(?= |$)|[-+=](?=[ -+=]|$)|:(?= ))");
    private static final Pattern NUMBERED = Pattern.compile("^([0-9]{1,9})([.)])(?= |$)");
    private static final Pattern ENTITY_LIKE = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
    private static final char EMPHASIS = '\uE000';
    private static final char STRONG = '\uE001';

    private ForeignMarkup() {}

    /** On one line, with CSL's {@code <i> <b> <sup> <sub>}. */
    static String title(String text) {
        String marked = TAG.matcher(characters(text)).replaceAll(tag -> {
            String name = cslName(tag);
            return name.isEmpty() ? other(tag, " ") : "<" + tag.group(1) + name + ">";
        });
        return Blanks.folded(marked.replaceAll(" +(</(?:i|b|sup|sub)>)", "$1 "));
    }

    /**
     * As Markdown that shows the same text. Blank lines part paragraphs; other line ends become blanks, as do those of
     * Markdown.
     */
    static String markdown(String text) {
        String marked = TAG.matcher(characters(text)).replaceAll(tag -> switch (cslName(tag)) {
            case "i" -> String.valueOf(EMPHASIS);
            case "b" -> String.valueOf(STRONG);
            case "sup", "sub" -> "";
            default -> other(tag, "\n\n");
        });
        return Stream.of(marked.split("\\n[ \\t\\u00A0]*\\n\\s*"))
                .map(Blanks::folded)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(ForeignMarkup::escaped)
                .collect(Collectors.joining("\n\n"));
    }

    /** Publishers encode entities a second time. */
    private static String characters(String text) {
        return HtmlEntities.decoded(HtmlEntities.decoded(text.replace("\r\n", "\n")));
    }

    private static String cslName(MatchResult tag) {
        return switch (tag.group(2).toLowerCase(Locale.ROOT)) {
            case "i", "em", "italic" -> "i";
            case "b", "strong", "bold" -> "b";
            case "sup" -> "sup";
            case "sub" -> "sub";
            default -> "";
        };
    }

    private static String other(MatchResult tag, String block) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (BLOCKS.contains(name)) {
            return block;
        }
        return PLAIN.contains(name) ? "" : Matcher.quoteReplacement(tag.group());
    }

    private static String escaped(String paragraph) {
        String escaped = MARKS.matcher(paragraph).replaceAll(mark -> "\\\\\\" + mark.group());
        escaped = ENTITY_LIKE.matcher(escaped).replaceAll("\\\\&");
        escaped = LINE_START.matcher(escaped).replaceAll("\\\\$1");
        escaped = NUMBERED.matcher(escaped).replaceAll("$1\\\\$2");
        return emphasised(emphasised(escaped, STRONG, "**"), EMPHASIS, "*");
    }

    /** Marks in pairs, with words inside and none touching outside, become emphasis; others go. */
    private static String emphasised(String text, char mark, String stars) {
        Pattern pair = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + mark + "(\\S|\\S[^" + mark + "]*?\\S)" + mark + "(?![\\p{L}\\p{N}])");
        return pair.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(stars + found.group(1) + stars))
                .replace(String.valueOf(mark), "");
    }
}
