package org.lectern.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** "Did you mean": the known name nearest to an unknown one. */
public final class NearestName {
    private NearestName() {}

    /**
     * The candidate with the smallest edit distance (insert, delete, replace, swap of neighbours; case ignored), if at
     * most a third of the word must change; of several equally near the first in alphabetical order.
     */
    public static Optional<String> of(String word, Collection<String> candidates) {
        return all(word, candidates).stream().findFirst();
    }

    /** All that are equally near, in alphabetical order. */
    public static List<String> all(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int best = Math.max(1, wanted.length() / 3);
        SortedSet<String> nearest = new TreeSet<>();
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) > best) {
                continue;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < best) {
                nearest.clear();
                best = distance;
            }
            if (distance == best) {
                nearest.add(candidate);
            }
        }
        return List.copyOf(nearest);
    }

    /** {@code did you mean "x"? }, with a blank after it, or an empty text: the beginning of a remedy. */
    public static String hint(String word, Collection<String> candidates) {
        return of(word, candidates)
                .map(name -> "did you mean \"" + name + "\"? ")
                .orElse("");
    }

    /** Optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
