package org.lectern.catalog;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The alphabet in which a list is sorted and lettered: folded text ({@link FoldedText}), in which the letters that the
 * list's language counts apart stay and stand after the letter that they follow: Spanish ñ after n, Swedish å, ä, ö
 * after z. Where a language has no rule here, marks are dropped and other scripts go by their code points; for Chinese
 * that is the order of radicals and strokes.
 */
public final class Collation {
    /** Letters that follow the first one of a word, by language. */
    private static final Map<String, String> AFTER = Map.ofEntries(
            Map.entry("da", "zæøå"),
            Map.entry("es", "nñ"),
            Map.entry("fa", "بپ جچ زژ قکگ وهی"),
            Map.entry("fi", "zåäö"),
            Map.entry("gl", "nñ"),
            Map.entry("nb", "zæøå"),
            Map.entry("nn", "zæøå"),
            Map.entry("no", "zæøå"),
            Map.entry("pl", "aą cć eę lł nń oó sś zźż"),
            Map.entry("sv", "zåäö"),
            Map.entry("uk", "гґ еє иії"));

    /** Pairs of letters of which the first counts as the second, by language. */
    private static final Map<String, String> EQUAL = Map.of(
            "ar", "ةت ىي",
            "da", "äæ öø",
            "fa", "كک يی ىی ئی",
            "fi", "æä øö",
            "nb", "äæ öø",
            "nn", "äæ öø",
            "no", "äæ öø",
            "sv", "æä øö");

    /** The last code unit: after every letter that may follow the same one. */
    private static final char LAST = '\uFFFF';

    private final String language;
    private final Set<Integer> kept = new LinkedHashSet<>();
    private final Map<Integer, String> keys = new HashMap<>();
    private final Map<Integer, Integer> equal = new HashMap<>();

    private Collation(String language) {
        this.language = language;
        for (String word : AFTER.getOrDefault(language, "").split(" ")) {
            for (int i = 1; i < word.length(); i++) {
                kept.add((int) word.charAt(i));
                keys.put((int) word.charAt(i), word.substring(0, 1) + LAST + (char) ('a' + i));
            }
        }
        for (String pair : EQUAL.getOrDefault(language, "").split(" ")) {
            if (!pair.isEmpty()) {
                equal.put((int) pair.charAt(0), (int) pair.charAt(1));
            }
        }
    }

    /** The alphabet of a language, BCP 47; its first part chooses. */
    public static Collation of(String language) {
        return new Collation(language.toLowerCase(Locale.ROOT).split("-", 2)[0]);
    }

    /** The folded form of a text, with the letters that the language counts apart. */
    public String fold(String text) {
        return FoldedText.fold(text, kept, equal);
    }

    /** By what a text is sorted; not to be shown. */
    public String key(String text) {
        String folded = fold(text);
        if (keys.isEmpty()) {
            return folded;
        }
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints().forEach(c -> {
            String own = keys.get(c);
            if (own == null) {
                key.appendCodePoint(c);
            } else {
                key.append(own);
            }
        });
        return key.toString();
    }

    /**
     * What a title is sorted and lettered by: the title without the article with which it begins.
     *
     * @param own the title's language, BCP 47; empty where it is the list's
     */
    public String filed(String title, String own) {
        return InitialArticle.without(title, own.isEmpty() ? language : own);
    }

    /** The same of what has no language itself, such as a journal: where all its works name one, it is that. */
    public String filed(String title, List<Article> works) {
        String own = works.isEmpty() ? "" : works.get(0).language();
        return filed(title, works.stream().allMatch(work -> work.language().equals(own)) ? own : "");
    }

    /** By {@link #key}; texts that only differ in what is folded away, by their characters. Total. */
    public Comparator<String> order() {
        return Comparator.comparing(this::key).thenComparing(Comparator.naturalOrder());
    }
}
