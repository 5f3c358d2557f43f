package org.lectern.csl;

import de.undercouch.citeproc.csl.internal.helper.NumberParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.CslVariables;
import org.lectern.markdown.TitleText;

/**
 * Titles with their markup as single characters that citeproc-java carries through unchanged: it would escape tags, and
 * count them as words when it capitalises. What must keep its case goes in as one character, and comes out whole.
 */
final class RichTitle {
    private static final List<String> TAGS =
            List.of("<i>", "</i>", "<b>", "</b>", "<sup>", "</sup>", "<sub>", "</sub>");
    private static final char FIRST_TAG = '\uE000';
    private static final char FIRST_KEPT = '\uE100';
    private static final char LAST_KEPT = '\uE1FF';
    private static final Pattern NOCASE = Pattern.compile("<span class=\"nocase\">([^<]*)</span>");
    private static final Pattern BEFORE_CLOSING = Pattern.compile("([.?!,:;]+)((?:</(?:i|b)>)+)$");
    private static final Pattern NEW_SENTENCE = Pattern.compile("(?<=[?!…]\\s)\\p{Lu}[\\p{L}’']*");
    private static final String SMALL = "(?:a|an|and|as|at|but|by|for|from|in|nor|of|on|or|the|to|with)";
    private static final Pattern AFTER_ABBREVIATION =
            Pattern.compile("(?<=\\p{L}\\.\\s)" + SMALL + "(?:\\s+" + SMALL + ")*\\b");
    /** Between the parties of a case: {@code Donoghue v Stevenson}. */
    private static final Pattern AGAINST = Pattern.compile("(?<=\\s)vs?(?:\\.?\\s+The)?(?=\\s)");

    private static final Pattern LATER_CAPITAL = Pattern.compile("(?<=\\s)\\p{Lu}\\p{L}*");
    /** With the blanks that guillemets have within. */
    private static final Pattern QUOTATION_MARK =
            Pattern.compile("[“”‘’„‚»›]|[«‹][ \\u00A0\\u202F]*+" + "|(?<![ \\u00A0\\u202F])[ \\u00A0\\u202F]++[»›]");

    /** Above or below the line, with the short word that has it: {@code l²}, {@code 2nd}. */
    private static final Pattern SHIFTED = Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,3})?[\uE004\uE006][^\uE004-\uE007]*+[\uE005\uE007]");

    private static final Pattern SPAN = Pattern.compile("\\d+-\\d+");
    private static final Pattern CODE = Pattern.compile("\\p{Ll}[\\p{L}.-]*[:/]\\S+");
    private static final Pattern CAMEL = Pattern.compile("\\b\\p{Ll}+\\p{Lu}[\\p{L}\\d]*");
    private static final Set<String> NAMED =
            Set.of("container-title", "container-title-short", "collection-title", "publisher");
    private static final String MARKUP = "*<^~";

    /** A volume C or L is more likely one of letters. */
    private static final Pattern ROMAN = Pattern.compile("(?![CL]$)(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    /** Of a number that every reader of numbers can read. */
    private static final int MOST_DIGITS = 9;

    private final List<String> kept = new ArrayList<>();

    /** A title with marks and the quotation marks of its language. */
    String marked(TitleText title, String language) {
        String source = removed(title.source());
        boolean oneCase = isCapitals(source);
        String guarded =
                NOCASE.matcher(source).replaceAll(found -> Matcher.quoteReplacement(keep(found.group(1), language)));
        String html =
                TitleText.parse(guarded, language).html().replace("<em>", "<i>").replace("</em>", "</i>");
        // Marks between a full stop and what the style puts after the title would hide the one from the other.
        html = html.endsWith(">") ? BEFORE_CLOSING.matcher(html).replaceFirst("$2$1") : html;
        // Title case makes "The" small after a question mark.
        String marked = kept(NEW_SENTENCE, kept(SHIFTED, withoutTags(html)));
        // And "and" large after U.S.
        marked = kept(AGAINST, kept(AFTER_ABBREVIATION, marked));
        return oneCase ? whole(marked) : marked;
    }

    /** A title whose capitals are those of another language. */
    String foreign(String title) {
        return whole(title);
    }

    /** Words whose nouns keep their capitals: {@code im Druck}. */
    String nouns(String words) {
        return kept(LATER_CAPITAL, words);
    }

    private String kept(Pattern words, String text) {
        return words.matcher(text).replaceAll(found -> Matcher.quoteReplacement(keep(found.group())));
    }

    /** A text without markup, with the quotation marks of its language. */
    static String quoted(String text, String language) {
        String clean = removed(text);
        boolean straight = clean.indexOf('\'') >= 0 || clean.indexOf('"') >= 0;
        if (!straight) {
            return clean;
        }
        return clean.chars().anyMatch(c -> MARKUP.indexOf(c) >= 0)
                ? clean.replace('\'', '’')
                : unescaped(TitleText.parse(clean, language).html());
    }

    /**
     * {@code JAMA} and {@code arXiv} keep their case, numbers that begin small ({@code ascl:1905.001}) likewise, and
     * the number of a report its hyphens ({@code MG-115}) and that of a judgment its brackets ({@code [2019] UKSC 41});
     * between figures of a volume or issue one is that of a range. A Roman volume is told in figures, as all manuals
     * want it. A number that cannot be read goes through whole.
     */
    String value(String name, String text) {
        if (CslVariables.NUMBERS.contains(name) && !isReadableNumber(text)) {
            return keep(text);
        }
        if (NAMED.contains(name) && isCapitals(text)) {
            return whole(text);
        }
        if (name.equals("number") && (CODE.matcher(text).matches() || text.indexOf('[') >= 0)) {
            return keep(text);
        }
        boolean counted = name.equals("volume") || name.equals("issue");
        if (counted && SPAN.matcher(text).matches()) {
            return text.replace('-', '–');
        }
        if (name.equals("volume") && ROMAN.matcher(text).matches()) {
            return String.valueOf(figures(text));
        }
        String cased = kept(CAMEL, NAMED.contains(name) ? kept(AFTER_ABBREVIATION, text) : text);
        return name.equals("number") && cased.indexOf('-') >= 0 ? cased.replace("-", keep("-")) : cased;
    }

    /** The number that Roman figures make. */
    private static int figures(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int value = value(roman.charAt(i));
            boolean taken = i + 1 < roman.length() && value(roman.charAt(i + 1)) > value;
            sum += taken ? -value : value;
        }
        return sum;
    }

    private static int value(char figure) {
        return switch (figure) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
        };
    }

    /** citeproc-java's reader of numbers falls over some texts with a semicolon ({@code lt;img}). */
    private static boolean isReadableNumber(String text) {
        if (text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return true; // most are, and its reader takes its time
        }
        try {
            return !NumberParser.parse(text).contains(null);
        } catch (RuntimeException e) {
            return false; // it goes through as one character, which the reader takes for a word
        }
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }

    /**
     * What keeps its case as a whole. A full stop at its end has to be seen by what follows, and quotation marks by
     * those that the style puts around.
     */
    private String whole(String text) {
        int end = text.length();
        while (end > 0 && ".?!,:;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        Matcher mark = QUOTATION_MARK.matcher(text).region(0, end);
        while (mark.find()) {
            out.append(mark.start() > at ? keep(text.substring(at, mark.start())) : "")
                    .append(mark.group());
            at = mark.end();
        }
        return out.append(end > at ? keep(text.substring(at, end)) : "")
                .append(text.substring(end))
                .toString();
    }

    /** HTML of a text that went through citeproc-java and was escaped after that. */
    String html(String escaped) {
        StringBuilder out = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c >= FIRST_TAG && c < FIRST_TAG + TAGS.size()) {
                out.append(TAGS.get(c - FIRST_TAG));
            } else if (c >= FIRST_KEPT && c < FIRST_KEPT + kept.size()) {
                out.append(html(escape(kept.get(c - FIRST_KEPT))));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String unescaped(String html) {
        if (html.indexOf('&') < 0) {
            return html;
        }
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&amp;", "&");
    }

    private static String withoutTags(String html) {
        String text = html;
        for (int i = 0; i < TAGS.size() && text.indexOf('<') >= 0; i++) {
            text = text.replace(TAGS.get(i), String.valueOf((char) (FIRST_TAG + i)));
        }
        return unescaped(text);
    }

    private String keep(String text, String language) {
        return keep(withoutTags(TitleText.parse(text, language).html()));
    }

    /** One character, which comes out as the text; the text itself where there are no more characters to be had. */
    private String keep(String text) {
        if (FIRST_KEPT + kept.size() > LAST_KEPT) {
            return text;
        }
        kept.add(text);
        return String.valueOf((char) (FIRST_KEPT + kept.size() - 1));
    }

    /** A text has none of the characters that are marks here. */
    private static String removed(String text) {
        return text.chars().anyMatch(c -> c >= FIRST_TAG && c <= LAST_KEPT)
                ? text.replaceAll("[" + FIRST_TAG + "-" + LAST_KEPT + "]", "")
                : text;
    }
}
