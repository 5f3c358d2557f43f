package org.lectern.importer.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.Outline;
import org.lectern.importer.table.TableCells.Begun;

/**
 * The weeks or sections of a table: what several rows have in common may stand in the first of them alone, or in a row
 * above them.
 */
final class TableSections {
    private final Map<String, Open> byName = new LinkedHashMap<>();
    private final List<Open> ofRows = new ArrayList<>();
    private final boolean topical;

    /** A section while its rows are read; without a name what stands above the first. */
    private static final class Open {
        private final String name;
        private final Optional<Open> above;
        private final Set<String> topics = new LinkedHashSet<>();
        private String day = "";
        private boolean counted;
        private boolean withWorks;
        private boolean parted;

        Open(String name, Optional<Open> above) {
            this.name = name;
            this.above = above;
        }

        /** Whether a row with but a day or a topic may say more of it: it has neither yet, and no work. */
        boolean awaits(String date) {
            return !name.isEmpty() && topics.isEmpty() && !withWorks && !parted && (date.isEmpty() || day.isEmpty());
        }

        void meets(String date) {
            day = day.isEmpty() ? date : day;
        }

        void hasWorks() {
            withWorks = true;
            above.ifPresent(week -> week.parted = true);
        }

        /** That of the week, where it has no works but in its parts. */
        String dayOrWeeks() {
            return above.filter(week -> day.isEmpty() && !week.withWorks)
                    .map(week -> week.day)
                    .orElse(day);
        }
    }

    /** The sections of the rows below some headings. */
    TableSections(TableHeadings headings, List<TableRow> rows) {
        boolean weeks = headings.fields().contains(TableHeadings.GROUP);
        Open open = open("", Optional.empty());
        for (TableRow row : rows) {
            TableCells cells = new TableCells(headings, row);
            open = next(open, cells, weeks);
            ofRows.add(open);
        }
        this.topical = weeks
                && byName.values().stream().allMatch(section -> section.topics.size() <= 1)
                && byName.values().stream().anyMatch(section -> !section.topics.isEmpty());
    }

    private Open open(String name, Optional<Open> above) {
        String path = above.map(open -> open.name + " > ").orElse("") + name;
        return byName.computeIfAbsent(path, any -> new Open(name, above));
    }

    private Open next(Open last, TableCells cells, boolean weeks) {
        String topic = Blanks.folded(cells.text(TableHeadings.TOPIC));
        String date = Blanks.folded(cells.text(TableHeadings.SESSION_DATE));
        boolean common = weeks && cells.sayWhenOrWhat();
        Open open = last;
        if (common && !last.awaits(date)) {
            open = open(topic.isEmpty() ? date : topic, Optional.empty()); // a week that has no number
            open.counted = true;
        } else if (!common) {
            open = cells.begun().map(begun -> begun(last, begun)).orElse(last);
        }
        open.meets(date);
        if (!topic.isEmpty() && !topic.equals(open.name)) {
            open.topics.add(topic);
        }
        if (cells.nameWork()) {
            open.hasWorks();
        }
        return open;
    }

    private Open begun(Open last, Begun begun) {
        Optional<Open> week = last.above.isPresent() ? last.above : Optional.of(last);
        Open open = open(begun.name(), begun.within() ? week.filter(above -> !above.name.isEmpty()) : Optional.empty());
        open.counted |= begun.counted();
        return open;
    }

    /** Whether each section has a topic, or none; where one has several, they are its works' own. */
    boolean haveTopics() {
        return topical;
    }

    /** The group in which the works of a row stand, by its number among the rows; empty above the first section. */
    String heading(int row) {
        return heading(ofRows.get(row));
    }

    private String heading(Open section) {
        String topic = topical ? String.join("", section.topics) : "";
        String own = section.name.contains(topic) ? section.name : section.name + ": " + topic;
        return section.above.map(above -> heading(above) + " – " + own).orElse(own);
    }

    /** All that have works, and those without that are weeks: what stands alone below all works is a remark. */
    List<Outline.Section> all() {
        List<Open> sections = new ArrayList<>(byName.values());
        int end = sections.size();
        while (end > 0 && !sections.get(end - 1).withWorks && !sections.get(end - 1).counted) {
            end--;
        }
        return sections.subList(0, end).stream()
                .filter(section -> !section.name.isEmpty() && (section.withWorks || !section.parted))
                .map(section -> new Outline.Section(
                        heading(section), section.dayOrWeeks(), section.name, String.join("; ", section.topics)))
                .toList();
    }
}
