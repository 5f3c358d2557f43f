package org.lectern.importer.database;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.FoldedText;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.Value;

/** Keys for entries of a page that names none: {@code doe2011}, the next one {@code doe2011b}. */
final class PageKeys {
    private final Set<String> given = new HashSet<>();

    /** Gives an entry its key, by its first author, or the first word of its title, and its year. */
    String give(EntryDraft draft) {
        String word = draft.value("author")
                .map(PageKeys::family)
                .orElse(draft.text("title")
                        .replaceFirst("(?i)^(?:the|an?)\\s+", "")
                        .replaceFirst("\\s.*$", ""));
        String year = draft.text("issued").replaceFirst("^\\D*([0-9]{4})?.*$", "$1");
        String stem = FoldedText.fold(word).replaceAll("[^a-z0-9]", "");
        String key = (stem.isEmpty() ? "work" : stem) + year;
        String unique = key;
        for (int n = 1; !given.add(unique); n++) {
            unique = key + (n < 26 ? String.valueOf((char) ('a' + n)) : "-" + (n + 1));
        }
        draft.madeKey(unique);
        return unique;
    }

    private static String family(Value authors) {
        if (authors instanceof Value.Items items && items.items().get(0) instanceof Value.Fields name) {
            Map<String, Value> parts = name.fields();
            String literal = text(parts, "literal");
            return literal.isEmpty() ? text(parts, "family") : literal.replaceFirst("^.*\\s", "");
        }
        return "";
    }

    private static String text(Map<String, Value> parts, String name) {
        return parts.get(name) instanceof Value.Text text ? text.text() : "";
    }
}
