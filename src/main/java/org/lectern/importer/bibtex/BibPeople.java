package org.lectern.importer.bibtex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.CslVariables;
import org.lectern.importer.entry.Value;

/** The people of a BibTeX entry by their roles. */
final class BibPeople {
    /** The role of a field's people, unless {@code editortype} says otherwise. */
    private static final Map<String, String> ROLES = roles();

    /** What {@code editortype} may say: biblatex's words that CSL has too, and CSL's own. */
    private static final Map<String, String> KINDS = kinds();

    private final BibFields fields;

    BibPeople(BibFields fields) {
        this.fields = fields;
    }

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("author", "author");
        roles.put("editor", "editor");
        roles.put("bookauthor", "container-author");
        roles.put("translator", "translator");
        roles.put("director", "director");
        roles.put("illustrator", "illustrator");
        roles.put("collaborator", "contributor");
        return roles;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        CslVariables.NAMES.forEach(role -> kinds.put(role, role));
        kinds.put("collaborator", "contributor");
        return kinds;
    }

    void map() {
        List<Value> abridged = new ArrayList<>();
        ROLES.forEach((field, usual) -> {
            String role = role(field, usual);
            if (isAbridged(field, role)) {
                abridged.add(Value.text(role));
            }
        });
        for (String also : List.of("editora", "editorb", "editorc")) {
            String role = role(also, "");
            if (isAbridged(also, role)) {
                abridged.add(Value.text(role));
            }
        }
        if (!abridged.isEmpty()) {
            fields.out().custom("and-others", new Value.Items(abridged));
        }
    }

    /**
     * Gives a role to a field's people; where others have it, the field is left, and stands under {@code custom}.
     *
     * @return whether the names end in {@code and others}
     */
    private boolean isAbridged(String field, String role) {
        if (role.isEmpty() || fields.out().has(role)) {
            return false;
        }
        BibNames.NameList found = fields.takeNames(field);
        fields.out().putAll(role, found.names());
        if (KINDS.containsKey(fields.raw(field + "type"))) {
            fields.takeRaw(field + "type");
        }
        return found.others();
    }

    /** CSL's role for a field; empty for none. */
    private String role(String field, String usual) {
        String kind = fields.raw(field + "type");
        if (kind.isEmpty() || kind.equals("editor")) {
            return usual;
        }
        return KINDS.getOrDefault(kind, field.equals("editor") ? "editor" : "");
    }
}
