package org.lectern.importer.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.catalog.FoldedText;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.WordTable;

/**
 * What the columns of a table hold, by the words above them.
 *
 * @param fields of a record, or words of {@link TableEntry}; empty for a column that is none of them
 * @param names what the columns are called here, each once
 */
record TableHeadings(TableRow row, List<String> fields, List<String> names) {
    private static final Map<String, String> KNOWN = WordTable.read(TableHeadings.class, "table-headings.txt");

    /** The word for a column of weeks or sections. */
    static final String GROUP = "group";

    /** The word for a column of topics, one in each cell. */
    static final String TOPIC = "topic";

    /** The day of the section in which a work stands. */
    static final String SESSION_DATE = "session-date";

    /** Programs by headings that they alone have: what they call otherwise has their name before it. */
    private static final Map<String, String> PROGRAMS = Map.ofEntries(
            Map.entry("abstract-note", "zotero"),
            Map.entry("manual-tags", "zotero"),
            Map.entry("eid", "scopus"),
            Map.entry("ut", "wos"),
            Map.entry("ut-unique-wos-id", "wos"),
            Map.entry("gsrank", "perish"),
            Map.entry("author-sort", "calibre"),
            Map.entry("primary-author", "librarything"),
            Map.entry("read-status", "storygraph"));

    /** Beside a year these may be the days on which a class meets. */
    private static final Set<String> DAYS = Set.of("date", "datum", "fecha", "data");

    private static final Set<String> COUNTS = Set.of("nr", "no", "n", "number", "numero", "nummer", "lfd-nr");

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
        List<String> cells = row.cells().stream()
                .map(written -> written.length() > LONGEST ? "" : Blanks.folded(written))
                .toList();
        String program = cells.stream()
                .map(cell -> PROGRAMS.getOrDefault(folded(cell), ""))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        for (String cell : cells) {
            String folded = folded(cell);
            fields.add(KNOWN.getOrDefault(program + ":" + folded, field(cell)));
            String name = folded.isEmpty() ? "column-" + (names.size() + 1) : folded;
            names.add(names.contains(name) ? name + "-" + (names.size() + 1) : name);
        }
        if (program.isEmpty()) {
            sessions(fields, names);
            // The first column often counts the rows.
            if (!names.isEmpty()
                    && (COUNTS.contains(names.get(0)) || cells.get(0).equals("#"))) {
                fields.set(0, "nothing");
            }
        }
        TableHeadings found = new TableHeadings(row, fields, names);
        return fields.contains("title") && found.known() >= FEWEST ? Optional.of(found) : Optional.empty();
    }

    /** A date beside the number of a week, or where another column has the year, is that of the week. */
    private static void sessions(List<String> fields, List<String> names) {
        for (int i = 0; i < fields.size(); i++) {
            boolean behind = i > 0 && fields.get(i - 1).equals(GROUP);
            boolean twice = fields.get(i).equals("issued") && Collections.frequency(fields, "issued") > 1;
            if (fields.contains(GROUP) && DAYS.contains(names.get(i)) && (behind || twice)) {
                fields.set(i, SESSION_DATE);
            }
        }
    }

    /** The same where topics are those of weeks, and no keywords. */
    TableHeadings withTopicsOfSections() {
        List<String> others = new ArrayList<>(fields);
        others.replaceAll(field -> field.equals(TOPIC) ? "nothing" : field);
        return new TableHeadings(row, others, names);
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
