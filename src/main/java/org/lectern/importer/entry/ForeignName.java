package org.lectern.importer.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.Separators;
import org.lectern.diagnostic.InvalidValueException;

/** Names as other programs write them, as the mapping that a record has for them. */
public final class ForeignName {
    private static final Pattern COMMA = Pattern.compile("[" + Separators.COMMAS + "]");

    private static final Pattern GIVEN_AND_SUFFIX = Pattern.compile("(\\S.*) (" + NameSuffix.LAST_WORD + ")");
    private static final Pattern INITIALS = Pattern.compile("(.+?) (\\p{Lu}(?:\\p{Lu}|-\\p{Lu}){0,4})(?: (.+))?");
    private static final Set<String> PARTICLES = Set.of(
            "af", "al", "bin", "ben", "da", "das", "de", "degli", "dei", "del", "della", "den", "der", "di", "do",
            "dos", "du", "el", "ibn", "la", "las", "le", "los", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur");

    private ForeignName() {}

    /**
     * {@code Family, Given}, {@code Family, Given, Suffix}, {@code Family, Suffix, Given} or {@code Family, Given Jr},
     * with the comma of any script. A text without a comma, or with nothing after it, is a name in its own order or an
     * organisation's, unless {@link FamilyFirst} knows better.
     */
    public static Value.Fields inverted(String text) {
        String folded = Blanks.folded(text);
        String name = FamilyFirst.inverted(folded).orElse(folded);
        List<String> parts = new ArrayList<>(Stream.of(COMMA.split(name))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList());
        if (parts.size() == 3 && NameSuffix.isOne(parts.get(1))) {
            parts.add(parts.remove(1));
        }
        boolean person = parts.size() == 2 || (parts.size() == 3 && NameSuffix.isOne(parts.get(2)));
        if (!person || Firms.isOne(parts) || !isOne(parts.get(0)) || !isOne(parts.get(1))) {
            return literal(parts.size() == 1 ? parts.get(0) : name);
        }
        Matcher suffixed = GIVEN_AND_SUFFIX.matcher(parts.get(1));
        if (parts.size() == 2 && suffixed.matches()) {
            return person(parts.get(0), suffixed.group(1), suffixed.group(2));
        }
        return person(parts.get(0), parts.get(1), parts.size() == 3 ? parts.get(2) : "");
    }

    /** {@code Doe JQ} or {@code Doe JQ Jr}, as PubMed shortens names; anything else stays as it is. */
    public static Value.Fields initialled(String text) {
        String name = Blanks.folded(text);
        Matcher matcher = INITIALS.matcher(name);
        String suffix = matcher.matches() && matcher.group(3) != null ? matcher.group(3) : "";
        if (!matcher.matches() || !(suffix.isEmpty() || NameSuffix.isOne(suffix))) {
            return literal(name);
        }
        String initials = matcher.group(2).replaceAll("(\\p{Lu})(?!-)", "$1. ").replaceAll("(\\p{Lu})-", "$1.-");
        return person(matcher.group(1), initials.strip(), suffix);
    }

    /**
     * A person's name in reading order, taken apart: the last word is the family name, with the small words before it
     * ({@code van der}) and without a suffix. A guess, and to be said so. One word alone stays as it is.
     */
    public static Value.Fields reading(String text) {
        List<String> words = new ArrayList<>(List.of(Blanks.folded(text).split(" ")));
        String suffix = "";
        if (words.size() > 2 && NameSuffix.isOne(words.get(words.size() - 1))) {
            suffix = words.remove(words.size() - 1);
        }
        int family = words.size() - 1;
        while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
            family--;
        }
        String given = String.join(" ", words.subList(0, family));
        String last = String.join(" ", words.subList(family, words.size()));
        return given.isEmpty() ? literal(last) : person(last, given, suffix);
    }

    /** A name that has no parts, as of an organisation. */
    public static Value.Fields literal(String text) {
        return new Value.Fields(Map.of("literal", Value.text(Blanks.folded(text))));
    }

    /** Whether a word is a particle, such as {@code von}, in capitals or small letters. */
    public static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Value.Fields person(String family, String given, String suffix) {
        Map<String, Value> parts = new LinkedHashMap<>();
        parts.put("family", Value.text(family));
        parts.put("given", Value.text(given));
        if (!suffix.isEmpty()) {
            parts.put("suffix", Value.text(suffix));
        }
        return new Value.Fields(parts);
    }

    /** Whether a record takes the text for a part of one name. */
    private static boolean isOne(String part) {
        try {
            PersonName.part(part);
            return true;
        } catch (InvalidValueException e) {
            return false; // an organisation such as "Ministry of Rivers and Lakes, Section B"
        }
    }
}
