package org.lectern.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.Separators;

/**
 * The people of one cell, as hands and databases write them: {@code Walt, Stephen M.; Waltz, Kenneth}, {@code Stephen
 * Walt, Glenn Snyder and Ole Holsti}, {@code Walt, S., & Snyder, G. H.}, {@code Walt S.M.}.
 */
final class TablePeople {
    private static final Pattern LINES = Pattern.compile("[\\n|" + Separators.SEMICOLONS + Separators.LIST_COMMA + "]");
    private static final Pattern COMMA = Pattern.compile("\\s*[" + Separators.COMMAS + "]\\s*");
    private static final Pattern AND =
            Pattern.compile("\\s*[" + Separators.COMMAS + "]?\\s+(?:[Aa]nd|AND|und|et|y|e|&)\\s+");

    /** {@code S. M.}, {@code S.-M.}, {@code SM}. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,3}|(?:\\p{Lu}\\p{Ll}?\\.[ -]?)++");

    /** Scopus' {@code Walt S.M.} and {@code van der Berg J.-P.}. */
    private static final Pattern INITIALS_LAST = Pattern.compile("([^,]*\\p{Ll}[^.,]*?) ((?:\\p{Lu}\\p{Ll}?\\.-?)++)");

    /** Scopus' numbers of authors. */
    private static final Pattern NUMBER = Pattern.compile("\\s*\\([0-9]+\\)$");

    /** Longer ones are no names. */
    private static final int LONGEST = 1_000;

    private TablePeople() {}

    /** The names, each as it is written. */
    static List<String> names(String cell) {
        return LINES.splitAsStream(cell.strip())
                .map(Blanks::folded)
                .map(name -> NUMBER.matcher(name).replaceFirst(""))
                .map(LifeDates::withoutBehindComma)
                .filter(name -> !name.isEmpty())
                .flatMap(TablePeople::several)
                .toList();
    }

    /** The names of a text between semicolons, mostly one. */
    private static Stream<String> several(String text) {
        if (text.length() > LONGEST || Firms.isOne(text)) {
            return Stream.of(text);
        }
        List<String> joined = AND.splitAsStream(text).toList();
        String last = joined.get(joined.size() - 1);
        List<String> names =
                joined.stream().flatMap(part -> byCommas(part).stream()).toList();
        boolean people = joined.size() == 1 || names.stream().allMatch(TablePeople::isPerson);
        return people && !last.isEmpty() ? names.stream() : Stream.of(text);
    }

    /**
     * {@code Family, Given} is one; {@code Given Family, Given Family} are two, and so are family and initials in turn.
     */
    private static List<String> byCommas(String text) {
        List<String> parts =
                COMMA.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
        boolean inTurn = parts.size() > 2 && parts.size() % 2 == 0;
        for (int i = 1; inTurn && i < parts.size(); i += 2) {
            inTurn = INITIALS.matcher(parts.get(i)).matches();
        }
        if (inTurn) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < parts.size(); i += 2) {
                names.add(parts.get(i) + ", " + parts.get(i + 1));
            }
            return names;
        }
        boolean names = parts.size() > 1
                && (parts.stream().allMatch(TablePeople::isInReadingOrder)
                        || parts.stream()
                                .allMatch(part -> INITIALS_LAST.matcher(part).matches()));
        return names ? parts : List.of(text);
    }

    private static boolean isPerson(String name) {
        return COMMA.splitAsStream(name).count() == 2
                || isInReadingOrder(name)
                || INITIALS_LAST.matcher(name).matches();
    }

    /** Whether a name looks like a person's, with the family name last. */
    static boolean isInReadingOrder(String name) {
        if (name.length() > LONGEST) {
            return false;
        }
        String capitals = Stream.of(name.split(" "))
                .filter(word -> !ForeignName.isParticle(word))
                .collect(Collectors.joining(" "));
        return !INITIALS.matcher(name).matches()
                && !INITIALS_LAST.matcher(name).matches()
                && FamilyFirst.inverted(name).isEmpty()
                && PersonName.literal(capitals).looksLikePersonalName();
    }

    /** A name as a record has it. */
    static Value.Fields person(String name) {
        Matcher last = INITIALS_LAST.matcher(name);
        if (name.length() <= LONGEST && last.matches()) {
            return ForeignName.inverted(last.group(1) + ", " + last.group(2).replaceAll("\\.(?=\\p{L})", ". "));
        }
        return isInReadingOrder(name) ? ForeignName.reading(name) : ForeignName.inverted(name);
    }
}
