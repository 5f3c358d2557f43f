package org.lectern.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.RecordEdit;
import org.lectern.format.RecordText;
import org.lectern.source.ContentFile;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Brings the fields of one record into another of the same work. */
final class FieldMerge {
    /** Their values are put together. */
    private static final Set<String> UNITED =
            Set.of("topics", "keyword", "links", "quotes", "related", "not-related", "annotations");

    /** Of the record and not of the work: those of the record that stays. */
    private static final Set<String> OF_THE_RECORD = Set.of("id", "added", "updated", "related-count", "draft");

    private static final Set<String> ANNOTATION = Set.of("annotation", "note", "annotation-by", "annotation-date");

    private final Source kept;
    private final MergeChoices choices;
    private final List<String> lines = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();
    private String text;

    FieldMerge(Source kept, String text, MergeChoices choices) {
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
    void take(YamlMapping other, String body, String id, String otherId) throws RenameException {
        for (YamlMapping.Field field : other.fields()) {
            String name = field.key();
            boolean said = name.equals("aliases") || OF_THE_RECORD.contains(name) || ANNOTATION.contains(name);
            if (!said && !(field.value() instanceof YamlScalar none && none.isNull())) {
                if (UNITED.contains(name)) {
                    unite(name, items(field.value()), id);
                } else {
                    fill(name, field.value());
                }
            }
        }
        annotation(other, body);
        List<YamlNode> old = new ArrayList<>(
                other.field("aliases").map(field -> items(field.value())).orElse(List.of()));
        old.add(scalar(otherId));
        unite("aliases", old, "");
    }

    private void fill(String name, YamlNode value) throws RenameException {
        Optional<YamlNode> own = own(name);
        if (own.isEmpty()) {
            put(name, value);
        } else if (!written(name, own.get()).equals(written(name, value))) {
            if (choices.takes(name)) {
                put(name, value);
            } else if (!choices.keeps(name)) {
                conflicts.add(name + ":\n    " + indented(name, own.get()) + "\n    " + indented(name, value));
            }
        }
    }

    /** Items that are not there yet; a work does not relate to itself, and to another one once. */
    private void unite(String name, List<YamlNode> items, String id) throws RenameException {
        List<YamlNode> own = own(name).map(FieldMerge::items).orElse(List.of());
        List<YamlNode> all = new ArrayList<>(own);
        for (YamlNode item : items) {
            boolean there = all.stream().anyMatch(known -> sameItem(name, known, item));
            boolean itself = !id.isEmpty() && idOf(item).equals(id);
            if (!there && !itself) {
                all.add(item);
            }
        }
        if (all.size() > own.size()) {
            put(name, new YamlSequence(all, place()));
        }
    }

    private static boolean sameItem(String name, YamlNode one, YamlNode other) {
        boolean byId = name.equals("related") && !idOf(one).isEmpty();
        return byId ? idOf(one).equals(idOf(other)) : written(name, one).equals(written(name, other));
    }

    static String idOf(YamlNode item) {
        if (item instanceof YamlMapping mapping) {
            return mapping.field("id")
                    .map(field ->
                            field.value() instanceof YamlScalar id ? id.text().strip() : "")
                    .orElse("");
        }
        return item instanceof YamlScalar id ? id.text().strip() : "";
    }

    /** Both annotations stay, each signed as it was. */
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
                || !withFields(text).body().isBlank();
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
        List<YamlMapping.Field> fields = new ArrayList<>();
        by.ifPresent(value -> fields.add(new YamlMapping.Field("by", place(), value)));
        date.ifPresent(value -> fields.add(new YamlMapping.Field("date", place(), value)));
        fields.add(new YamlMapping.Field("text", place(), words.get()));
        unite("annotations", List.of(new YamlMapping(fields, place())), "");
    }

    private record Parts(YamlMapping fields, String body) {}

    private Parts withFields(String raw) {
        Source now = new Source(new ContentFile(kept.file().name(), kept.file().path()), kept.below(), raw);
        YamlMapping fields = now.fields()
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast)
                .orElseThrow(() -> new IllegalStateException("the record is no mapping any more"));
        return new Parts(fields, now.plain().text().substring(now.body()));
    }

    private Optional<YamlNode> own(String name) {
        return withFields(text)
                .fields()
                .field(name)
                .map(YamlMapping.Field::value)
                .filter(value -> !(value instanceof YamlScalar none && none.isNull()));
    }

    /** Writes a field, in the place of the one that is there; all other bytes stay. */
    private void put(String name, YamlNode value) throws RenameException {
        YamlMapping fields = withFields(text).fields();
        Optional<YamlMapping.Field> there = fields.field(name);
        if (there.isPresent()) {
            text = FieldLines.replaced(kept, text, fields, there.get(), RecordText.field(name, value));
        } else {
            RecordEdit edit = RecordEdit.of(kept.file().name(), text).orElseThrow(this::byHand);
            edit.add(name, value);
            text = edit.text().orElseThrow(this::byHand);
        }
        lines.add(kept.file().name() + ": "
                + written(name, value).strip().lines().findFirst().orElse(name));
    }

    private RenameException byHand() {
        return new RenameException(kept.file().name()
                + " is written in a way that cannot be changed safely; nothing was changed. Give it one field a line");
    }

    private static String written(String name, YamlNode value) {
        return RecordText.field(name, value);
    }

    private static String indented(String name, YamlNode value) {
        String whole = written(name, value).strip();
        String shown = whole.length() > 200 ? whole.substring(0, whole.offsetByCodePoints(0, 150)) + "…" : whole;
        return shown.replace("\n", "\n    ");
    }

    private static List<YamlNode> items(YamlNode value) {
        return value instanceof YamlSequence sequence ? sequence.items() : List.of(value);
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

    /** What was written, a line a field. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Fields that say different things and are not decided, with both values. */
    List<String> conflicts() {
        return List.copyOf(conflicts);
    }
}
