package org.lectern.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.CslVariables;
import org.lectern.catalog.LanguageTag;
import org.lectern.catalog.PublicationState;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.source.FieldReader;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;

/** CSL's text and number variables; any of them may be {@code {lang: ja, text: …}}. */
final class VariableReader {
    /** Variables with a form of their own in a record, read elsewhere. */
    private static final List<String> ELSEWHERE = List.of("title", "abstract", "note", "status", "language", "keyword");

    private final IdentifierReader identifiers;
    private final ItemReader items;

    VariableReader(IdentifierReader identifiers, ItemReader items) {
        this.identifiers = identifiers;
        this.items = items;
    }

    /** The variables that the record has, in the order of {@link CslVariables}. */
    Map<String, String> read(FieldReader fields) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : CslVariables.TEXT) {
            if (!ELSEWHERE.contains(name)) {
                put(found, fields, name);
            }
        }
        CslVariables.NUMBERS.forEach(name -> put(found, fields, name));
        // Law reviews are cited by the first page, which no style and no other program looks for beside the pages.
        if (found.containsKey("page-first")) {
            found.putIfAbsent("page", found.get("page-first"));
        }
        put(found, fields, "eISSN");
        statusWord(fields).ifPresent(status -> found.put("status", status));
        return found;
    }

    private void put(Map<String, String> found, FieldReader fields, String name) {
        words(fields, name).flatMap(scalar -> checked(name, scalar)).ifPresent(text -> found.put(name, text));
    }

    private Optional<String> checked(String name, YamlScalar scalar) {
        return switch (name) {
            case "DOI" -> identifiers.doi(scalar);
            case "ISSN", "eISSN" -> identifiers.issn(scalar);
            case "ISBN" -> identifiers.isbn(scalar);
            case "URL" -> identifiers.url(scalar);
            default -> items.unmarked(scalar);
        };
    }

    /** {@code status} is CSL's text ("in press") unless it is one of our notices. */
    private static Optional<String> statusWord(FieldReader fields) {
        return fields.node("status")
                .filter(YamlScalar.class::isInstance)
                .map(node -> ((YamlScalar) node).text().strip())
                .filter(words -> PublicationState.named(words).isEmpty());
    }

    /** {@link #worded} of a field that citation styles set, which look at every character many times. */
    Optional<YamlScalar> words(FieldReader fields, String name) {
        return worded(fields, name).map(scalar -> items.shortened(scalar));
    }

    /** The words of a field, with or without a language of their own. */
    Optional<YamlScalar> worded(FieldReader fields, String name) {
        Optional<YamlNode> node = fields.node(name);
        if (node.isPresent() && node.get() instanceof YamlMapping mapping) {
            FieldReader inner = items.reader(mapping);
            inner.scalar("lang").ifPresent(lang -> items.value(lang, LanguageTag::parse));
            Optional<YamlScalar> text = inner.freeText("text");
            inner.reportUnknown("\"" + name + "\"");
            return text;
        }
        return fields.freeText(name);
    }

    /** The language that a field's text states, or an empty text. */
    String languageOf(FieldReader fields, String name) {
        return languageOf(fields, name, "");
    }

    String languageOf(FieldReader fields, String name, String otherwise) {
        return fields.node(name)
                .filter(YamlMapping.class::isInstance)
                .map(node -> items.reader((YamlMapping) node).text("lang"))
                .flatMap(VariableReader::canonical)
                .orElse(otherwise);
    }

    /** {@link #worded} reports one that is none. */
    private static Optional<String> canonical(String language) {
        try {
            return Optional.of(LanguageTag.parse(language).value());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
