package org.lectern.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.catalog.FoldedText;

/**
 * What the columns of a table hold, by the words above them.
 *
 * @param fields of a record, or words of {@link TableEntry}; empty for a column that is none of them
 * @param names what the columns are called here, each once
 */
record TableHeadings(TableRow row, List<String> fields, List<String> names) {
    private static final Map<String, String> KNOWN = WordTable.read("table-headings.txt");

    /** The word for a column of weeks or sections. */
    static final String GROUP = "group";

    /** What Zotero calls otherwise; its key is one of its own for each library. */
    private static final Map<String, String> ZOTEROS =
            Map.of("key", "nothing", "type", "genre", "number", "number", "section", "section", "version", "version");

    private static final int LONGEST = 100;

    /** A title and something else: less is no table of works. */
    private static final int FEWEST = 2;

    TableHeadings {
        fields = List.copyOf(fields);
        names = List.copyOf(names);
    }

    /** Those of a row, if it looks like one of headings. */
    static Optional<TableHeadings> of(TableRow row) {
        List<String> fields = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean zotero = row.cells().contains("Item Type");
        for (String written : row.cells()) {
            String cell = written.length() > LONGEST ? "" : Blanks.folded(written);
            String folded = folded(cell);
            fields.add(zotero && ZOTEROS.containsKey(folded) ? ZOTEROS.get(folded) : field(cell));
            String name = folded.isEmpty() ? "column-" + (names.size() + 1) : folded;
            names.add(names.contains(name) ? name + "-" + (names.size() + 1) : name);
        }
        TableHeadings found = new TableHeadings(row, fields, names);
        return fields.contains("title") && found.known() >= FEWEST ? Optional.of(found) : Optional.empty();
    }

    /** Whether a text is a heading such as {@code Week 3: Lakes}. */
    static boolean isSection(String text) {
        String[] words = FoldedText.fold(text).split(" ", 3);
        return words.length > 1 && GROUP.equals(KNOWN.get(words[0])) && words[1].matches("[0-9]{1,3}|[ivx]{1,5}");
    }

    private static String folded(String heading) {
        return FoldedText.fold(heading).replace(' ', '-');
    }

    /** Also of {@code Author 2} and {@code Autor(en)}. */
    private static String field(String heading) {
        return Stream.of(heading, heading.replaceFirst(" ?[0-9]{1,2}$", ""), heading.replaceFirst("\\(.*", ""))
                .map(written -> KNOWN.getOrDefault(folded(written), ""))
                .filter(field -> !field.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** How many columns hold a field that is known. */
    long known() {
        return fields.stream().filter(field -> !field.isEmpty()).distinct().count();
    }
}
