package org.lectern.catalog;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The article with which a title begins. Catalogs and bibliographies sort titles without it (ALA Filing Rules, 4; APA
 * 7, 9.44; Chicago 18, 13.71). Which words are articles a title's language says (MARC 21, appendix F): "Die" is one in
 * German, and none in English.
 */
final class InitialArticle {
    /** In the nominative; what ends with an apostrophe stands before a word without a blank. */
    private static final Map<String, Set<String>> BY_LANGUAGE = Map.ofEntries(
            entry("ca", words("el els en l' la les un una")),
            entry("da", words("de den det en et")),
            entry("de", words("das der die ein eine")),
            entry("el", words("ένα ένας η μία μια ο οι τα το")),
            entry("en", words("a an the")),
            entry("es", words("el la las lo los un una")),
            entry("fr", words("l' la le les un une")),
            entry("gl", words("a as o os un unha")),
            entry("hu", words("a az egy")),
            entry("it", words("gl' gli i il l' la le lo un un' una uno")),
            entry("nb", words("de den det ei en et")),
            entry("nl", words("de een het")),
            entry("nn", words("dei den det ei ein eit")),
            entry("no", words("de den det ei en et")),
            entry("pt", words("a as o os um uma")),
            entry("sv", words("de den det en ett")));

    /** "A priori" is Latin, "A to Z" a letter; "Le Havre", "Le Corbusier" and "De Gruyter" are names. */
    private static final Set<String> KEPT_BEFORE =
            words("priori posteriori fortiori contrario to is salvador habana paz rioja plata coruña havre mans"
                    + " rochelle corbusier fontaine bruyère gruyter gaulle vegas ángeles");

    private InitialArticle() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /**
     * A title without its article; the title itself where it has none, or nothing else.
     *
     * @param language BCP 47, of the title
     */
    static String without(String title, String language) {
        Set<String> articles = BY_LANGUAGE.get(language.toLowerCase(Locale.ROOT).split("-", 2)[0]);
        if (articles == null) {
            return title;
        }
        int start = 0;
        while (start < title.length() && !Character.isLetterOrDigit(title.charAt(start))) {
            start++; // a quotation mark
        }
        int end = start;
        while (end < title.length() && Character.isLetter(title.charAt(end))) {
            end++;
        }
        boolean elided = end < title.length() && (title.charAt(end) == '\'' || title.charAt(end) == '’');
        if (!elided && (end == title.length() || !isBlank(title.charAt(end)))) {
            return title;
        }
        String word = title.substring(start, end).toLowerCase(Locale.ROOT) + (elided ? "'" : "");
        String rest = title.substring(end + 1).strip();
        return articles.contains(word) && !rest.isEmpty() && !KEPT_BEFORE.contains(first(rest)) ? rest : title;
    }

    private static String first(String rest) {
        int end = 0;
        while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
            end++;
        }
        return rest.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
