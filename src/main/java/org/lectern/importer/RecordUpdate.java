package org.lectern.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.ArticleLink;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.CslVariables;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.Vocabulary;
import org.lectern.format.FieldOrder;
import org.lectern.format.RecordEdit;
import org.lectern.importer.entry.Detail;
import org.lectern.importer.entry.EntryIdentity;
import org.lectern.importer.entry.Value;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.Text;
import org.lectern.source.YamlNode;

/**
 * What an import knows of a work that is on the list: fields that its record lacks, those that the import has finer,
 * those that differ and stay as they are, and keywords that are not taken over. The editor's own fields are never
 * touched; relations and {@code custom} only get what they lack.
 */
final class RecordUpdate {
    /** The editor's, whatever stands in them. */
    private static final Set<String> OWN = Set.of("id", "added", "updated", "summary");

    private final Article article;
    private final Map<String, Value> added = new TreeMap<>(FieldOrder.comparator());
    private final Map<String, String> finer = new TreeMap<>();
    private final Set<String> differing = new LinkedHashSet<>();
    private final Map<String, Value> custom = new LinkedHashMap<>();
    private final List<Value> related = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    RecordUpdate(ExistingList list, Article article, Draft draft) {
        this.article = article;
        draft.fields().forEach((name, value) -> {
            if (name.equals("custom") && value instanceof Value.Fields own) {
                own.fields().forEach(this::own);
            } else if (name.equals("related") && value instanceof Value.Items ids) {
                relations(ids, list.catalog());
            } else {
                compare(name, value);
            }
        });
        if (!added.containsKey("topics") && !added.containsKey("keyword")) {
            keywords(draft.keywords(), list.catalog().vocabulary());
        }
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
        } else if (value instanceof Value.Text text && Detail.isFiner(name, new Value.Text(stated.get()), text)) {
            finer.put(name, text.text());
        } else if (value instanceof Value.Text text && Detail.saysLess(name, new Value.Text(stated.get()), text)) {
            return;
        } else if (!isSame(name, stated.get(), value)) {
            differing.add(name);
        }
    }

    /** What a second entry or the title in capitals said belongs to the import's values, not to the record's. */
    private void own(String name, Value value) {
        if (name.startsWith("other-") || name.startsWith("original-")) {
            return;
        }
        Object stated = article.custom().get(name);
        if (stated == null) {
            custom.put(name, value);
        } else if (!same(stated, value)) {
            differing.add("custom." + name);
        }
    }

    private static boolean same(Object stated, Value value) {
        if (value instanceof Value.Items items && stated instanceof List<?> list) {
            return list.size() == items.items().size()
                    && IntStream.range(0, list.size())
                            .allMatch(i -> same(
                                    Objects.requireNonNull(list.get(i)),
                                    items.items().get(i)));
        }
        if (value instanceof Value.Fields fields && stated instanceof Map<?, ?> map) {
            return fields.fields().entrySet().stream().allMatch(field -> {
                Object inner = map.get(field.getKey());
                return inner != null && same(inner, field.getValue());
            });
        }
        return value instanceof Value.Text text
                && FoldedText.fold(stated.toString()).equals(FoldedText.fold(text.text()));
    }

    /** A relation that the other record states is there. */
    private void relations(Value.Items ids, Catalog catalog) {
        Set<String> there = new LinkedHashSet<>();
        article.relations().forEach(relation -> there.add(relation.target().value()));
        catalog.relations(article.id())
                .forEach(connection -> there.add(connection.other().value()));
        article.notRelated().forEach(id -> there.add(id.value()));
        for (Value id : ids.items()) {
            if (id instanceof Value.Text text && !there.contains(text.text())) {
                related.add(id);
            }
        }
    }

    /** Words that neither the record's keywords nor its topics have; the record's own choice stays. */
    private void keywords(List<String> words, Vocabulary vocabulary) {
        TopicMaker topics = new TopicMaker(vocabulary);
        Set<String> there = article.keywords().stream().map(FoldedText::fold).collect(Collectors.toSet());
        for (String word : words) {
            boolean topic = topics.id(word).filter(article.topics()::contains).isPresent();
            if (!topic && !there.contains(FoldedText.fold(word))) {
                left.add("keyword " + word);
            }
        }
    }

    /** Whether the two say the same in other letters, marks or signs of Markdown. */
    private boolean isSame(String name, String stated, Value value) {
        return switch (name) {
            // Whose words an abstract is the list knows better; what one reads is its keeper's to say.
            case "abstract-source", "reading" -> true;
            case "abstract", "annotation" ->
                letters(stated).equals(letters(said(value).replaceAll("</?su[bp]>", "")));
            // One program has that of print first, another one that of the web.
            case "ISSN", "eISSN" -> serials().contains(letters(said(value)));
            case "links" -> FoldedText.fold(stated).contains(FoldedText.fold(address(value)));
            default -> FoldedText.fold(stated).equals(FoldedText.fold(said(value)));
        };
    }

    private List<String> serials() {
        return List.of(letters(article.variable("ISSN")), letters(article.variable("eISSN")));
    }

    private static String letters(String text) {
        return FoldedText.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String address(Value links) {
        return links instanceof Value.Items items
                        && !items.items().isEmpty()
                        && items.items().get(0) instanceof Value.Fields link
                ? EntryIdentity.text(link.fields(), "url")
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
            String literal = EntryIdentity.text(name.fields(), "literal");
            return literal.isEmpty()
                    ? EntryIdentity.text(name.fields(), "family") + ", " + EntryIdentity.text(name.fields(), "given")
                    : literal;
        }
        return ((Value.Text) value).text();
    }

    /** The names of fields that would be added or refined, in the record's order. */
    List<String> more() {
        List<String> names = new ArrayList<>(added.keySet());
        names.addAll(finer.keySet());
        if (!related.isEmpty()) {
            names.add("related");
        }
        custom.keySet().forEach(name -> names.add("custom." + name));
        return names;
    }

    /** What the record lacks and does not get: keywords beside its own, and what its file has no safe place for. */
    List<String> left() {
        return List.copyOf(left);
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
        if (!related.isEmpty() && !extend(edit.get(), "related", new Value.Items(related), draft)) {
            related.forEach(id -> left.add("related " + said(id)));
            related.clear();
        }
        if (!custom.isEmpty() && !extend(edit.get(), "custom", new Value.Fields(custom), draft)) {
            custom.keySet().forEach(name -> left.add("custom." + name));
            custom.clear();
        }
        return edit.get().text();
    }

    private static boolean extend(RecordEdit edit, String name, Value value, Draft draft) {
        YamlNode node = RecordNodes.of(value, draft.position());
        if (edit.has(name)) {
            return edit.extend(name, node);
        }
        edit.add(name, node);
        return true;
    }
}
