package org.lectern.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.catalog.OrganisationNames;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.Separators;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.FamilyFirst;
import org.lectern.importer.entry.Firms;
import org.lectern.importer.entry.ForeignName;
import org.lectern.importer.entry.HeadlineCase;
import org.lectern.importer.entry.LifeDates;
import org.lectern.importer.entry.NameSuffix;
import org.lectern.importer.entry.Value;

/**
 * The people of one cell, as hands and databases write them: {@code Walt, Stephen M.; Waltz, Kenneth}, {@code Stephen
 * Walt, Glenn Snyder and Ole Holsti}, {@code Walt, S., & Snyder, G. H.}, {@code Walt S.M.}.
 */
final class TablePeople {
    private static final Pattern LINES = Pattern.compile("[\\n|" + Separators.SEMICOLONS + Separators.LIST_COMMA + "]");
    private static final Pattern COMMA = Pattern.compile("\\s*[" + Separators.COMMAS + "]\\s*");
    private static final Pattern AND =
            Pattern.compile("\\s*[" + Separators.COMMAS + "]?\\s+(?:[Aa]nd|AND|und|u\\.|et|y|e|&)\\s+");

    /** {@code S. M.}, {@code S.-M.}, {@code SM}. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,3}|(?:\\p{Lu}\\p{Ll}?\\.[ -]?)++");

    /** Scopus' {@code Walt S.M.} and {@code van der Berg J.-P.}. */
    private static final Pattern INITIALS_LAST = Pattern.compile("([^,]*\\p{Ll}[^.,]*?) ((?:\\p{Lu}\\p{Ll}?\\.-?)++)");

    /** PubMed's {@code Walt SM} and {@code van der Berg JP Jr}. */
    private static final Pattern BARE_LAST =
            Pattern.compile("([^,]*\\p{Ll}[^.,]*?) (?!(?:UK|USA?|EU|UN)\\b)(\\p{Lu}(?:\\p{Lu}|-\\p{Lu}){0,3})(?: ("
                    + NameSuffix.LAST_WORD + "))?\\.?");

    private static final Pattern TITLES =
            Pattern.compile("^(?:(?:Prof\\.|Professor|Dr\\.|PD|Mr\\.|Mrs\\.|Ms\\.) ?)+(?=\\p{Lu})");

    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}’'-]+");

    /** The family name in capitals before the others: {@code DUPONT Jean}. */
    private static final Pattern CAPITALS_FIRST = Pattern.compile("([\\p{Lu}’' -]{4,}) (\\p{Lu}\\p{Ll}.*)");

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
                .map(name -> TITLES.matcher(name).replaceFirst(""))
                .map(LifeDates::withoutBehindComma)
                .filter(name -> !name.isEmpty())
                .flatMap(TablePeople::bySlashes)
                .flatMap(TablePeople::several)
                .toList();
    }

    private static Stream<String> bySlashes(String text) {
        List<String> parts = SLASH.splitAsStream(text).toList();
        boolean people = text.length() <= LONGEST
                && parts.stream()
                        .allMatch(
                                part -> isPerson(part) || ONE_WORD.matcher(part).matches());
        return people ? parts.stream() : Stream.of(text);
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
        long initialled = parts.stream().filter(TablePeople::isInitialled).count();
        // Among PubMed's many names there may be a group's.
        boolean names = parts.size() > 1
                && (initialled == parts.size()
                        || initialled > Math.max(2, parts.size() / 2)
                        || parts.stream().allMatch(TablePeople::isInReadingOrder));
        return names ? parts : List.of(text);
    }

    private static boolean isInitialled(String name) {
        return INITIALS_LAST.matcher(name).matches() || isBareLast(name);
    }

    private static boolean isBareLast(String name) {
        Matcher bare = BARE_LAST.matcher(name);
        return name.length() <= LONGEST
                && bare.matches()
                && !NameSuffix.isOne(bare.group(2))
                && PersonName.literal("A. " + capitalised(bare.group(1))).looksLikePersonalName();
    }

    private static boolean isPerson(String name) {
        return COMMA.splitAsStream(name).count() == 2 || isInReadingOrder(name) || isInitialled(name);
    }

    /** Whether a name looks like a person's, with the family name last. */
    static boolean isInReadingOrder(String name) {
        if (name.length() > LONGEST) {
            return false;
        }
        return !INITIALS.matcher(name).matches()
                && !isInitialled(name)
                && !isCapitalsFirst(name)
                && FamilyFirst.inverted(name).isEmpty()
                && PersonName.literal(capitalised(name)).looksLikePersonalName();
    }

    /** A name without its small words. */
    private static String capitalised(String name) {
        return Stream.of(name.split(" "))
                .filter(word -> !ForeignName.isParticle(word))
                .collect(Collectors.joining(" "));
    }

    /** Not {@code UNESCO Paris}. */
    private static boolean isCapitalsFirst(String name) {
        Matcher capitals = CAPITALS_FIRST.matcher(name);
        return name.length() <= LONGEST
                && capitals.matches()
                && HeadlineCase.isAllCapitals(capitals.group(1))
                && !HeadlineCase.title(capitals.group(1)).equals(capitals.group(1))
                && PersonName.literal(capitalised(name)).looksLikePersonalName();
    }

    private static String cased(String part) {
        return HeadlineCase.isAllCapitals(part) ? HeadlineCase.name(part) : part;
    }

    /** {@code DUPONT, Jean}, {@code Jean DUPONT} and {@code POE, PAULA}, but not {@code UNESCO}. */
    private static String inCase(String name) {
        int last = name.lastIndexOf(' ') + 1;
        boolean several = COMMA.splitAsStream(name).count() == 2;
        if (!several) {
            return last == 0 || HeadlineCase.title(name.substring(last)).equals(name.substring(last))
                    ? name
                    : name.substring(0, last) + cased(name.substring(last));
        }
        return HeadlineCase.isAllCapitals(name)
                ? HeadlineCase.name(name)
                : COMMA.splitAsStream(name).map(TablePeople::cased).collect(Collectors.joining(", "));
    }

    /** A name as a record has it. */
    static Value.Fields person(String name) {
        if (OrganisationNames.isOne(name)) {
            return ForeignName.literal(name);
        }
        Matcher last = INITIALS_LAST.matcher(name);
        if (name.length() <= LONGEST && last.matches()) {
            return ForeignName.inverted(last.group(1) + ", " + last.group(2).replaceAll("\\.(?=\\p{L})", ". "));
        }
        if (isBareLast(name)) {
            return ForeignName.initialled(name.replaceFirst("\\.$", ""));
        }
        if (isCapitalsFirst(name)) {
            Matcher capitals = CAPITALS_FIRST.matcher(name);
            return ForeignName.inverted(capitals.replaceFirst(
                    found -> Matcher.quoteReplacement(cased(found.group(1)) + ", " + found.group(2))));
        }
        return isInReadingOrder(name) ? ForeignName.reading(inCase(name)) : ForeignName.inverted(inCase(name));
    }
}
