package org.lectern.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.CslVariables;

/** The people of a work by their roles: {@code author}, {@code editor}, and three fields more for other roles. */
final class BibPeople {
    /** CSL's roles that have a field of their own. */
    private static final Map<String, String> FIELDS = fields();

    private final BibDialect dialect;
    private final Article article;
    private final BibEntry entry;
    private final BibNames names;

    BibPeople(BibDialect dialect, Article article, BibEntry entry) {
        this.dialect = dialect;
        this.article = article;
        this.entry = entry;
        List<Contributor> all =
                article.contributors().values().stream().flatMap(List::stream).toList();
        boolean usePrefix = BibNames.allStay(all);
        this.names = new BibNames(dialect, usePrefix);
        if (usePrefix) {
            entry.put("options", "useprefix=true");
        }
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", "author");
        fields.put("container-author", "bookauthor");
        fields.put("editor", "editor");
        fields.put("translator", "translator");
        fields.put("illustrator", "illustrator");
        return fields;
    }

    void put() {
        FIELDS.forEach((role, field) -> put(role, field));
        List<String> slots = new ArrayList<>(List.of("editora", "editorb", "editorc"));
        // biblatex prints a film's director in the place of the author; BibTeX would call him its editor.
        if (dialect == BibDialect.BIBLATEX && article.people("editor").isEmpty()) {
            slots.add(0, "editor");
        }
        for (String role : CslVariables.NAMES) {
            boolean others = !FIELDS.containsKey(role) && !role.equals("editor-translator");
            if (others && !article.people(role).isEmpty() && !slots.isEmpty()) {
                String field = slots.remove(0);
                put(role, field);
                entry.put(field + "type", role.equals("contributor") ? "collaborator" : role);
            }
        }
        if (article.people("editor").isEmpty() && article.people("translator").isEmpty()) {
            entry.says("editor-translator");
            entry.put("editor", names.list(article.people("editor-translator")));
            entry.put("translator", names.list(article.people("editor-translator")));
        }
    }

    private void put(String role, String field) {
        List<Contributor> people = article.people(role);
        if (people.isEmpty()) {
            return;
        }
        entry.put(field, names.list(people) + (isAbridged(role) ? " and others" : ""));
        entry.says(role);
        entry.holds(role, () -> names.holds(people));
    }

    /** Whether the import said that there are more of them than the record names. */
    private boolean isAbridged(String role) {
        Object roles = article.custom().get("and-others");
        return roles instanceof List<?> list ? list.contains(role) : role.equals(roles);
    }
}
