package org.lectern.importer.database;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.ForeignName;

/** A line of authors on a page of PubMed, with the numbers of their affiliations, which are left off. */
final class PubMedAuthors {
    private static final int MOST_WORDS = 8;
    private static final Pattern MARKS = Pattern.compile(
            "\\([0-9][0-9 ,]*\\)|(?<=[\\p{L}.)\\s])[\\s\\u00A0]*(?:[0-9]{1,3}|[#*†‡§¶])(?=[\\s\\u00A0,;.]|$)"
                    + "|[#*†‡§¶]+");
    private static final Pattern SHORT =
            Pattern.compile("[\\p{L}\\p{M}'’ -]+ \\p{Lu}(?:-?\\p{Lu}){0,4}(?: (?:Jr|Sr|II|III|2nd|3rd))?");

    private PubMedAuthors() {}

    /** The names alone. */
    static List<String> names(String line) {
        return Stream.of(MARKS.matcher(line).replaceAll(" ").split("[,;]"))
                .map(Blanks::folded)
                .map(name -> name.replaceFirst("\\.$", "").strip())
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("et al"))
                .toList();
    }

    /** Whether every name of a line is of PubMed's short form: {@code Doe JQ, Roe RB Jr}. */
    static boolean areShort(String line) {
        List<String> names = names(line);
        return !names.isEmpty()
                && names.stream().allMatch(name -> SHORT.matcher(name).matches());
    }

    /** Whether a line holds nothing but authors of whom at least one is of the short form; others are groups. */
    static boolean areNames(String line) {
        List<String> names = names(line);
        return names.stream().anyMatch(name -> SHORT.matcher(name).matches())
                && names.stream().allMatch(name -> name.split(" ").length <= MOST_WORDS)
                && !line.replaceFirst("\\.$", "").contains(". ");
    }

    /**
     * Sets the authors of a draft. Names in reading order are taken apart, which is said, since where a family name of
     * several words begins they do not tell.
     */
    static void fill(EntryDraft draft, String line, SourcePosition where, DiagnosticCollector diagnostics) {
        Optional<String> guessed = Optional.empty();
        for (String name : names(line)) {
            boolean shortForm = SHORT.matcher(name).matches();
            boolean group = name.matches(
                    "(?i).*\\b(?:group|study|consortium|committee|collaboration|collaborators|network|team|society|"
                            + "investigators|trial|association|organization)\\b.*");
            draft.person(
                    "author",
                    group
                            ? ForeignName.literal(name)
                            : shortForm ? ForeignName.initialled(name) : ForeignName.reading(name));
            if (!group && !shortForm && guessed.isEmpty()) {
                guessed = Optional.of(name);
            }
        }
        guessed.ifPresent(name -> diagnostics.hint(
                "guessed-names",
                where,
                "the last word of each name, as in \"" + name + "\", is taken for the family name",
                "correct the names of which that is not true."));
    }
}
