package org.lectern.csl;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A work as a text refers to it, its names apart from the rest.
 *
 * @param names {@code Lee}, markup
 * @param rest {@code 2007}, markup
 */
record NamesApart(String names, String rest) {
    private static final Pattern BETWEEN = Pattern.compile("^[\\p{Zs},，]+");

    /**
     * The parts, where the names come first.
     *
     * @param words of the work
     * @param somebodys words of the same work by somebody else
     * @param somebody how that one is called
     */
    static Optional<NamesApart> of(String words, String somebodys, String somebody) {
        if (!somebodys.startsWith(somebody)) {
            return Optional.empty();
        }
        String behind = somebodys.substring(somebody.length());
        String rest = BETWEEN.matcher(behind).replaceFirst("");
        return !rest.isEmpty() && words.endsWith(behind) && words.length() > behind.length()
                ? Optional.of(new NamesApart(words.substring(0, words.length() - behind.length()), rest))
                : Optional.empty();
    }
}
