package org.lectern.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A name as it is compared with others that may mean the same person: folded, its particles with the family name.
 *
 * @param family family name, or the whole of a literal one
 * @param given each given name, a full one or an initial
 * @param suffix {@code jr}, or empty
 */
public record SimilarName(String family, List<String> given, String suffix) {
    /** Shorter family names differ too easily by one letter: Wang and Yang. */
    private static final int LEAST_MISSPELT = 5;

    /** Longer ones are no family names; keys grow with the square of the length. */
    private static final int MOST_MISSPELT = 100;

    public static SimilarName of(PersonName name) {
        String given = FoldedText.fold(name.given().replace('.', ' '));
        return new SimilarName(
                FoldedText.fold(name.familyForm()),
                given.isEmpty() ? List.of() : List.of(given.split(" ")),
                FoldedText.fold(name.suffix()));
    }

    /**
     * Keys of which two near names share at least one: family name and first initial; given names and the family name
     * with any one letter left out.
     */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        String initial = given.isEmpty() ? "" : given.get(0).substring(0, 1);
        keys.add(family + "|" + initial);
        boolean misspellable = family.length() >= LEAST_MISSPELT && family.length() <= MOST_MISSPELT;
        if (misspellable && !given.isEmpty()) {
            String names = String.join(" ", given);
            keys.add(family + "|" + names);
            for (int i = 0; i < family.length(); i++) {
                keys.add(family.substring(0, i) + family.substring(i + 1) + "|" + names);
            }
        }
        return keys;
    }

    /** Whether this may be another writing of the same name: another person's it may be all the same. */
    public boolean isNear(SimilarName other) {
        if (!suffix.equals(other.suffix)) {
            return false;
        }
        if (family.equals(other.family)) {
            return given.equals(other.given) || agree(given, other.given);
        }
        boolean misspellable = Math.min(family.length(), other.family.length()) >= LEAST_MISSPELT;
        return misspellable && isTelling() && given.equals(other.given) && LetterSlip.isOne(family, other.family);
    }

    /** One initial is shared by too many: Hansen, J., and Jansen, J. */
    private boolean isTelling() {
        return String.join("", given).length() > 1;
    }

    /** Each given name is the other's or its initial, as far as both go: V., Victor, Victor D. */
    private static boolean agree(List<String> one, List<String> two) {
        int both = Math.min(one.size(), two.size());
        for (int i = 0; i < both; i++) {
            String a = one.get(i);
            String b = two.get(i);
            boolean initial = a.codePointCount(0, a.length()) == 1 || b.codePointCount(0, b.length()) == 1;
            if (!a.equals(b) && !(initial && a.codePointAt(0) == b.codePointAt(0))) {
                return false;
            }
        }
        return both > 0;
    }
}
