package org.lectern.importer.entry;

import java.util.List;
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
 * abstracts), as titles or as Markdown. Emphasis, links, lists and paragraphs stay; of other tags of theirs the words
 * stay; a {@code <} that begins no such tag is a character.
 */
public final class ForeignMarkup {
    /** What stands behind the name has an equals sign: {@code a<b and c>d} has no tag. */
    private static final Pattern TAG =
            Pattern.compile("<(/?)((?:jats|mml|ns[0-9]+):)?([A-Za-z][A-Za-z0-9-]*)(?:\\s[^<>=]*+=[^<>]*)?\\s*+/?>");

    private static final Pattern LINK = Pattern.compile(
            "(?is)<a\\s[^<>]*?href\\s*=\\s*[\"'](https?://[^\"'<>\\s()]+)[\"'][^<>]*>(.{0,2000}?)</a\\s*>");
    private static final Pattern NO_CASE = Pattern.compile("(?is)<span\\s+class=\"nocase\">(.{0,2000}?)</span>");
    private static final Pattern RICH_TEXT =
            Pattern.compile("(?i)</?(?:i|b|sup|sub|sc|span)\\s*>|<span(?:\\s+[a-z]+\\s*=\\s*\"[^\"<>]*\")+\\s*>");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "sec",
            "title",
            "div",
            "br",
            "list",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "break",
            "blockquote",
            "pre",
            "table",
            "tr");
    private static final Set<String> ITEMS = Set.of("li", "list-item");
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
            "roman",
            "td",
            "th",
            "tbody",
            "thead",
            "code",
            "small",
            "strike",
            "s");

    // What becomes a mark of Markdown only when the text's own signs are escaped.
    private static final char EMPHASIS = '\uE000';
    private static final char STRONG = '\uE001';
    private static final char ITEM = '\uE002';
    private static final char LINK_WORDS = '\uE003';
    private static final char LINK_ADDRESS = '\uE004';
    private static final char LINK_END = '\uE005';
    private static final char RAISED = '\uE006';
    private static final char RAISED_END = '\uE007';
    private static final char LOWERED = '\uE008';
    private static final char LOWERED_END = '\uE009';
    private static final char NO_CASE_BEGIN = '\uE00A';
    private static final char NO_CASE_END = '\uE00B';
    private static final char SEMICOLON = '\uE00C';
    private static final Pattern MARKS = Pattern.compile("[\uE000-\uE00C]");

    private static final Pattern SEMICOLON_ENTITY = Pattern.compile("&(?:#0*59|#[xX]0*3[bB]|semi);");

    private static final Pattern EMPHASISED_WORDS = words(EMPHASIS);
    private static final Pattern STRONG_WORDS = words(STRONG);
    private static final Pattern RAISED_TEXT = pair(RAISED, RAISED_END);
    private static final Pattern LOWERED_TEXT = pair(LOWERED, LOWERED_END);
    private static final Pattern LINKED = Pattern.compile(
            LINK_WORDS + "([^" + LINK_WORDS + LINK_END + "]*)" + LINK_ADDRESS + "([^" + LINK_END + "]*)" + LINK_END);
    private static final Pattern ITEM_START = Pattern.compile("(?m)^" + ITEM + " ?");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t\\u00A0]*\\n\\s*");

    private ForeignMarkup() {}

    /** On one line, with CSL's {@code <i> <b> <sup> <sub>} and {@code <span class="nocase">}. */
    public static String title(String text) {
        String plain = NO_CASE.matcher(characters(text)).replaceAll(NO_CASE_BEGIN + "$1" + NO_CASE_END);
        String marked = TAG.matcher(plain).replaceAll(tag -> {
            String name = cslName(tag);
            return name.isEmpty() ? other(tag, " ", " ") : "<" + tag.group(1) + name + ">";
        });
        return Blanks.folded(marked.replaceAll(" +(</(?:i|b|sup|sub)>)", "$1 ")
                .replace(String.valueOf(NO_CASE_BEGIN), "<span class=\"nocase\">")
                .replace(String.valueOf(NO_CASE_END), "</span>"));
    }

    /** The words of a text of CSL where no markup is meant: without its tags, then without entities. */
    public static String words(String text) {
        return HtmlEntities.decoded(RICH_TEXT.matcher(text).replaceAll("")).strip();
    }

    /** As Markdown that shows the same text. Blank lines part paragraphs; other line ends become blanks. */
    public static String markdown(String text) {
        String linked = LINK.matcher(characters(text))
                .replaceAll(link ->
                        Matcher.quoteReplacement(LINK_WORDS + link.group(2) + LINK_ADDRESS + link.group(1)) + LINK_END);
        String marked = TAG.matcher(linked).replaceAll(tag -> {
            boolean closes = !tag.group(1).isEmpty();
            return switch (cslName(tag)) {
                case "i" -> String.valueOf(EMPHASIS);
                case "b" -> String.valueOf(STRONG);
                case "sup" -> String.valueOf(closes ? RAISED_END : RAISED);
                case "sub" -> String.valueOf(closes ? LOWERED_END : LOWERED);
                default -> other(tag, "\n\n", closes ? "\n\n" : "\n\n" + ITEM);
            };
        });
        String escaped = Stream.of(PARAGRAPHS.split(MarkdownProse.escaped(marked)))
                .map(Blanks::folded)
                .map(paragraph -> emphasised(emphasised(paragraph, STRONG_WORDS, "**"), EMPHASISED_WORDS, "*"))
                .map(paragraph -> RAISED_TEXT.matcher(paragraph).replaceAll("<sup>$1</sup>"))
                .map(paragraph -> LOWERED_TEXT.matcher(paragraph).replaceAll("<sub>$1</sub>"))
                .map(ForeignMarkup::linked)
                .filter(paragraph -> !MARKS.matcher(paragraph).replaceAll("").isBlank())
                .collect(Collectors.joining("\n\n"));
        String settled = MarkdownProse.settled(escaped);
        return MARKS.matcher(ITEM_START.matcher(settled).replaceAll("- ")).replaceAll("");
    }

    /** A note, which programs keep as HTML or as plain text: the first as Markdown, the second as it is. */
    public static String note(String text) {
        return isIn(text) ? markdown(text) : text;
    }

    /** Whether a text has a tag of theirs. */
    public static boolean isIn(String text) {
        return TAG.matcher(text)
                .results()
                .anyMatch(tag -> !cslName(tag).isEmpty() || !other(tag, "", "").equals(tag.group()));
    }

    /** Without entities; publishers encode them a second time. */
    public static String characters(String text) {
        String once = HtmlEntities.decoded(text.replace("\r\n", "\n"));
        return MARKS.matcher(HtmlEntities.decoded(once)).replaceAll("");
    }

    /**
     * The parts of a list, without entities. A semicolon that ends an entity parts nothing, nor does one that an entity
     * stands for.
     */
    public static List<String> parts(String text, Pattern separator) {
        String once = HtmlEntities.decoded(withoutSemicolons(MARKS.matcher(text).replaceAll("")));
        String characters = HtmlEntities.decoded(withoutSemicolons(once));
        return separator
                .splitAsStream(characters)
                .map(part -> part.replace(SEMICOLON, ';'))
                .toList();
    }

    private static String withoutSemicolons(String text) {
        return SEMICOLON_ENTITY.matcher(text).replaceAll(String.valueOf(SEMICOLON));
    }

    private static String cslName(MatchResult tag) {
        return switch (tag.group(3).toLowerCase(Locale.ROOT)) {
            case "i", "em", "italic" -> "i";
            case "b", "strong", "bold" -> "b";
            case "sup" -> "sup";
            case "sub" -> "sub";
            default -> "";
        };
    }

    private static String other(MatchResult tag, String block, String item) {
        String name = tag.group(3).toLowerCase(Locale.ROOT);
        if (ITEMS.contains(name)) {
            return item;
        }
        if (BLOCKS.contains(name)) {
            return block;
        }
        boolean foreign = tag.group(2) != null || PLAIN.contains(name);
        return foreign ? "" : Matcher.quoteReplacement(tag.group());
    }

    /** Marks in pairs, with words inside and none touching outside, become emphasis; others go. */
    private static String emphasised(String text, Pattern pair, String stars) {
        return pair.matcher(text).replaceAll(found -> Matcher.quoteReplacement(stars + found.group(1) + stars));
    }

    private static Pattern words(char mark) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + mark + "\\s*(\\S|\\S[^" + mark + "]*?\\S)\\s*" + mark + "(?![\\p{L}\\p{N}])");
    }

    private static Pattern pair(char begin, char end) {
        return Pattern.compile(begin + "([^" + begin + end + "]+)" + end);
    }

    private static String linked(String text) {
        return LINKED.matcher(text).replaceAll(found -> {
            String words = found.group(1).strip();
            boolean bare = words.isEmpty() || words.equals(found.group(2));
            return Matcher.quoteReplacement(
                    bare ? "<" + found.group(2) + ">" : "[" + words + "](" + found.group(2) + ")");
        });
    }
}
