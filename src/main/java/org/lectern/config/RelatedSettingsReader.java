package org.lectern.config;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.config.RelatedSettings.Signal;
import org.lectern.config.RelatedSettings.Strength;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.NearestName;
import org.lectern.source.FieldReader;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlScalar;

/** Reads {@code related} of {@code site.yaml}. */
final class RelatedSettingsReader {
    private static final String FORM = "count: " + RelatedSettings.USUAL.count()
            + " below it, indented; or on one line related: {count: " + RelatedSettings.USUAL.count() + "}";

    private static final List<String> CHOICES =
            Arrays.stream(Strength.values()).map(RelatedSettingsReader::written).toList();

    private final DiagnosticCollector diagnostics;

    RelatedSettingsReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    RelatedSettings read(FieldReader site) {
        Optional<YamlMapping> mapping = site.mapping("related", FORM);
        if (mapping.isEmpty()) {
            return RelatedSettings.USUAL;
        }
        RelatedSettings usual = RelatedSettings.USUAL;
        FieldReader fields = new FieldReader(mapping.get(), diagnostics);
        RelatedSettings settings = new RelatedSettings(
                fields.number("count", 0, RelatedSettings.MOST).orElse(usual.count()),
                weights(fields),
                fields.number("per-author", 0, RelatedSettings.MOST).orElse(usual.perAuthor()),
                fields.flag("same-list", usual.sameList()));
        fields.reportUnknown("related");
        return settings;
    }

    private Map<Signal, Strength> weights(FieldReader related) {
        Map<Signal, Strength> weights = new EnumMap<>(Signal.class);
        Optional<YamlMapping> mapping = related.mapping("weights");
        if (mapping.isEmpty()) {
            return weights;
        }
        FieldReader fields = new FieldReader(mapping.get(), diagnostics);
        for (Signal signal : Signal.values()) {
            fields.scalar(written(signal), "one of " + String.join(", ", CHOICES))
                    .flatMap(this::strength)
                    .ifPresent(found -> weights.put(signal, found));
        }
        fields.reportUnknown("weights");
        return weights;
    }

    private Optional<Strength> strength(YamlScalar scalar) {
        Optional<Strength> found = Arrays.stream(Strength.values())
                .filter(strength -> written(strength).equals(scalar.text()))
                .findFirst();
        if (found.isEmpty()) {
            diagnostics.error(
                    "unknown-choice",
                    scalar.position(),
                    "\"" + scalar.text() + "\" is not a weight",
                    NearestName.hint(scalar.text(), CHOICES) + "The choices are " + String.join(", ", CHOICES) + ".");
        }
        return found;
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
