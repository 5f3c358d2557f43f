package org.lectern.scaffold;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Lectern, ordered as Semantic Versioning 2.0.0, section 11, says: {@code 1.0.0-rc.1} comes before
 * {@code 1.0.0}.
 *
 * @param text as it is written, without build metadata
 */
public record ProgramVersion(String text) implements Comparable<ProgramVersion> {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?");

    public ProgramVersion {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a version: " + text);
        }
    }

    /** The version, or nothing where the text is none; so no version is a path that leads elsewhere. */
    static Optional<ProgramVersion> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ProgramVersion(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ProgramVersion other) {
        Matcher a = matched();
        Matcher b = other.matched();
        for (int part = 1; part <= 3; part++) {
            int order = new BigInteger(a.group(part)).compareTo(new BigInteger(b.group(part)));
            if (order != 0) {
                return order;
            }
        }
        List<String> ours = qualifiers(a);
        List<String> theirs = qualifiers(b);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Boolean.compare(ours.isEmpty(), theirs.isEmpty());
        }
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            int order = compareQualifiers(ours.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ours.size(), theirs.size());
    }

    private Matcher matched() {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException(text);
        }
        return matcher;
    }

    private static List<String> qualifiers(Matcher version) {
        List<String> parts = new ArrayList<>();
        if (version.group(4) != null) {
            parts.addAll(List.of(version.group(4).split("\\.", -1)));
        }
        return parts;
    }

    /** Numbers by value and before words, words by code point. */
    private static int compareQualifiers(String a, String b) {
        boolean numberA = a.chars().allMatch(Character::isDigit);
        boolean numberB = b.chars().allMatch(Character::isDigit);
        if (numberA && numberB) {
            return new BigInteger(a).compareTo(new BigInteger(b));
        }
        return numberA == numberB ? a.compareTo(b) : numberA ? -1 : 1;
    }

    @Override
    public String toString() {
        return text;
    }
}
