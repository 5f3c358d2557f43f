package org.lectern.importer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.ArticleLink;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.CslVariables;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.PublicationDate;
import org.lectern.format.FieldOrder;
import org.lectern.format.RecordEdit;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.Text;

/**
 * What an import knows of a work that is on the list: fields that its record lacks, those that the import has finer,
 * and those that differ and stay as they are. The editor's own fields are never touched.
 */
final class RecordUpdate {
    /** The editor's, whatever stands in them. */
    private static final Set<String> OWN = Set.of("id", "added", "updated", "custom", "related", "summary");

    private final Article article;
    private final Map<String, Value> added = new TreeMap<>(FieldOrder.comparator());
    private final Map<String, String> finer = new TreeMap<>();
    private final Set<String> differing = new LinkedHashSet<>();

    RecordUpdate(Article article, Draft draft) {
        this.article = article;
        draft.fields().forEach(this::compare);
        // Whose words an abstract is, is said together with it.
        if (!added.containsKey("abstract")) {
            added.remove("abstract-source");
        }
    }

    private void compare(String name, Value value) {
        if (OWN.contains(name)) {
            return;
        }
        Optional<String> stated = stated(name);
        if (stated.isEmpty()) {
            added.put(name, value);
        } else if (value instanceof Value.Text text && Draft.isFiner(name, new Value.Text(stated.get()), text)) {
            finer.put(name, text.text());
        } else if (!isSame(name, stated.get(), value)) {
            differing.add(name);
        }
    }

    /** Whether the two say the same in other letters, marks or signs of Markdown. */
    private boolean isSame(String name, String stated, Value value) {
        return switch (name) {
            // Whose words an abstract is the list knows better; what one reads is its keeper's to say.
            case "abstract-source", "reading" -> true;
            case "abstract", "annotation" ->
                letters(stated).equals(letters(said(value).replaceAll("</?su[bp]>", "")));
            case "links" -> FoldedText.fold(stated).contains(FoldedText.fold(address(value)));
            default -> FoldedText.fold(stated).equals(FoldedText.fold(said(value)));
        };
    }

    private static String letters(String text) {
        return FoldedText.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String address(Value links) {
        return links instanceof Value.Items items
                        && !items.items().isEmpty()
                        && items.items().get(0) instanceof Value.Fields link
                ? WorkIdentity.text(link.fields(), "url")
                : "";
    }

    /** The words of a text, its links to other works as they are written. */
    private static String words(Text text) {
        return text.plain(link -> new ResolvedLink("", ""));
    }

    /** What the record says in a field, in one line; nothing where it says nothing. */
    private Optional<String> stated(String name) {
        String text = switch (name) {
            case "type" -> article.type().csl();
            case "title" -> article.title().source();
            case "language" -> article.language();
            case "abstract", "abstract-source" -> words(article.abstractText());
            case "annotation" ->
                article.annotations().stream()
                        .map(annotation -> words(annotation.text()))
                        .collect(Collectors.joining("\n"));
            case "topics" -> String.join("; ", article.topics());
            case "keyword" -> String.join("; ", article.keywords());
            case "links" -> article.links().stream().map(ArticleLink::url).collect(Collectors.joining("\n"));
            case "reading" -> article.reading().isEmpty() ? "" : "…";
            case "status" ->
                article.variable("status")
                        + article.status()
                                .map(notice -> notice.kind().written())
                                .orElse("");
            default -> variable(name);
        };
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private String variable(String name) {
        if (CslVariables.NAMES.contains(name)) {
            return String.join(
                    "; ",
                    article.people(name).stream().map(RecordUpdate::written).toList());
        }
        if (CslVariables.DATES.contains(name)) {
            return Optional.ofNullable(article.dates().get(name))
                    .map(PublicationDate::edtf)
                    .orElse("");
        }
        return article.variable(name);
    }

    private static String written(Contributor person) {
        return person.name().literal().isEmpty()
                ? person.name().family() + ", " + person.name().given()
                : person.name().literal();
    }

    /** The same of a value of the import. */
    private static String said(Value value) {
        if (value instanceof Value.Items list) {
            return String.join(
                    "; ", list.items().stream().map(RecordUpdate::said).toList());
        }
        if (value instanceof Value.Fields name) {
            String literal = WorkIdentity.text(name.fields(), "literal");
            return literal.isEmpty()
                    ? WorkIdentity.text(name.fields(), "family") + ", " + WorkIdentity.text(name.fields(), "given")
                    : literal;
        }
        return ((Value.Text) value).text();
    }

    /** The names of fields that would be added or refined, in the record's order. */
    List<String> more() {
        List<String> names = new ArrayList<>(added.keySet());
        names.addAll(finer.keySet());
        return names;
    }

    List<String> differing() {
        return List.copyOf(differing);
    }

    /** The record's file with them, or nothing where it cannot be edited. */
    Optional<String> applied(String file, String text, Draft draft) {
        Optional<RecordEdit> edit = RecordEdit.of(file, text);
        if (edit.isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<String, String> field : finer.entrySet()) {
            if (!edit.get().replace(field.getKey(), field.getValue())) {
                differing.add(field.getKey());
            }
        }
        added.forEach((name, value) -> {
            if (!edit.get().has(name)) {
                edit.get().add(name, RecordNodes.of(value, draft.position()));
            }
        });
        return edit.get().text();
    }
}
