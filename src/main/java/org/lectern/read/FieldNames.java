package org.lectern.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.YamlMapping;

/** Other programs' names for fields, put into ours before a record is mapped. */
public final class FieldNames {
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("journal", "container-title"),
            Map.entry("date", "issued"),
            Map.entry("authors", "author"),
            Map.entry("doi", "DOI"),
            Map.entry("url", "URL"),
            Map.entry("isbn", "ISBN"),
            Map.entry("issn", "ISSN"),
            Map.entry("pages", "page"),
            Map.entry("licence", "license"),
            Map.entry("tags", "topics"),
            Map.entry("journalAbbreviation", "container-title-short"),
            Map.entry("shortTitle", "title-short"));

    /** Names of other programs that are not accepted, with ours, which their letters would not propose. */
    static final Map<String, String> UNLIKE = Map.of(
            "year", "issued",
            "booktitle", "container-title",
            "place", "publisher-place",
            "location", "publisher-place",
            "address", "publisher-place",
            "school", "publisher",
            "institution", "publisher",
            "keywords", "keyword");

    private final DiagnosticCollector diagnostics;

    /** The names that are accepted beside ours, each with ours. */
    public static Map<String, String> others() {
        return ALIASES;
    }

    FieldNames(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Our name for a field that another program calls so, if it is one. */
    public static Optional<String> ours(String name) {
        return Optional.ofNullable(ALIASES.get(name));
    }

    /** The record under our names; a field that is there under both is an error. */
    YamlMapping translated(YamlMapping record) {
        List<YamlMapping.Field> fields = record.fields().stream()
                .filter(field -> !clashes(record, field))
                .map(FieldNames::translated)
                .toList();
        return new YamlMapping(fields, record.position());
    }

    private boolean clashes(YamlMapping record, YamlMapping.Field field) {
        String name = ALIASES.get(field.key());
        Optional<YamlMapping.Field> proper = name == null ? Optional.empty() : record.field(name);
        proper.ifPresent(first -> diagnostics.error(
                "duplicate-field",
                field.keyPosition(),
                "\"" + field.key() + "\" is another name of \"" + name + "\", which stands on line "
                        + first.keyPosition().line(),
                "keep one of the two."));
        return proper.isPresent();
    }

    private static YamlMapping.Field translated(YamlMapping.Field field) {
        return new YamlMapping.Field(proper(field.key()), field.keyPosition(), field.value());
    }

    /** Our name for a field, by it or by another program's. */
    static String proper(String key) {
        return ALIASES.getOrDefault(key, key);
    }
}
