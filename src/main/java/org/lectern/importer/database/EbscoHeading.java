package org.lectern.importer.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.PersonName;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.ForeignName;
import org.lectern.importer.entry.HeadlineCase;

/**
 * A title and the names behind it, as EBSCO writes them: {@code A TITLE. ROE, RICHARD B.; Poe, Paula}.
 *
 * @param authors each as it stands
 */
record EbscoHeading(String title, List<String> authors) {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.?!][\"”’')]*(?:\\s+|$)");
    private static final Pattern NAME_WORD =
            Pattern.compile("\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}'’-]*|(?i:jr|sr)\\.?|III?|IV");
    private static final int MOST_WORDS = 5;

    EbscoHeading {
        authors = List.copyOf(authors);
    }

    /** The names begin behind the first end of a sentence that only names follow. */
    static EbscoHeading of(String text) {
        String line = Blanks.folded(text);
        Matcher end = END_OF_SENTENCE.matcher(line);
        while (end.find()) {
            String behind = line.substring(end.end()).strip();
            if (!behind.isEmpty() && areNames(behind)) {
                return new EbscoHeading(line.substring(0, end.end()).strip(), names(behind));
            }
        }
        return new EbscoHeading(line, List.of());
    }

    static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String name : text.split("\\s*;\\s*")) {
            String bare = Blanks.folded(name).replaceFirst("^(?i)by\\s+", "");
            if (!bare.isEmpty() && !bare.matches("(?i)et al\\.?")) {
                names.add(bare);
            }
        }
        return names;
    }

    /** Whether a text is one name or several: {@code Family, Given}, or two to four capitalised words. */
    static boolean areNames(String text) {
        List<String> names = names(text);
        return !names.isEmpty() && names.stream().allMatch(EbscoHeading::isName);
    }

    private static boolean isName(String name) {
        String[] parts = name.split(",\\s*");
        if (parts.length == 1) {
            return PersonName.literal(HeadlineCase.isAllCapitals(name) ? HeadlineCase.name(name) : name)
                            .looksLikePersonalName()
                    && !name.matches(".*[\\p{L}]{2,}\\..*");
        }
        boolean words = Stream.of(parts)
                .allMatch(part -> part.split(" ").length <= MOST_WORDS
                        && Stream.of(part.split(" "))
                                .allMatch(word -> NAME_WORD.matcher(word).matches() || ForeignName.isParticle(word)));
        return parts.length <= 3 && words;
    }
}
