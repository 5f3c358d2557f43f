package org.lectern.csl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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

    /** A style is read anew for each number of authors: where more would be needed, letters tell works apart. */
    private static final int MOST_NAMES = 20;

    private final StyleSheet style;
    private final BiFunction<Article, Distinction, String> look;
    private final Map<Article, List<Named>> authors = new LinkedHashMap<>();
    private final Map<Article, Distinction> found = new LinkedHashMap<>();

    /**
     * Who stands first in citations.
     *
     * @param person the id in people.yaml, or empty
     * @param family folded; of a literal name all of it
     * @param written the given name; empty where a name is always set whole
     */
    private record Named(String person, String family, String written, GivenName given) {
        static Named of(Contributor contributor) {
            PersonName name = contributor.name();
            boolean isWhole = !name.literal().isEmpty() || name.isEastAsian();
            return new Named(
                    contributor.person(),
                    FoldedText.fold(isWhole ? name.displayed() : name.familyForm()),
                    isWhole ? "" : name.given(),
                    GivenName.of(isWhole ? "" : name.given()));
        }

        /** Whether two of one family name are two people. */
        boolean isAnother(Named other) {
            boolean told = !written.isEmpty() && !other.written.isEmpty() && !written.equals(other.written);
            boolean listed = !person.isEmpty() && !other.person.isEmpty();
            return told && (listed ? !person.equals(other.person) : !given.mayBe(other.given));
        }
    }

    private Distinctions(List<Article> sorted, StyleSheet style, BiFunction<Article, Distinction, String> look) {
        this.style = style;
        this.look = look;
        sorted.forEach(work -> {
            authors.put(
                    work,
                    EntryOrder.role(work).map(work::people).orElse(List.of()).stream()
                            .map(Named::of)
                            .toList());
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
        distinctions.find();
        Map<String, Distinction> byId = new LinkedHashMap<>();
        distinctions.found.forEach((work, distinction) -> {
            if (!distinction.equals(Distinction.NONE)) {
                byId.put(work.id().value(), distinction);
            }
        });
        return byId;
    }

    private void find() {
        StyleSheet.Telling telling = style.telling();
        if (telling.byNames()) {
            alike().forEach(this::addNames);
        }
        if (telling.byGiven()) {
            if (telling.everywhere()) {
                byFirstFamily().forEach(group -> addGiven(group, 0));
            }
            alike().forEach(this::addGiven);
        }
        if (style.kind() == StyleSheet.Kind.AUTHOR_DATE) {
            alike().forEach(this::addLetters);
        } else if (telling.byTitle()) {
            alike().forEach(group -> group.forEach(work -> put(work, Distinction::withTitle)));
        }
    }

    private interface Adding {
        Distinction to(Distinction before);
    }

    private void put(Article work, Adding adding) {
        found.computeIfPresent(work, (each, before) -> adding.to(before));
    }

    private List<Named> named(Article work) {
        return authors.getOrDefault(work, List.of());
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
        Map<List<String>, List<Article>> byFamilies = new LinkedHashMap<>();
        for (Article work : group) {
            List<String> families = named(work).stream().map(Named::family).toList();
            byFamilies.computeIfAbsent(families, key -> new ArrayList<>()).add(work);
        }
        byFamilies.forEach((own, works) -> {
            int most = 0;
            for (List<String> theirs : byFamilies.keySet()) {
                most = Math.max(most, own.equals(theirs) ? 0 : firstDifference(own, theirs) + 1);
            }
            // "Et al." stands for several (APA 7, 8.18).
            int needed = most + 1 >= own.size() ? own.size() : most;
            if (most > 1 && needed <= MOST_NAMES) {
                works.forEach(work -> put(work, before -> before.withNames(needed)));
            }
        });
    }

    private static int firstDifference(List<String> some, List<String> others) {
        int same = 0;
        while (same < Math.min(some.size(), others.size()) && some.get(same).equals(others.get(same))) {
            same++;
        }
        return same;
    }

    private Collection<List<Article>> byFirstFamily() {
        Map<String, List<Article>> groups = new LinkedHashMap<>();
        authors.forEach((work, names) -> {
            if (!names.isEmpty()) {
                groups.computeIfAbsent(names.get(0).family(), key -> new ArrayList<>())
                        .add(work);
            }
        });
        return groups.values();
    }

    /** The given name of the first author who is another person in a work of the group. */
    private void addGiven(List<Article> group) {
        int shortest = group.stream().mapToInt(work -> named(work).size()).min().orElse(0);
        for (int place = 0; place < shortest; place++) {
            int at = place;
            if (group.stream()
                            .map(work -> named(work).get(at).family())
                            .distinct()
                            .count()
                    > 1) {
                return;
            }
            if (addGiven(group, place)) {
                return;
            }
        }
    }

    /** Whether somebody has a namesake at this place. */
    private boolean addGiven(List<Article> group, int place) {
        Map<Named, List<Article>> works = new LinkedHashMap<>();
        group.forEach(work -> works.computeIfAbsent(named(work).get(place), key -> new ArrayList<>())
                .add(work));
        boolean any = false;
        for (Named one : works.keySet()) {
            List<Named> namesakes =
                    works.keySet().stream().filter(one::isAnother).toList();
            if (!namesakes.isEmpty()) {
                boolean whole = namesakes.stream().anyMatch(other -> one.given().beginsLike(other.given()));
                Adding adding = before -> before.givenAt() < 0 ? before.withGiven(place, whole) : before;
                works.getOrDefault(one, List.of()).forEach(work -> put(work, adding));
                any = true;
            }
        }
        return any;
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
}
