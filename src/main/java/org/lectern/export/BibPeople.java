package org.lectern.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.CslVariables;

/** The people of a work by their roles: {@code author}, {@code editor}, and three fields more for other roles. */
final class BibPeople {
    /** CSL's roles that have a field of their own. */
    private static final Map<String, String> FIELDS = fields();

    /**
     * Roles that biblatex counts among those of editors (3.20, 2.3.6), and a film's director, whom it prints in the
     * place of the author. Anybody else in {@code editor} would be taken for the work's editor.
     */
    private static final Set<String> EDITORIAL = Set.of("compiler", "director", "organizer");

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
        // BibTeX would call a director its editor.
        boolean free =
                dialect == BibDialect.BIBLATEX && article.people("editor").isEmpty();
        for (String role : CslVariables.NAMES) {
            boolean others = !FIELDS.containsKey(role) && !role.equals("editor-translator");
            if (!others || article.people(role).isEmpty()) {
                continue;
            }
            boolean first = free && EDITORIAL.contains(role);
            if (first || !slots.isEmpty()) {
                String field = first ? "editor" : slots.remove(0);
                free &= !first;
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
