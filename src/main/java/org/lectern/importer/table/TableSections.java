package org.lectern.importer.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.Outline;

/**
 * The weeks or sections of a table, row by row: what several rows have in common may stand in the first of them alone.
 */
final class TableSections {
    private final Map<String, String> topics;
    private String name = "";
    private String day = "";

    private TableSections(Map<String, String> topics) {
        this.topics = topics;
    }

    /** Those of a table whose sections have a topic each, or none; where one has several, they are its works' own. */
    static TableSections of(TableHeadings headings, List<TableRow> rows) {
        Map<String, String> topics = new HashMap<>();
        if (headings.fields().contains(TableHeadings.GROUP) && headings.fields().contains(TableHeadings.TOPIC)) {
            String section = "";
            for (TableRow row : rows) {
                TableCells cells = new TableCells(headings, row);
                section = cells.section().orElse(section);
                String topic = Blanks.folded(cells.text(TableHeadings.TOPIC));
                if (!topic.isEmpty()
                        && !topics.computeIfAbsent(section, any -> topic).equals(topic)) {
                    return new TableSections(Map.of());
                }
            }
        }
        return new TableSections(topics);
    }

    boolean haveTopics() {
        return !topics.isEmpty();
    }

    /** Where the next row stands; with empty texts before the first section. */
    Outline.Section next(TableCells cells) {
        Optional<String> begun = cells.section();
        String date = Blanks.folded(cells.text(TableHeadings.SESSION_DATE));
        boolean another = begun.isPresent() && !begun.get().equals(name);
        if (another || !date.isEmpty()) {
            day = date;
        }
        name = begun.orElse(name);
        String topic = topics.getOrDefault(name, "");
        boolean told = topic.isEmpty() || name.contains(topic);
        return new Outline.Section(
                told ? name : name + ": " + topic,
                day,
                name,
                told ? Blanks.folded(cells.text(TableHeadings.TOPIC)) : topic);
    }
}
