package org.lectern.importer;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.FoldedText;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.importer.entry.EntryIdentity;
import org.lectern.importer.entry.Value;

/**
 * Gives ids: a work's own key where it can be one and is free, else family name, year and a word of the title in small
 * Latin letters, {@code reiss2009drifting}. The same works in the same order get the same ids.
 */
final class RecordIds {
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_WORD = 20;
    private static final int SHORTEST_WORD = 4;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "about", "after", "before", "between", "beyond", "does", "during", "eine", "einer", "from", "have", "into",
            "notes", "over", "some", "than", "that", "their", "there", "these", "this", "through", "toward", "towards",
            "under", "upon", "what", "when", "where", "which", "with", "without");

    private final Set<String> taken = new HashSet<>();

    /** A giver of ids other than these, case ignored. */
    RecordIds(Collection<String> taken) {
        taken.forEach(id -> this.taken.add(id.toLowerCase(Locale.ROOT)));
    }

    /** An id that nothing else has, and that nothing else will get. */
    String give(String key, Map<String, Value> fields) {
        String wanted = isId(key) ? key : made(fields);
        String free = wanted;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    private static boolean isId(String key) {
        try {
            ArticleId.parse(key);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static String made(Map<String, Value> fields) {
        String family = cut(ascii(EntryIdentity.family(fields)).replace(" ", ""), LONGEST_NAME);
        String year = EntryIdentity.year(EntryIdentity.text(fields, "issued")).replace("-", "");
        List<String> words =
                Arrays.asList(ascii(EntryIdentity.text(fields, "title")).split(" "));
        String word = words.stream()
                .filter(w -> w.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(w))
                .findFirst()
                .orElse(words.get(0));
        String made = family + year + cut(word, LONGEST_WORD);
        String type = ascii(EntryIdentity.text(fields, "type")).replace(" ", "-");
        return isId(made) ? made : (type.isEmpty() ? "work" : type) + year;
    }

    /** Folded words of Latin letters and digits. */
    private static String ascii(String text) {
        String plain = text.replaceAll("<[^<>]*>", "");
        return FoldedText.fold(plain)
                .replaceAll("[^a-z0-9 ]", "")
                .replaceAll(" +", " ")
                .strip();
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
