package org.lectern.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.AndOthers;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.LifeDates;
import org.lectern.importer.entry.Value;
import org.lectern.importer.table.TableCells.Cell;

/** The people of a row by their roles. */
final class TableRoles {
    private static final Pattern DIRECTED = Pattern.compile(
            "(?i)(?:dir\\.|directed by|director:|regie:?|réal\\.|réalisation ?:|réalisé par) ?(?=\\p{Lu})");

    private final TableCells cells;
    private final EntryDraft draft;
    private final TableNotes notes;
    private final DiagnosticCollector diagnostics;

    TableRoles(TableCells cells, EntryDraft draft, TableNotes notes, DiagnosticCollector diagnostics) {
        this.cells = cells;
        this.draft = draft;
        this.notes = notes;
        this.diagnostics = diagnostics;
    }

    void people(String written, Cell cell) {
        Matcher directed = DIRECTED.matcher(cell.text());
        boolean directs = directed.lookingAt();
        // As in RIS the author of a film is who directed it.
        boolean film = written.equals("author")
                && TableType.of(cells.text("type"))
                        .filter("motion_picture"::equals)
                        .isPresent();
        String role = directs || film ? "director" : written;
        String names = LifeDates.unparted(directs ? cell.text().substring(directed.end()) : cell.text());
        List<Value.Fields> people = new ArrayList<>();
        for (String name : TablePeople.names(AndOthers.without(names))) {
            if (TablePeople.isInReadingOrder(name)) {
                notes.takenApart(name);
            }
            people.add(TablePeople.person(name));
        }
        draft.people(role, people);
        if (AndOthers.areIn(names)) {
            draft.keep("and-others", role);
            AndOthers.say(diagnostics, draft.position(), cell.name());
        }
    }
}
