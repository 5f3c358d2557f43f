package org.lectern.rename;

import java.util.List;
import java.util.Optional;
import org.lectern.catalog.CslVariables;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Which fields of records are ids and which are Markdown, by docs/records.md. */
final class RecordWalk {
    private final RecordVisitor visitor;

    RecordWalk(RecordVisitor visitor) {
        this.visitor = visitor;
    }

    /** A file of one work, of several, or pandoc's {@code references}. */
    void articles(YamlNode root) {
        if (root instanceof YamlSequence several) {
            several.items().forEach(this::article);
        } else if (root instanceof YamlMapping mapping) {
            mapping.references()
                    .ifPresentOrElse(several -> several.items().forEach(this::article), () -> article(mapping));
        }
    }

    private void article(YamlNode node) {
        if (!(node instanceof YamlMapping record)) {
            return;
        }
        visitor.record(Kind.ARTICLE, record);
        references(record, "related", Kind.ARTICLE);
        references(record, "not-related", Kind.ARTICLE);
        references(record, "topics", Kind.TOPIC);
        references(record, "tags", Kind.TOPIC);
        references(record, "annotation-by", Kind.PERSON);
        CslVariables.NAMES.forEach(role -> people(record, role));
        people(record, "authors");
        texts(record, List.of("abstract", "annotation", "note"));
        of(record, "annotations").forEach(annotation -> {
            references(annotation, "by", Kind.PERSON);
            texts(annotation, List.of("text"));
        });
        of(record, "related").forEach(relation -> texts(relation, List.of("note", "note-there")));
        record.field("quotes").ifPresent(field -> items(field.value()).forEach(this::text));
        of(record, "quotes").forEach(quote -> texts(quote, List.of("text")));
        of(record, "status").forEach(status -> {
            references(status, "by", Kind.ARTICLE);
            texts(status, List.of("note"));
        });
    }

    void topics(YamlNode root) {
        for (YamlMapping topic : mappings(root)) {
            visitor.record(Kind.TOPIC, topic);
            references(topic, "broader", Kind.TOPIC);
            references(topic, "see-also", Kind.TOPIC);
            references(topic, "start-here", Kind.ARTICLE);
            of(topic, "start-here").forEach(start -> texts(start, List.of("note")));
        }
    }

    void list(YamlNode root) {
        for (YamlMapping list : mappings(root)) {
            visitor.record(Kind.LIST, list);
            texts(list, List.of("summary"));
            for (YamlMapping section : of(list, "sections")) {
                texts(section, List.of("note"));
                references(section, "items", Kind.ARTICLE);
                of(section, "items").forEach(item -> texts(item, List.of("note")));
            }
        }
    }

    /** {@code check.yaml}. */
    void check(YamlNode root) {
        for (YamlMapping check : mappings(root)) {
            for (YamlMapping ignored : of(check, "ignore")) {
                ignored.field("file").stream()
                        .flatMap(field -> items(field.value()).stream())
                        .filter(YamlScalar.class::isInstance)
                        .forEach(path -> visitor.file((YamlScalar) path));
            }
        }
    }

    void people(YamlNode root) {
        mappings(root).forEach(person -> visitor.record(Kind.PERSON, person));
    }

    void page(YamlNode root) {
        mappings(root).forEach(page -> visitor.record(Kind.PAGE, page));
    }

    /** Ids, one or a list of them, each alone or as the {@code id} of a mapping. */
    private void references(YamlMapping record, String name, Kind kind) {
        Optional<YamlNode> value = record.field(name).map(YamlMapping.Field::value);
        Optional<YamlSequence> list =
                value.filter(YamlSequence.class::isInstance).map(YamlSequence.class::cast);
        for (YamlNode item : value.map(RecordWalk::items).orElse(List.of())) {
            Optional<YamlNode> id = item instanceof YamlMapping mapping
                    ? mapping.field("id").map(YamlMapping.Field::value)
                    : Optional.of(item);
            id.filter(YamlScalar.class::isInstance)
                    .ifPresent(scalar -> visitor.reference(new Reference(kind, (YamlScalar) scalar, item, list)));
        }
    }

    private void people(YamlMapping record, String role) {
        for (YamlMapping name : of(record, role)) {
            references(name, "person", Kind.PERSON);
        }
    }

    private void texts(YamlMapping record, List<String> names) {
        names.forEach(name -> record.field(name).ifPresent(field -> text(field.value())));
    }

    private void text(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            visitor.text(scalar);
        }
    }

    /** The mappings of a field: itself, or the items of a list. */
    private static List<YamlMapping> of(YamlMapping record, String name) {
        return record.field(name).map(field -> mappings(field.value())).orElse(List.of());
    }

    private static List<YamlMapping> mappings(YamlNode value) {
        return items(value).stream()
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast)
                .toList();
    }

    private static List<YamlNode> items(YamlNode value) {
        return value instanceof YamlSequence sequence ? sequence.items() : List.of(value);
    }
}
