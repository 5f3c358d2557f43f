package org.lectern.rename;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.catalog.CslVariables;
import org.lectern.format.RecordText;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Values of fields held against each other, and shown. */
final class FieldValues {
    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private FieldValues() {}

    /** Whether two values say the same; one name is a list of one, and blanks are as many as they are. */
    static boolean isSame(String name, YamlNode one, YamlNode other) {
        return said(name, one).equals(said(name, other));
    }

    private static List<String> said(String name, YamlNode value) {
        return items(value).stream()
                .map(item -> CslVariables.NAMES.contains(name) ? person(name, item) : written(name, item))
                .map(text -> BLANKS.matcher(text).replaceAll(" "))
                .toList();
    }

    /**
     * {@code {family: Doe, given: Jane}} is {@code Doe, Jane}; a name of more parts, or with a number, is as written.
     */
    private static String person(String role, YamlNode name) {
        if (name instanceof YamlMapping parts
                && parts.fields().size() == 2
                && parts.field("family").isPresent()
                && parts.field("given").isPresent()) {
            YamlNode family = parts.field("family").get().value();
            YamlNode given = parts.field("given").get().value();
            return written(
                    role, YamlScalar.of(words(family) + ", " + words(given), YamlScalar.Style.PLAIN, name.position()));
        }
        return written(role, name);
    }

    /** Whether an item says all that another one of the same work says, and something more. */
    static boolean saysMore(YamlNode one, YamlNode other) {
        return one instanceof YamlMapping && saysAll(one, other) && !saysAll(other, one);
    }

    static boolean saysAll(YamlNode one, YamlNode other) {
        return said(one).containsAll(said(other));
    }

    private static List<String> said(YamlNode item) {
        return item instanceof YamlMapping mapping
                ? mapping.fields().stream()
                        .filter(field -> !field.key().equals("id") || idOf(item).isEmpty())
                        .map(field -> written(field.key(), field.value()))
                        .toList()
                : List.of();
    }

    static boolean isSameItem(String name, YamlNode one, YamlNode other) {
        boolean byId = (name.equals("related") || name.equals("start-here"))
                && !idOf(one).isEmpty();
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

    static String written(String name, YamlNode value) {
        return RecordText.field(name, value);
    }

    static String indented(String name, YamlNode value) {
        String whole = written(name, value).strip();
        String shown = whole.length() > 200 ? whole.substring(0, whole.offsetByCodePoints(0, 150)) + "…" : whole;
        return shown.replace("\n", "\n    ");
    }

    /** A value on one line, cut where it is long. */
    static String shown(String name, YamlNode value) {
        String whole = value instanceof YamlScalar scalar
                ? scalar.text()
                : written(
                                name.isEmpty() ? "x" : name,
                                value instanceof YamlMapping
                                        ? new YamlSequence(List.of(value), value.position())
                                        : value)
                        .replaceFirst("^[^:]*:\\s*(- )?", "");
        String line = whole.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) > 100
                ? line.substring(0, line.offsetByCodePoints(0, 99)) + "…"
                : line;
    }

    static String words(YamlNode value) {
        return value instanceof YamlScalar scalar ? scalar.text().strip() : "";
    }

    static List<YamlNode> items(YamlNode value) {
        return value instanceof YamlSequence sequence ? sequence.items() : List.of(value);
    }
}
