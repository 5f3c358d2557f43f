package org.lectern.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.PersonName;

/**
 * Tells works of one list apart that texts would cite in the same words, in the order of CSL (1.0.2, Disambiguation):
 * by more authors, by given names, and those of the same authors by letters behind the year, or their title.
 */
final class Distinctions {
    private static final int LETTERS = 26;
    private static final Pattern WORD = Pattern.compile("(\\p{L})[\\p{L}\\p{M}’']*\\.?");

    private final StyleSheet style;
    private final BiFunction<Article, Distinction, String> look;
    private final Map<Article, List<PersonName>> authors = new LinkedHashMap<>();
    private final Map<Article, Distinction> found = new LinkedHashMap<>();

    /** @param look how a text cites a work */
    private Distinctions(List<Article> sorted, StyleSheet style, BiFunction<Article, Distinction, String> look) {
        this.style = style;
        this.look = look;
        sorted.forEach(work -> {
            authors.put(work, authors(work));
            found.put(work, Distinction.NONE);
        });
    }

    /**
     * By id, for those alone that are taken for another.
     *
     * @param sorted in the order of the bibliography
     * @param look how a text cites a work
     */
    static Map<String, Distinction> of(
            List<Article> sorted, StyleSheet style, BiFunction<Article, Distinction, String> look) {
        Distinctions distinctions = new Distinctions(sorted, style, look);
        StyleSheet.Telling telling = style.telling();
        if (telling.byNames()) {
            distinctions.alike().forEach(distinctions::addNames);
        }
        if (telling.byGiven()) {
            distinctions.namesakes().forEach(distinctions::addGiven);
        }
        if (style.kind() == StyleSheet.Kind.AUTHOR_DATE) {
            distinctions.alike().forEach(distinctions::addLetters);
        } else if (telling.byTitle()) {
            distinctions
                    .alike()
                    .forEach(group -> group.forEach(work -> distinctions.put(work, Distinction::withTitle)));
        }
        Map<String, Distinction> byId = new LinkedHashMap<>();
        distinctions.found.forEach((work, distinction) -> {
            if (!distinction.equals(Distinction.NONE)) {
                byId.put(work.id().value(), distinction);
            }
        });
        return byId;
    }

    private interface Adding {
        Distinction to(Distinction before);
    }

    private void put(Article work, Adding adding) {
        found.computeIfPresent(work, (each, before) -> adding.to(before));
    }

    private Distinction of(Article work) {
        return found.getOrDefault(work, Distinction.NONE);
    }

    private List<PersonName> named(Article work) {
        return authors.getOrDefault(work, List.of());
    }

    /** Who stands first in citations: the authors, else whoever takes their place. */
    private static List<PersonName> authors(Article work) {
        return EntryOrder.role(work).map(work::people).orElse(List.of()).stream()
                .map(Contributor::name)
                .toList();
    }

    /** Works that look the same, two and more, in the order of the bibliography. */
    private List<List<Article>> alike() {
        Map<String, List<Article>> groups = new LinkedHashMap<>();
        found.forEach(
                (work, distinction) -> groups.computeIfAbsent(look.apply(work, distinction), key -> new ArrayList<>())
                        .add(work));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /** As many as tell a work from all others of the group that have other authors. */
    private void addNames(List<Article> group) {
        for (Article work : group) {
            List<String> own = families(work);
            int most = 0;
            for (Article other : group) {
                List<String> theirs = families(other);
                if (!own.equals(theirs)) {
                    most = Math.max(most, firstDifference(own, theirs) + 1);
                }
            }
            // "Et al." stands for several (APA 7, 8.18).
            int needed = most + 1 >= own.size() ? own.size() : most;
            if (most > 1) {
                put(work, before -> before.withNames(needed));
            }
        }
    }

    private List<String> families(Article work) {
        return named(work).stream().map(Distinctions::family).toList();
    }

    private static int firstDifference(List<String> some, List<String> others) {
        int same = 0;
        while (same < Math.min(some.size(), others.size()) && some.get(same).equals(others.get(same))) {
            same++;
        }
        return same;
    }

    /** Works whose authors of one family name are not the same: all of a list, or those that look the same. */
    private List<List<Article>> namesakes() {
        if (!style.telling().everywhere()) {
            return alike();
        }
        Map<String, List<Article>> groups = new LinkedHashMap<>();
        authors.forEach((work, names) -> {
            if (!names.isEmpty() && !names.get(0).given().isEmpty()) {
                groups.computeIfAbsent(family(names.get(0)), key -> new ArrayList<>())
                        .add(work);
            }
        });
        List<List<Article>> all = new ArrayList<>(groups.values());
        all.addAll(alike());
        return all;
    }

    /** The given name of the first author who is another person of the same family name in a work of the group. */
    private void addGiven(List<Article> group) {
        for (Article work : group) {
            List<PersonName> own = named(work);
            for (Article other : group) {
                Optional<Integer> place = namesake(own, named(other));
                if (place.isPresent() && (of(work).givenAt() < 0 || of(work).givenAt() == place.get())) {
                    String mine = own.get(place.get()).given();
                    String theirs = named(other).get(place.get()).given();
                    boolean whole = of(work).inFull() || initials(mine).equals(initials(theirs));
                    put(work, before -> before.withGiven(place.get(), whole));
                }
            }
        }
    }

    private static Optional<Integer> namesake(List<PersonName> own, List<PersonName> theirs) {
        for (int i = 0; i < Math.min(own.size(), theirs.size()); i++) {
            PersonName mine = own.get(i);
            PersonName other = theirs.get(i);
            if (!family(mine).equals(family(other))) {
                return Optional.empty();
            }
            boolean known = !mine.given().isEmpty() && !other.given().isEmpty();
            if (known && !mayBeOne(mine.given(), other.given())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** {@code A.} may be {@code Adam}, and {@code Victor} may be {@code Victor D.}. */
    private static boolean mayBeOne(String some, String others) {
        return isBegun(FoldedText.fold(some), FoldedText.fold(others))
                || ((isInitials(some) || isInitials(others)) && isBegun(initials(some), initials(others)));
    }

    private static boolean isBegun(String some, String others) {
        return some.startsWith(others) || others.startsWith(some);
    }

    private static boolean isInitials(String given) {
        return initials(given).equals(given);
    }

    private void addLetters(List<Article> group) {
        for (int i = 0; i < group.size(); i++) {
            String letters = letters(i);
            put(group.get(i), before -> before.withSuffix(letters));
        }
    }

    /** a to z, then aa, ab and on. */
    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }

    private static String family(PersonName name) {
        return name.literal().isEmpty() ? FoldedText.fold(name.familyForm()) : FoldedText.fold(name.literal());
    }

    /** {@code A. B.} of {@code Adam Bert}, {@code J.-P.} of {@code Jean-Paul}. */
    static String initials(String given) {
        return WORD.matcher(given).replaceAll("$1.");
    }
}
