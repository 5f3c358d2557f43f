package org.lectern.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.Article.Annotation;
import org.lectern.catalog.Article.ArticleLink;
import org.lectern.catalog.Article.PublicationNotice;
import org.lectern.catalog.Article.Reading;
import org.lectern.catalog.Article.Relation;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.LinkKind;
import org.lectern.catalog.Places;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.PublicationState;
import org.lectern.catalog.ReadingStatus;
import org.lectern.catalog.RelationKind;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.NearestName;
import org.lectern.markdown.Text;
import org.lectern.source.FieldReader;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** The fields of a record that have fields of their own. */
final class ArticleParts {
    private final ContributorMapper contributors;
    private final IdentifierReader identifiers;
    private final Set<String> ownFiles;
    private final TextReader texts;
    private final ItemReader items;
    private final DiagnosticCollector diagnostics;

    /** Knows the paths below {@code content/} of the files that are copied as they are */
    ArticleParts(
            ContributorMapper contributors,
            IdentifierReader identifiers,
            Set<String> ownFiles,
            TextReader texts,
            ItemReader items,
            DiagnosticCollector diagnostics) {
        this.contributors = contributors;
        this.identifiers = identifiers;
        this.ownFiles = ownFiles;
        this.texts = texts;
        this.items = items;
        this.diagnostics = diagnostics;
    }

    List<Relation> relations(FieldReader fields, Places places) {
        List<Relation> relations = new ArrayList<>();
        for (YamlNode node : fields.items("related")) {
            String pointer = "related/" + relations.size();
            if (node instanceof YamlScalar scalar) {
                places.put(pointer, scalar.position());
                relations.add(new Relation(
                        new ArticleId(scalar.text().strip()), RelationKind.RELATED, Text.EMPTY, Text.EMPTY));
            } else if (node instanceof YamlMapping mapping) {
                FieldReader relation = items.reader(mapping);
                Optional<YamlScalar> id = relation.scalar("id");
                RelationKind kind =
                        items.value(relation, "relation", RelationKind::parse).orElse(RelationKind.RELATED);
                String prefix = "relation-" + (relations.size() + 1) + "-";
                Text note = texts.field(relation, "note", prefix);
                Text there = texts.field(relation, "note-there", prefix + "there-");
                relation.reportUnknown("a relation");
                if (id.isEmpty()) {
                    items.missing(relation, "the relation", "id");
                } else {
                    places.put(pointer, id.get().position());
                    relations.add(new Relation(new ArticleId(id.get().text().strip()), kind, note, there));
                }
            } else {
                fields.wrongType("related", node, "a list of ids, or of id, relation and note");
            }
        }
        return List.copyOf(relations);
    }

    /** The annotations of {@code annotations: [{by, date, text}]}, after {@code before} others. */
    List<Annotation> furtherAnnotations(FieldReader fields, DateMapper dates, int before) {
        List<Annotation> found = new ArrayList<>();
        for (YamlNode node : fields.items("annotations")) {
            int number = before + found.size() + 1;
            String prefix = number == 1 ? "annotation-" : "annotation-" + number + "-";
            if (node instanceof YamlMapping mapping) {
                FieldReader inner = items.reader(mapping);
                List<String> by = contributors.signers(inner, "by");
                Text text = texts.field(inner, "text", prefix);
                found.add(new Annotation(by, dates.field(inner, "date"), text));
                inner.reportUnknown("an annotation");
                if (text.isEmpty()) {
                    items.missing(inner, "the annotation", "text");
                }
            } else {
                fields.wrongType("annotations", node, "a list of by, date and text");
            }
        }
        return found;
    }

    /**
     * {@code note}: the annotation in a record's own file, the exporter's in a file of many. Nothing is said of one
     * that cannot be taken for the annotation, because there is another: that is an error.
     */
    Optional<YamlScalar> note(FieldReader fields, boolean alone, Map<String, Object> custom) {
        Optional<YamlScalar> note = fields.freeText("note");
        note.filter(text -> !alone || !fields.has("annotation"))
                .ifPresent(text -> diagnostics.hint(
                        "note-field",
                        fields.keyPosition("note"),
                        alone ? "note is taken for your annotation" : "note is kept as custom.note",
                        alone
                                ? "write annotation: instead."
                                : "write annotation: if these words are yours and for readers."));
        if (note.isPresent() && !alone) {
            custom.putIfAbsent("note", note.get().text());
            return Optional.empty();
        }
        return note;
    }

    List<ArticleLink> links(FieldReader fields) {
        List<ArticleLink> links = new ArrayList<>();
        for (YamlNode node : fields.items("links")) {
            if (node instanceof YamlMapping mapping) {
                link(items.reader(mapping)).ifPresent(links::add);
            } else {
                fields.wrongType("links", node, "a list of kind, url and label");
            }
        }
        return List.copyOf(links);
    }

    private Optional<ArticleLink> link(FieldReader fields) {
        Optional<LinkKind> kind = items.value(fields, "kind", LinkKind::parse);
        if (!fields.has("kind")) {
            items.missing(fields, "the link", "kind");
        }
        Optional<String> url = fields.scalar("url").flatMap(this::address);
        if (!fields.has("url")) {
            items.missing(fields, "the link", "url");
        }
        String label = fields.text("label");
        String license = fields.text("license");
        String format = fields.text("format");
        boolean accessible = fields.flag("accessible", false);
        fields.reportUnknown("a link");
        return kind.isPresent() && url.isPresent()
                ? Optional.of(new ArticleLink(kind.get(), url.get(), label, license, format, accessible))
                : Optional.empty();
    }

    private Optional<String> address(YamlScalar scalar) {
        String text = scalar.text().strip();
        String path = text.startsWith("/") ? text.substring(1) : text;
        if (!path.startsWith("files/")) {
            return identifiers.url(scalar);
        }
        if (!ownFiles.contains(path)) {
            diagnostics.error(
                    "unknown-file",
                    scalar.position(),
                    "there is no file content/" + path,
                    NearestName.hint(path, ownFiles) + "Put the file there, or correct the path.");
            return Optional.empty();
        }
        return Optional.of(path);
    }

    Optional<Reading> reading(FieldReader fields, DateMapper dates) {
        return fields.mapping("reading").flatMap(mapping -> {
            FieldReader inner = items.reader(mapping);
            Optional<ReadingStatus> status = items.value(inner, "status", ReadingStatus::parse);
            int rating = inner.number("rating", 1, 5).orElse(0);
            Reading reading = new Reading(status.orElse(ReadingStatus.QUEUED), rating, dates.field(inner, "finished"));
            inner.reportUnknown("reading");
            return Optional.of(reading);
        });
    }

    Optional<PublicationNotice> notice(FieldReader fields, DateMapper dates) {
        Optional<YamlNode> node = fields.node("status");
        if (node.isPresent() && node.get() instanceof YamlScalar scalar) {
            Optional<PublicationState> named = PublicationState.named(scalar.text());
            if (named.isEmpty()) {
                nearNotice(scalar);
            }
            return named.map(kind -> new PublicationNotice(kind, Optional.empty(), "", Text.EMPTY));
        }
        return fields.mapping("status").flatMap(mapping -> {
            FieldReader inner = items.reader(mapping);
            Optional<PublicationState> kind = items.value(inner, "kind", PublicationState::parse);
            if (!inner.has("kind")) {
                items.missing(inner, "the status", "kind");
            }
            Optional<PublicationDate> date = dates.field(inner, "date");
            String by = inner.text("by");
            Text note = texts.field(inner, "note", "status-");
            inner.reportUnknown("a status");
            return kind.map(found -> new PublicationNotice(found, date, by, note));
        });
    }

    /** CSL's status is free words, of which readers are told nothing but in references. */
    private void nearNotice(YamlScalar scalar) {
        PublicationState.nearest(scalar.text())
                .ifPresent(kind -> diagnostics.warning(
                        "unclear-status",
                        scalar.position(),
                        "\"" + scalar.text().strip() + "\" stands in references alone, and readers are not warned",
                        "if the work is " + kind.written() + ", write status: " + kind.written() + "."));
    }

    /** The owner's own fields as text, lists and mappings, sorted by name within each mapping. */
    Map<String, Object> custom(FieldReader fields) {
        return fields.mapping("custom").map(ArticleParts::plain).orElse(Map.of());
    }

    private static Map<String, Object> plain(YamlMapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.fields().forEach(field -> values.put(field.key(), plain(field.value())));
        return values;
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return plain(mapping);
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream().map(ArticleParts::plain).toList();
        }
        return ((YamlScalar) node).text();
    }
}
