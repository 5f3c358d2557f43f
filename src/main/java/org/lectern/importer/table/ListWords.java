package org.lectern.importer.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.FoldedText;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.WordTable;

/** What the row of a table says of a work for a reading list: how much it matters, which pages to read, a note. */
final class ListWords {
    private static final Map<String, String> IMPORTANCE = WordTable.read(ListWords.class, "list-importance.txt");

    private static final Set<String> HEADINGS = Set.of(
            ("required|required reading|required readings|recommended|recommended reading|recommended readings|optional"
                            + "|optional reading|optional readings|further reading|further readings|additional reading"
                            + "|additional readings|suggested reading|suggested readings|background reading|primary sources"
                            + "|secondary sources|pflichtlekture|pflichtliteratur|weiterfuhrende literatur|empfohlene literatur"
                            + "|zusatzliteratur|primarliteratur|sekundarliteratur|quellen|lectures obligatoires"
                            + "|lectures recommandees|lectures complementaires|pour aller plus loin|lecturas obligatorias"
                            + "|lecturas recomendadas|lecturas complementarias|letture obbligatorie|letture consigliate")
                    .split("\\|"));

    private ListWords() {}

    /** By the names that an item of a list has for them. */
    static Map<String, String> of(TableCells cells) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "importance", importance(cells.text("importance")));
        put(words, "read", Blanks.folded(cells.text("read")));
        put(words, "note", ForeignMarkup.markdown(cells.text("list-note")));
        return words;
    }

    private static void put(Map<String, String> words, String name, String text) {
        if (!text.isEmpty()) {
            words.put(name, text);
        }
    }

    /** Whether a text is such as {@code Further reading}, which is no work's title. */
    static boolean isHeading(String text) {
        return HEADINGS.contains(FoldedText.fold(text));
    }

    /** One of the usual words of lists, or nothing. */
    static String importance(String written) {
        String folded = FoldedText.fold(written).replace(' ', '-');
        return IMPORTANCE.getOrDefault(folded.isEmpty() ? written.strip() : folded, "");
    }
}
