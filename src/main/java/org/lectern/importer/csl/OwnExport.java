package org.lectern.importer.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.CslVariables;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.Value;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/**
 * What a list of Lectern wrote beside CSL's fields of an entry, under {@code custom.lectern} (docs/formats.md): fields
 * by the names of records.
 *
 * @param fields those that a record takes as they stand
 * @param keywords words one by one, where CSL's one string would part them wrongly
 * @param related ids of other works, which are entries of the same file or not
 */
record OwnExport(boolean isThere, Map<String, Value> fields, List<String> keywords, List<String> related) {
    static final String NAME = "lectern";

    private static final Set<String> FIELDS = Set.of(
            "type",
            "title-translated",
            "abstract-source",
            "annotation-by",
            "annotation-date",
            "annotations",
            "quotes",
            "links",
            "reading",
            "status",
            "added",
            "updated",
            "summary",
            "eISSN");

    /** Texts in the markup of CSL; all others are taken letter for letter. */
    private static final Set<String> MARKED_UP = Set.of("text", "note");

    private static final OwnExport NONE = new OwnExport(false, Map.of(), List.of(), List.of());

    static OwnExport of(YamlMapping entry) {
        Optional<YamlMapping> own = inner(entry, "custom").flatMap(custom -> inner(custom, NAME));
        return own.map(OwnExport::read).orElse(NONE);
    }

    private static Optional<YamlMapping> inner(YamlMapping mapping, String name) {
        return mapping.field(name)
                .map(YamlMapping.Field::value)
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast);
    }

    private static OwnExport read(YamlMapping own) {
        Map<String, Value> fields = new LinkedHashMap<>();
        List<String> keywords = new ArrayList<>();
        List<String> related = new ArrayList<>();
        for (YamlMapping.Field field : own.fields()) {
            String name = field.key();
            if (name.equals("keyword") && field.value() instanceof YamlSequence words) {
                keywords.addAll(texts(words));
            } else if (name.equals("related") && field.value() instanceof YamlSequence works) {
                works.items().stream()
                        .filter(YamlMapping.class::isInstance)
                        .map(work -> ((YamlMapping) work).field("id"))
                        .flatMap(Optional::stream)
                        .filter(id -> id.value() instanceof YamlScalar)
                        .forEach(id -> related.add(((YamlScalar) id.value()).text()));
            } else if (isField(name)) {
                // Titles have CSL's markup in records too.
                fields.put(name, value(name.equals("title-translated") ? Set.of() : MARKED_UP, name, field.value()));
            }
        }
        return new OwnExport(true, fields, keywords, related);
    }

    private static boolean isField(String name) {
        return FIELDS.contains(name)
                || CslVariables.TEXT.contains(name)
                || CslVariables.NUMBERS.contains(name)
                || CslVariables.DATES.contains(name)
                || CslVariables.NAMES.contains(name);
    }

    private static List<String> texts(YamlSequence list) {
        return list.items().stream()
                .filter(YamlScalar.class::isInstance)
                .map(item -> ((YamlScalar) item).text())
                .toList();
    }

    private static Value value(Set<String> markedUp, String name, YamlNode node) {
        if (node instanceof YamlSequence list) {
            return new Value.Items(list.items().stream()
                    .map(item -> value(markedUp, name, item))
                    .toList());
        }
        if (node instanceof YamlMapping mapping) {
            Map<String, Value> parts = new LinkedHashMap<>();
            mapping.fields().forEach(field -> parts.put(field.key(), value(markedUp, field.key(), field.value())));
            return new Value.Fields(parts);
        }
        String text = ((YamlScalar) node).text();
        return Value.text(markedUp.contains(name) ? ForeignMarkup.markdown(text) : text);
    }
}
