package org.lectern.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.catalog.FoldedText;

/** A given name for telling its bearer from others of one family name. */
record GivenName(List<String> words) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-‐‑]+");

    /** Initials without anything between them, as indexes of medicine have them. */
    private static final Pattern BARE = Pattern.compile("\\p{Lu}{1,3}");

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}’'])(\\p{Lu})[\\p{L}\\p{M}’']*\\.?");

    static GivenName of(String given) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(BARE.matcher(given).matches() ? String.join(" ", given.split("")) : given)) {
            String folded = FoldedText.fold(word);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return new GivenName(List.copyOf(words));
    }

    /** Whether two may be one name: {@code A.} and {@code Adam}, {@code Victor} and {@code Victor D.}. */
    boolean mayBe(GivenName other) {
        for (int i = 0; i < Math.min(words.size(), other.words.size()); i++) {
            String one = words.get(i);
            String two = other.words.get(i);
            boolean isInitial = one.codePointCount(0, one.length()) == 1 || two.codePointCount(0, two.length()) == 1;
            if (!one.equals(two) && !(isInitial && (one.startsWith(two) || two.startsWith(one)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two have the same first letter, so that initials do not tell them apart. */
    boolean beginsLike(GivenName other) {
        return !words.isEmpty()
                && !other.words.isEmpty()
                && words.get(0).codePointAt(0) == other.words.get(0).codePointAt(0);
    }

    /** {@code A. B.} of {@code Adam Bert}, {@code J.-P.} of {@code Jean-Paul}; a word that begins small stays. */
    static String initials(String given) {
        return WORD.matcher(given).replaceAll("$1.");
    }
}
