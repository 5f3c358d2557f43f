package org.lectern.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title: plain text with {@code *emphasis*}, {@code ^super^}, {@code ~sub~} and CSL's {@code <i> <b> <sup> <sub>
 * <span class="nocase">} (CSL-JSON rich text); any other {@code <} or {@code *} is a character.
 *
 * @param source as written
 * @param html well nested, with the quotation marks of its language
 * @param plain without any markup
 */
public record TitleText(String source, String html, String plain) {
    /** Past this length a text is no title, and its markup is left alone. */
    private static final int LONGEST = 10_000;

    private static final int DEEPEST = 8;
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Pattern BETWEEN_TERMS = Pattern.compile("[+=<>]\\p{L}");
    private static final Pattern OPENING = Pattern.compile("<(i|b|sup|sub|span) ?(class=\"nocase\")?>");

    /** Most titles have no markup: one text is enough for all three. */
    public TitleText {
        html = html.equals(source) ? source : html;
        plain = plain.equals(source) ? source : plain;
    }

    /**
     * The title of a text.
     *
     * @param language whose quotation marks and apostrophes the straight ones of the text become in HTML; the source
     *     and the plain form keep them, for whoever compares titles
     */
    public static TitleText parse(String text, String language) {
        if (text.length() > LONGEST) {
            return new TitleText(text, HtmlText.escape(text), text);
        }
        StringBuilder plain = new StringBuilder();
        append(text, 0, new StringBuilder(), plain, Map.of());
        StringBuilder html = new StringBuilder();
        append(text, 0, html, new StringBuilder(), StraightQuotes.of(plain.toString(), Quotes.of(language)));
        return new TitleText(text, html.toString(), plain.toString());
    }

    /** What the HTML shows, without its markup: the plain form with the quotation marks of its language. */
    public String shown() {
        return html.equals(plain)
                ? plain
                : HtmlEntities.decoded(MARKUP.matcher(html).replaceAll(""));
    }

    /** As CSL-JSON writes it: the text with {@code <i> <b> <sup> <sub> <span class="nocase">} for all markup. */
    public String csl() {
        StringBuilder out = new StringBuilder();
        if (source.length() > LONGEST) {
            return source;
        }
        appendCsl(source, 0, out);
        return out.toString();
    }

    private static void appendCsl(String text, int depth, StringBuilder out) {
        int i = 0;
        while (i < text.length()) {
            Optional<Span> span = depth < DEEPEST ? span(text, i) : Optional.empty();
            if (span.isEmpty()) {
                out.append(text.charAt(i));
                i++;
                continue;
            }
            String tag = span.get().tag().equals("em") ? "i" : span.get().tag();
            out.append(tag.isEmpty() ? "<span class=\"nocase\">" : "<" + tag + ">");
            appendCsl(span.get().content(), depth + 1, out);
            out.append("</").append(tag.isEmpty() ? "span" : tag).append('>');
            i = span.get().next();
        }
    }

    /** A stretch of a title inside one kind of markup; {@code next} is where the text goes on after it. */
    private record Span(String tag, String content, int next) {}

    /** @param marks what stands in HTML for the character at a place of the plain form, where it is another */
    private static void append(
            String text, int depth, StringBuilder html, StringBuilder plain, Map<Integer, String> marks) {
        int i = 0;
        while (i < text.length()) {
            Optional<Span> span = depth < DEEPEST ? span(text, i) : Optional.empty();
            if (span.isPresent()) {
                String tag = span.get().tag();
                html.append(tag.isEmpty() ? "" : "<" + tag + ">");
                append(span.get().content(), depth + 1, html, plain, marks);
                html.append(tag.isEmpty() ? "" : "</" + tag + ">");
                i = span.get().next();
            } else {
                html.append(HtmlText.escape(marks.getOrDefault(plain.length(), text.substring(i, i + 1))));
                plain.append(text.charAt(i));
                i++;
            }
        }
    }

    private static Optional<Span> span(String text, int at) {
        return switch (text.charAt(at)) {
            case '<' -> tag(text, at);
            case '*' -> emphasis(text, at);
            case '^' -> script(text, at, '^', "sup");
            case '~' -> script(text, at, '~', "sub");
            default -> Optional.empty();
        };
    }

    private static Optional<Span> tag(String text, int at) {
        Matcher opening = OPENING.matcher(text).region(at, text.length());
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        String name = opening.group(1);
        boolean nocase = opening.group(2) != null;
        if (name.equals("span") != nocase) {
            return Optional.empty();
        }
        int end = closing(text, name, opening.end());
        return end < 0
                ? Optional.empty()
                : Optional.of(
                        new Span(nocase ? "" : name, text.substring(opening.end(), end), end + name.length() + 3));
    }

    /** Where the tag that closes this one begins, those of inner ones skipped, or -1. */
    private static int closing(String text, String name, int from) {
        Matcher tags = Pattern.compile("</?" + name + "[ >]").matcher(text);
        int open = 1;
        for (int at = from; tags.find(at); at = tags.end()) {
            open += text.charAt(tags.start() + 1) == '/' ? -1 : 1;
            if (open == 0) {
                return tags.start();
            }
        }
        return -1;
    }

    /** Stars at the outer sides of words: {@code *Powerplay*}, not {@code 2 * 3} or {@code A*STAR}. */
    private static Optional<Span> emphasis(String text, int at) {
        boolean opens = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && at + 1 < text.length()
                && !isBlankOrStar(text.charAt(at + 1));
        if (!opens) {
            return Optional.empty();
        }
        for (int end = text.indexOf('*', at + 2); end > 0; end = text.indexOf('*', end + 1)) {
            boolean closes = !isBlankOrStar(text.charAt(end - 1))
                    && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
            if (closes) {
                return Optional.of(new Span("em", text.substring(at + 1, end), end + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isBlankOrStar(char c) {
        return Character.isWhitespace(c) || c == '*';
    }

    /** A mark around a stretch without blanks; not between two terms, the second of which goes on: {@code x^2+y^2}. */
    private static Optional<Span> script(String text, int at, char mark, String tag) {
        int end = text.indexOf(mark, at + 1);
        if (end <= at + 1) {
            return Optional.empty();
        }
        String content = text.substring(at + 1, end);
        boolean goesOn = end + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(end + 1)) || "+-−".indexOf(text.charAt(end + 1)) >= 0);
        return content.chars().anyMatch(Character::isWhitespace)
                        || (goesOn && BETWEEN_TERMS.matcher(content).find())
                ? Optional.empty()
                : Optional.of(new Span(tag, content, end + 1));
    }

    /** The HTML with the quotation marks and apostrophes as they are written. */
    public String straightHtml() {
        return html(Map.of());
    }

    /** The same, but with pairs of double quotation marks as those of a language. */
    public String htmlOfPairs(String language) {
        if (plain.indexOf('"') < 0) {
            return straightHtml();
        }
        Map<Integer, String> pairs = new HashMap<>(StraightQuotes.of(plain, Quotes.of(language)));
        pairs.keySet().removeIf(at -> plain.charAt(at) != '"');
        return html(pairs);
    }

    private String html(Map<Integer, String> marks) {
        if (source.length() > LONGEST) {
            return html;
        }
        StringBuilder out = new StringBuilder();
        append(source, 0, out, new StringBuilder(), marks);
        return out.toString();
    }
}
