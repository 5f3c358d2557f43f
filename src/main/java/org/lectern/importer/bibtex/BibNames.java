package org.lectern.importer.bibtex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.catalog.OrganisationNames;
import org.lectern.catalog.Separators;
import org.lectern.importer.entry.AndOthers;
import org.lectern.importer.entry.EastAsianRoles;
import org.lectern.importer.entry.FamilyFirst;
import org.lectern.importer.entry.Firms;
import org.lectern.importer.entry.LifeDates;
import org.lectern.importer.entry.NameSuffix;
import org.lectern.importer.entry.Value;
import org.lectern.markdown.HtmlEntities;

/**
 * Lists of names as BibTeX writes them (Tame the BeaST, 4; biblatex 3.20, 3.4): parted by {@code and}, each
 * {@code First von Last}, {@code von Last, First}, {@code von Last, Jr, First}, in braces for an organisation, or
 * biblatex's {@code family=…, given=…}.
 */
final class BibNames {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}'’‐–-]+");
    private static final Pattern AND = Pattern.compile("(?i)and\\b");
    /** DBLP numbers people of one name: {@code Wei Wang 0001}. */
    private static final Pattern HOMONYM = Pattern.compile("(?<=\\p{L}[.}]?)\\s+0[0-9]{3}$");

    /** {@code Mona Ozouf (dir.)}. */
    private static final Pattern BRACKETED = Pattern.compile("([^(\\[]*[^\\s(\\[])\\s+[(\\[][^()\\[\\]]*[)\\]]");

    private static final Pattern ABBREVIATION = Pattern.compile("\\s\\((\\p{Lu}{2,10})\\)$");

    private static final Set<String> PARTS = Set.of("family", "given", "prefix", "suffix", "useprefix", "literal");
    private static final int MOST_PARTS = 3;

    private final Function<String, String> plain;
    private final boolean usePrefix;

    /**
     * The names of a field.
     *
     * @param others whether the list ends in {@code and others}
     * @param strayAnd whether an {@code and} has no name on one of its sides
     * @param crowded what was kept whole because it has more commas than a name
     * @param organisations what was kept whole, without braces, because it is no person's name
     */
    record NameList(
            List<Value> names, boolean others, boolean strayAnd, List<String> crowded, List<String> organisations) {
        NameList {
            names = List.copyOf(names);
            crowded = List.copyOf(crowded);
            organisations = List.copyOf(organisations);
        }
    }

    /**
     * A reader of names.
     *
     * @param usePrefix whether {@code von} belongs to the family name (biblatex's option)
     * @param unknown is given each command that is not understood
     */
    BibNames(boolean usePrefix, Consumer<String> unknown) {
        this.usePrefix = usePrefix;
        this.plain = latex -> LatexText.of(latex, TextStyle.PLAIN, unknown);
    }

    NameList read(String field) {
        List<String> parts = BracedList.pieces(LifeDates.unparted(withLetters(field)), BibNames::and);
        boolean stray = parts.size() > 1 && parts.contains("");
        List<String> written = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (written.size() == 1) {
            written = otherwiseParted(written.get(0));
        }
        written = written.stream()
                .map(name -> isBraced(name) ? name : LifeDates.without(name))
                .toList();
        List<Value> names = new ArrayList<>();
        boolean others = false;
        for (String name : written) {
            String own = AndOthers.without(name);
            others |= AndOthers.areIn(name);
            if (!plain.apply(own).isEmpty() && !commaParts(own).isEmpty()) {
                names.add(name(HOMONYM.matcher(own).replaceFirst("")));
            }
        }
        List<String> crowded =
                written.stream().filter(BibNames::isCrowded).map(plain).toList();
        List<String> organisations = written.stream()
                .filter(name -> isOrganisation(name) && !isAbbreviated(name))
                .map(plain)
                .toList();
        return new NameList(names, others, stray, crowded, organisations);
    }

    /** The semicolon of an entity of HTML parts no names. */
    private static String withLetters(String field) {
        return ENTITY.matcher(field).replaceAll(entity -> {
            String decoded = HtmlEntities.decoded(entity.group());
            return Matcher.quoteReplacement(LETTERS.matcher(decoded).matches() ? decoded : entity.group());
        });
    }

    private boolean isOrganisation(String written) {
        return !isBraced(written)
                && extended(commaParts(written)).isEmpty()
                && commaParts(written).size() == 1
                && OrganisationNames.isOne(plain.apply(written));
    }

    private static boolean isCrowded(String written) {
        List<String> parts = commaParts(written);
        return !isBraced(written) && extended(parts).isEmpty() && parts.size() > MOST_PARTS;
    }

    private static List<String> commaParts(String written) {
        return BracedList.of(written, Separators.COMMAS);
    }

    /** Names that a hand parted by semicolons, or by an ampersand where each is {@code Family, Given}. */
    private static List<String> otherwiseParted(String field) {
        List<String> parts = BracedList.of(field, Separators.SEMICOLONS + Separators.LIST_COMMA);
        if (parts.size() > 1) {
            return parts;
        }
        List<String> persons = BracedList.of(field.replace("\\&", "&"), "&");
        boolean inverted = persons.stream().allMatch(name -> name.indexOf(',') > 0);
        return persons.size() > 1 && inverted && !Firms.isOne(field) ? persons : parts;
    }

    private Value name(String written) {
        if (isBraced(written) || (written.indexOf('&') >= 0 && Firms.isOne(written))) {
            return literal(written);
        }
        List<String> parts = commaParts(written);
        if (written.endsWith(",") && parts.size() == 1) {
            return literal(written.substring(0, written.length() - 1)); // as EndNote marks organisations
        }
        Map<String, String> extended = extended(parts);
        if (!extended.isEmpty()) {
            return extended.containsKey("family")
                    ? person(
                            extended.get("family"),
                            extended.getOrDefault("given", ""),
                            extended.getOrDefault("prefix", ""),
                            extended.getOrDefault("suffix", ""),
                            extended.getOrDefault("useprefix", String.valueOf(usePrefix))
                                    .equals("true"))
                    : literal(extended.getOrDefault("literal", extended.getOrDefault("given", written)));
        }
        if (parts.size() > MOST_PARTS || Firms.isOne(parts)) {
            return literal(written);
        }
        NameSuffix suffixed = NameSuffix.in(parts);
        if (suffixed.parts().size() == 1) {
            return undivided(suffixed.parts().get(0), suffixed.suffix());
        }
        List<String> family = words(suffixed.parts().get(0));
        int von = leadingSmall(family, family.size() - 1);
        return person(
                joined(family.subList(von, family.size())),
                suffixed.parts().get(1),
                joined(family.subList(0, von)),
                suffixed.suffix(),
                usePrefix);
    }

    /** A name without a comma. */
    private Value undivided(String written, String suffix) {
        if (isAbbreviated(written)
                || isOrganisation(written)
                || EastAsianRoles.in(plain.apply(written)).isPresent()) {
            return literal(written);
        }
        Matcher bracketed = BRACKETED.matcher(written);
        String own = bracketed.matches() ? bracketed.group(1) : written;
        String behind = written.substring(own.length());
        return FamilyFirst.inverted(plain.apply(own))
                .map(familyFirst -> name(familyFirst + behind))
                .orElseGet(() -> inOrder(words(own), behind, suffix));
    }

    /**
     * {@code First von Last}: the family name is what follows the last small word, or the last word.
     *
     * @param behind what stands behind the name in brackets, or empty
     */
    private Value inOrder(List<String> words, String behind, String suffix) {
        int first = 0;
        while (first < words.size() - 1 && !isSmall(words.get(first))) {
            first++;
        }
        if (first >= words.size() - 1) {
            int last = words.size() - 1;
            return person(words.get(last) + behind, joined(words.subList(0, last)), "", suffix, usePrefix);
        }
        int end = first;
        for (int i = first; i < words.size() - 1; i++) {
            end = isSmall(words.get(i)) ? i + 1 : end;
        }
        return person(
                joined(words.subList(end, words.size())) + behind,
                joined(words.subList(0, first)),
                joined(words.subList(first, end)),
                suffix,
                usePrefix);
    }

    /** An organisation with its initials: {@code World Health Organization (WHO)}. */
    private static boolean isAbbreviated(String name) {
        Matcher abbreviation = ABBREVIATION.matcher(name);
        return abbreviation.find()
                && name.substring(0, abbreviation.start())
                        .replaceAll("\\P{Lu}", "")
                        .equals(abbreviation.group(1));
    }

    private static int leadingSmall(List<String> words, int most) {
        int count = 0;
        while (count < most && isSmall(words.get(count))) {
            count++;
        }
        return count;
    }

    /** Whether the word's first letter is small; braces make it neither, an accent is passed over. */
    private static boolean isSmall(String word) {
        if (word.startsWith("{") && !word.startsWith("{\\")) {
            return false;
        }
        String letters = LatexText.of(word, TextStyle.PLAIN, command -> {});
        int at = 0;
        while (at < letters.length() && !Character.isLetter(letters.codePointAt(at))) {
            at++;
        }
        return at < letters.length() && Character.isLowerCase(letters.codePointAt(at));
    }

    private Value person(String family, String given, String prefix, String suffix, boolean stays) {
        Map<String, Value> fields = new LinkedHashMap<>();
        put(fields, "family", family);
        put(fields, "given", given);
        put(fields, stays ? "non-dropping-particle" : "dropping-particle", prefix);
        put(fields, "suffix", suffix);
        return fields.containsKey("family") ? new Value.Fields(fields) : literal(given + " " + prefix + " " + suffix);
    }

    private void put(Map<String, Value> fields, String name, String latex) {
        String text = plain.apply(latex);
        if (!text.isEmpty()) {
            fields.put(name, Value.text(text));
        }
    }

    private Value literal(String latex) {
        return new Value.Fields(Map.of("literal", Value.text(plain.apply(latex))));
    }

    private static Map<String, String> extended(List<String> parts) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String part : parts) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            if (PARTS.contains(name)) {
                found.put(name, unquoted(part.substring(equals + 1).strip()));
            } else if (!name.endsWith("-i") && equals < 0) {
                return Map.of();
            }
        }
        return found;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static List<String> words(String name) {
        return BracedList.of(
                name, (text, at) -> Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '~' ? 1 : 0);
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }

    /** Whether one pair of braces holds the whole name. */
    private static boolean isBraced(String name) {
        if (!name.startsWith("{") || !name.endsWith("}")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < name.length() - 1; i++) {
            depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    /** At the list's ends only in small letters: "And" may be a name there. */
    private static int and(String text, int at) {
        int end = at + 3;
        boolean begins = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        if (!begins || !AND.matcher(text).region(at, text.length()).lookingAt()) {
            return 0;
        }
        boolean ends = end == text.length() || Character.isWhitespace(text.charAt(end));
        boolean inside = at > 0 && end < text.length();
        return ends && (inside || text.startsWith("and", at)) ? 3 : 0;
    }
}
