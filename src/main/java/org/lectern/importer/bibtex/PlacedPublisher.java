package org.lectern.importer.bibtex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.importer.entry.Firms;

/**
 * A publisher and its place, which stand in one text.
 *
 * @param name of the publisher; the whole text where no place is told in it
 * @param place or empty
 */
record PlacedPublisher(String name, String place) {
    private static final Pattern PLACE_FIRST = Pattern.compile("([^:;\\[]{2,60}): ([^:;]+)");

    /** A comma within brackets parts nothing; a state of the USA goes with its town. */
    private static final Pattern PLACE_LAST = Pattern.compile("([^;]*?[^;,\\s]), "
            + "([^,;\\[\\]]{2,60}(?:, (?:[A-Z]{2}|[A-Z]\\. ?[A-Z]\\.|[A-Z][a-z]{2,5}\\.)(?:-[^,;]{2,60})?)?)");

    /**
     * {@code Dordrecht: Springer} and {@code American Mathematical Society, Providence, RI}; two publishers stay one.
     */
    static PlacedPublisher of(String text) {
        Matcher first = PLACE_FIRST.matcher(text);
        if (first.matches()) {
            return new PlacedPublisher(first.group(2), first.group(1));
        }
        Matcher last = PLACE_LAST.matcher(text);
        return last.matches() && !Firms.isOne(last.group(2))
                ? new PlacedPublisher(last.group(1), last.group(2))
                : new PlacedPublisher(text, "");
    }
}
