package org.lectern.rename;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.RecordEdit;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Brings the fields of one record into another of the same work. */
final class FieldMerge {
    /** Their values are put together. */
    private static final Map<Kind, Set<String>> UNITED = Map.of(
            Kind.ARTICLE, Set.of("topics", "keyword", "links", "quotes", "related", "not-related", "annotations"),
            Kind.TOPIC, Set.of("synonyms", "broader", "see-also", "start-here"),
            Kind.LIST, Set.of("sections"));

    /** Of the record and not of what it is about: those of the record that stays. */
    private static final Map<Kind, Set<String>> OF_THE_RECORD = Map.of(
            Kind.ARTICLE, Set.of("id", "added", "updated", "related-count", "draft"),
            Kind.TOPIC, Set.of("id", "label"),
            Kind.LIST, Set.of("id"));

    /** They name records of the same kind, of which the record itself is none. */
    private static final Set<String> RELATIONS = Set.of("related", "not-related", "broader", "see-also");

    private static final Set<String> ANNOTATION = Set.of("annotation", "note", "annotation-by", "annotation-date");

    private final Kind kind;
    private final Source kept;
    private final MergeChoices choices;
    private final Map<String, String> told = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();
    private String text;

    FieldMerge(Kind kind, Source kept, String text, MergeChoices choices) {
        this.kind = kind;
        this.kept = kept;
        this.text = text;
        this.choices = choices;
    }

    /**
     * Takes over what the kept record lacks.
     *
     * @param other the record that goes, with references to it turned to the kept one
     * @param body the Markdown below its fields, its annotation, or empty
     */
    void take(Source other, String body, String id, String otherId) throws RenameException {
        YamlMapping record = withFields(other).fields();
        for (YamlMapping.Field field : record.fields()) {
            String name = field.key();
            boolean said = name.equals("aliases")
                    || named(OF_THE_RECORD).contains(name)
                    || (kind == Kind.ARTICLE && ANNOTATION.contains(name));
            if (!said && !(field.value() instanceof YamlScalar none && none.isNull())) {
                String written =
                        FieldLines.commented(other, record, field).orElse(FieldValues.written(name, field.value()));
                if (named(UNITED).contains(name)) {
                    unite(name, field.value(), RELATIONS.contains(name) ? id : "", written);
                } else {
                    fill(name, field.value(), written);
                }
            }
        }
        if (kind == Kind.ARTICLE) {
            annotation(record, body);
        } else if (kind == Kind.TOPIC) {
            label(record);
        }
        List<YamlNode> old = new ArrayList<>(record.field("aliases")
                .map(field -> FieldValues.items(field.value()))
                .orElse(List.of()));
        old.add(scalar(otherId));
        if (own("aliases").map(FieldValues::items).orElse(List.of()).isEmpty()) {
            // Feeds know a record by the first of its ids: that stays the one of the record that stays.
            old.add(0, scalar(id));
        }
        unite("aliases", new YamlSequence(old, place()), "", "");
    }

    private Set<String> named(Map<Kind, Set<String>> fields) {
        return fields.getOrDefault(kind, Set.of());
    }

    /** The name that goes is another one of the topic that stays. */
    private void label(YamlMapping other) throws RenameException {
        Optional<YamlNode> label = other.field("label").map(YamlMapping.Field::value);
        String own = own("label").map(FieldValues::words).orElse("");
        if (label.isPresent() && !FieldValues.words(label.get()).equalsIgnoreCase(own)) {
            unite("synonyms", label.get(), "", "");
        }
    }

    private void fill(String name, YamlNode value, String written) throws RenameException {
        Optional<YamlNode> own = own(name);
        if (own.isEmpty()) {
            put(name, value, written);
        } else if (!FieldValues.isSame(name, own.get(), value)) {
            if (choices.takes(name)) {
                put(name, value, written);
                told.put(name, FieldValues.shown(name, own.get()) + " → " + FieldValues.shown(name, value));
            } else if (!choices.keeps(name)) {
                conflicts.add(name + ":\n    " + FieldValues.indented(name, own.get()) + "\n    "
                        + FieldValues.indented(name, value));
            }
        }
    }

    /**
     * Items that are not there yet; a work does not relate to itself, and to another one once.
     *
     * @param written the whole field with its comments, for a record that has none; or empty
     */
    private void unite(String name, YamlNode value, String id, String written) throws RenameException {
        List<YamlNode> own = own(name).map(FieldValues::items).orElse(List.of());
        List<YamlNode> all = new ArrayList<>(own);
        List<YamlNode> added = new ArrayList<>();
        boolean exchanged = false;
        for (YamlNode item : FieldValues.items(value)) {
            Optional<YamlNode> known = all.stream()
                    .filter(there -> FieldValues.isSameItem(name, there, item))
                    .findFirst();
            boolean itself = !id.isEmpty() && FieldValues.idOf(item).equals(id);
            if (known.isEmpty() && !itself) {
                all.add(item);
                added.add(item);
            } else if (known.isPresent() && !itself && FieldValues.saysMore(item, known.get())) {
                all.set(all.indexOf(known.get()), item);
                told.put(name, FieldValues.shown("", known.get()) + " → " + FieldValues.shown("", item));
                exchanged = true;
            } else if (item instanceof YamlMapping && (itself || !FieldValues.saysAll(known.get(), item))) {
                notes.add(item.position().file() + ":" + item.position().line() + ": "
                        + (itself ? "this relation of the two goes: " : "the first record has this too; this goes: ")
                        + FieldValues.shown("", item));
            }
        }
        if (own.isEmpty() && !added.isEmpty()) {
            boolean whole = added.size() == FieldValues.items(value).size() && !written.isEmpty();
            YamlNode list = new YamlSequence(all, place());
            put(name, whole ? value : list, whole ? written : FieldValues.written(name, list));
        } else if (exchanged || !added.isEmpty()) {
            if (exchanged || !extended(name, added)) {
                YamlNode list = new YamlSequence(all, place());
                put(name, list, FieldValues.written(name, list));
            }
        }
        if (!added.isEmpty()) {
            String more = added.stream()
                    .map(item -> "+ " + FieldValues.shown("", item))
                    .collect(Collectors.joining(", "));
            told.merge(name, more, (one, other) -> one + ", " + other);
        }
    }

    /** Adds to a list as it is written. */
    private boolean extended(String name, List<YamlNode> added) {
        Optional<RecordEdit> edit = RecordEdit.of(kept.file().name(), text);
        if (edit.isEmpty() || !edit.get().extend(name, new YamlSequence(added, place()))) {
            return false;
        }
        text = edit.get().text().orElse(text);
        return true;
    }

    /** Both annotations stay, each signed as it was; but one, where the second is a copy of the first. */
    private void annotation(YamlMapping other, String body) throws RenameException {
        Optional<YamlNode> words = other.field("annotation")
                .or(() -> other.field("note"))
                .map(YamlMapping.Field::value)
                .or(() -> body.isBlank() ? Optional.empty() : Optional.of(scalar(body)))
                .map(value ->
                        value instanceof YamlScalar said ? scalar(said.text().strip()) : value);
        if (words.isEmpty()) {
            return;
        }
        boolean has = own("annotation").isPresent()
                || own("note").isPresent()
                || !withFields(kept.with(text)).body().isBlank();
        Optional<YamlNode> by = other.field("annotation-by").map(YamlMapping.Field::value);
        Optional<YamlNode> date = other.field("annotation-date").map(YamlMapping.Field::value);
        if (!has) {
            put("annotation", words.get());
            if (by.isPresent()) {
                put("annotation-by", by.get());
            }
            if (date.isPresent()) {
                put("annotation-date", date.get());
            }
            return;
        }
        if (isOwnAnnotation(words.get(), by, date)) {
            return;
        }
        List<YamlMapping.Field> fields = new ArrayList<>();
        by.ifPresent(value -> fields.add(new YamlMapping.Field("by", place(), value)));
        date.ifPresent(value -> fields.add(new YamlMapping.Field("date", place(), value)));
        fields.add(new YamlMapping.Field("text", place(), words.get()));
        unite("annotations", new YamlMapping(fields, place()), "", "");
    }

    /** As in two records that were one before two branches renamed it. */
    private boolean isOwnAnnotation(YamlNode words, Optional<YamlNode> by, Optional<YamlNode> date) {
        String mine = own("annotation")
                .or(() -> own("note"))
                .map(FieldValues::words)
                .orElseGet(() -> withFields(kept.with(text)).body().strip());
        return mine.equals(FieldValues.words(words)) && isOwn("annotation-by", by) && isOwn("annotation-date", date);
    }

    private boolean isOwn(String name, Optional<YamlNode> value) {
        Optional<YamlNode> mine = own(name);
        return mine.isPresent() == value.isPresent()
                && (mine.isEmpty() || FieldValues.isSame(name, mine.get(), value.get()));
    }

    private record Parts(YamlMapping fields, String body) {}

    private static Parts withFields(Source now) {
        YamlMapping fields = now.fields()
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast)
                .orElseThrow(() -> new IllegalStateException("the record is no mapping any more"));
        return new Parts(fields, now.plain().text().substring(now.body()));
    }

    private Optional<YamlNode> own(String name) {
        return withFields(kept.with(text))
                .fields()
                .field(name)
                .map(YamlMapping.Field::value)
                .filter(value -> !(value instanceof YamlScalar none && none.isNull()));
    }

    private void put(String name, YamlNode value) throws RenameException {
        put(name, value, FieldValues.written(name, value));
    }

    /** Writes a field, in the place of the one that is there; all other bytes stay. */
    private void put(String name, YamlNode value, String written) throws RenameException {
        Source now = kept.with(text);
        YamlMapping fields = withFields(now).fields();
        Optional<YamlMapping.Field> there = fields.field(name);
        if (there.isPresent()) {
            text = FieldLines.replaced(now, fields, there.get(), written);
        } else {
            RecordEdit edit = RecordEdit.of(kept.file().name(), text).orElseThrow(this::byHand);
            edit.add(name, value, written);
            text = edit.text().orElseThrow(this::byHand);
        }
        if (!named(UNITED).contains(name) && !name.equals("aliases")) {
            told.put(name, FieldValues.shown(name, value));
        }
    }

    private RenameException byHand() {
        return new RenameException(kept.file().name()
                + " is written in a way that cannot be changed safely; nothing was changed. Give it one field a line");
    }

    private YamlNode scalar(String value) {
        return YamlScalar.of(value, YamlScalar.Style.PLAIN, place());
    }

    private SourcePosition place() {
        return SourcePosition.startOf(kept.file().name());
    }

    String text() {
        return text;
    }

    /**
     * What was written, a line a field, at the places that these have then.
     *
     * @param moved how many lines above the record go
     */
    List<String> lines(int moved) {
        return withFields(kept.with(text)).fields().fields().stream()
                .filter(field -> told.containsKey(field.key()))
                .map(field -> kept.file().name() + ":" + (field.keyPosition().line() - moved) + ": " + field.key()
                        + ": " + told.get(field.key()))
                .toList();
    }

    /** What the other record said and is gone. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Fields that say different things and are not decided, with both values. */
    List<String> conflicts() {
        return List.copyOf(conflicts);
    }
}
