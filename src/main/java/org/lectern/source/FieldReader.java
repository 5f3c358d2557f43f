package org.lectern.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.NearestName;
import org.lectern.diagnostic.SourcePosition;

/**
 * Takes the fields of one mapping by name and form; wrong forms are reported and count as absent. What was never asked
 * for is unknown, {@link #reportUnknown}.
 */
public final class FieldReader {
    private static final String TEXT = "text";

    private final Map<String, YamlMapping.Field> fields = new HashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final YamlMapping mapping;
    private final DiagnosticCollector diagnostics;

    public FieldReader(YamlMapping mapping, DiagnosticCollector diagnostics) {
        this.mapping = mapping;
        this.diagnostics = diagnostics;
        mapping.fields().forEach(field -> fields.put(field.key(), field));
    }

    public SourcePosition position() {
        return mapping.position();
    }

    /** Whether the key is there, with a value or without. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Whether the key stands there in other letters, as {@code Title}: that is unknown, and nothing is missing. */
    public boolean hasInOtherCase(String name) {
        return !has(name)
                && mapping.fields().stream().anyMatch(field -> field.key().equalsIgnoreCase(name));
    }

    /** Whether the key has no value, but a comment where it would stand, as in {@code title: #MeToo}. */
    public boolean isCommentedOut(String name) {
        return mapping.field(name)
                .map(YamlMapping.Field::value)
                .filter(value -> value instanceof YamlScalar scalar && scalar.isNull() && scalar.commented())
                .isPresent();
    }

    /** Where the key stands, or where the mapping begins. */
    public SourcePosition keyPosition(String name) {
        YamlMapping.Field field = fields.get(name);
        return field == null ? mapping.position() : field.keyPosition();
    }

    /** The value in whatever form; absent without a value, or when it is a bare null. */
    public Optional<YamlNode> node(String name) {
        asked.add(name);
        return Optional.ofNullable(fields.get(name))
                .map(YamlMapping.Field::value)
                .filter(value -> !(value instanceof YamlScalar scalar && scalar.isNull()));
    }

    /** A scalar of a field that is no free text: a bare null is absent. */
    public Optional<YamlScalar> scalar(String name) {
        return scalar(name, TEXT);
    }

    /**
     * The same of a field that has values of one kind only.
     *
     * @param wanted what to write instead of another form, in words
     */
    public Optional<YamlScalar> scalar(String name, String wanted) {
        return node(name)
                .flatMap(node -> asScalar(name, node, wanted))
                .filter(scalar -> !scalar.text().isBlank());
    }

    /** A scalar of free text, where the word null is a word. */
    public Optional<YamlScalar> freeText(String name) {
        asked.add(name);
        return Optional.ofNullable(fields.get(name))
                .flatMap(field -> asScalar(name, field.value()))
                .filter(scalar -> !scalar.text().isBlank() && !scalar.text().equals("~"));
    }

    /** The text of {@link #freeText}, without blanks around it, or an empty one. */
    public String text(String name) {
        return freeText(name).map(scalar -> scalar.text().strip()).orElse("");
    }

    /** One value or a list of them: a list, empty when absent; items without a value are left out. */
    public List<YamlNode> items(String name) {
        return node(name)
                .map(node -> node instanceof YamlSequence sequence ? sequence.items() : List.of(node))
                .orElse(List.of())
                .stream()
                .filter(node -> !(node instanceof YamlScalar scalar && scalar.isNull()))
                .toList();
    }

    /** {@link #items} that must all be scalars; others are reported and left out. */
    public List<YamlScalar> scalars(String name) {
        return scalars(name, TEXT);
    }

    /**
     * The same of a field that has values of one kind only.
     *
     * @param wanted what to write instead of another form, in words
     */
    public List<YamlScalar> scalars(String name, String wanted) {
        return items(name).stream()
                .flatMap(node -> asScalar(name, node, wanted).stream())
                .toList();
    }

    /** Free texts, one or a list of them, in which the word null is a word. */
    public List<YamlScalar> freeTexts(String name) {
        asked.add(name);
        YamlMapping.Field field = fields.get(name);
        if (field == null) {
            return List.of();
        }
        List<YamlNode> nodes =
                field.value() instanceof YamlSequence sequence ? sequence.items() : List.of(field.value());
        return nodes.stream()
                .flatMap(node -> asScalar(name, node).stream())
                .filter(scalar -> !scalar.text().isBlank() && !scalar.text().equals("~"))
                .toList();
    }

    public Optional<YamlMapping> mapping(String name) {
        return mapping(name, "fields of its own, indented below it");
    }

    /**
     * The same of a field for which a form can be shown.
     *
     * @param wanted what to write instead of another form, in words
     */
    public Optional<YamlMapping> mapping(String name, String wanted) {
        return node(name).flatMap(node -> {
            if (node instanceof YamlMapping found) {
                return Optional.of(found);
            }
            wrongType(name, node, wanted);
            return Optional.empty();
        });
    }

    public boolean flag(String name, boolean otherwise) {
        return scalar(name, "true or false")
                .map(scalar -> switch (scalar.text().toLowerCase(Locale.ROOT)) {
                    case "true", "yes" -> true;
                    case "false", "no" -> false;
                    default -> {
                        diagnostics.error(
                                "wrong-type",
                                scalar.position(),
                                "\"" + scalar.text() + "\" is neither true nor false",
                                "write " + name + ": true or " + name + ": false.");
                        yield otherwise;
                    }
                })
                .orElse(otherwise);
    }

    /** A whole number from {@code min} to {@code max}; any other is reported. */
    public Optional<Integer> number(String name, int min, int max) {
        String wanted = "a whole number from " + min + " to " + max;
        return scalar(name, wanted).flatMap(scalar -> {
            if (scalar.text().matches("-?[0-9]{1,9}")) {
                int number = Integer.parseInt(scalar.text());
                if (number >= min && number <= max) {
                    return Optional.of(number);
                }
            }
            diagnostics.error(
                    "wrong-type",
                    scalar.position(),
                    "\"" + scalar.text() + "\" is not " + wanted,
                    "write " + name + ": with such a number.");
            return Optional.empty();
        });
    }

    /** An error for each key that no call asked for. */
    public void reportUnknown(String owner) {
        reportUnknown(owner, List.of(), Map.of());
    }

    /**
     * An error for each key that no call asked for.
     *
     * @param owner what has fields, in words: "an article"
     * @param more names that exist besides those asked for, for the suggestion
     * @param meant what other programs call fields, each with our name, for the suggestion
     */
    public void reportUnknown(String owner, Collection<String> more, Map<String, String> meant) {
        TreeSet<String> known = new TreeSet<>(asked);
        known.addAll(more);
        for (YamlMapping.Field field : mapping.fields()) {
            if (!asked.contains(field.key())) {
                diagnostics.error(
                        "unknown-field",
                        field.keyPosition(),
                        owner + " has no field \"" + field.key() + "\"",
                        isCutOff(field)
                                ? "Put the whole value in quotes: a comma in braces ends it."
                                : Optional.ofNullable(meant.get(field.key()))
                                        .map(name -> "write " + name + " instead.")
                                        .or(() -> meant(field.key(), known))
                                        .orElse(all(known)));
            }
        }
    }

    /** Words without a value, as come of {@code {note: Begin here, then go on}}. */
    private static boolean isCutOff(YamlMapping.Field field) {
        return field.key().indexOf(' ') > 0
                && field.value() instanceof YamlScalar value
                && value.text().isEmpty();
    }

    private static String all(Collection<String> known) {
        return known.size() <= 12
                ? "The fields are " + String.join(", ", known) + "."
                : "What is your own goes under custom.";
    }

    /** The nearest names; of those that are equally near the ones that are not there already. */
    private Optional<String> meant(String key, Collection<String> known) {
        List<String> near = NearestName.all(key, known);
        List<String> missing =
                near.stream().filter(name -> mapping.field(name).isEmpty()).toList();
        return (missing.isEmpty() ? near : missing)
                .stream()
                        .map(name -> "\"" + name + "\"")
                        .reduce((one, other) -> one + " or " + other)
                        .map(names -> "did you mean " + names + "?");
    }

    /** Reports a value of another form than the field's. */
    public void wrongType(String name, YamlNode node, String wanted) {
        diagnostics.error("wrong-type", node.position(), "\"" + name + "\" is " + node.kind(), "write " + wanted + ".");
    }

    private Optional<YamlScalar> asScalar(String name, YamlNode node) {
        return asScalar(name, node, TEXT);
    }

    private Optional<YamlScalar> asScalar(String name, YamlNode node, String wanted) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        wrongType(name, node, wanted);
        return Optional.empty();
    }
}
