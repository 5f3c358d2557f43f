package org.lectern.config;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.NearestName;
import org.lectern.source.FieldReader;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlScalar;

/** Reads {@code messages} of {@code site.yaml}: words of the interface that the list says in its own way. */
final class MessagesReader {
    private final DiagnosticCollector diagnostics;

    MessagesReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The list's own texts by key; each has the placeholders of the text that it takes the place of. */
    Map<String, String> read(FieldReader site, String language) {
        Optional<YamlMapping> mapping = site.mapping("messages", "article.related: Further reading below it, indented");
        if (mapping.isEmpty()) {
            return Map.of();
        }
        Bundle bundle = Bundle.of(language);
        Map<String, String> own = new TreeMap<>();
        FieldReader fields = new FieldReader(mapping.get(), diagnostics);
        for (YamlMapping.Field field : mapping.get().fields()) {
            if (bundle.texts().containsKey(field.key())) {
                reportEmpty(field);
                fields.freeText(field.key())
                        .filter(text -> isSound(bundle, field.key(), text))
                        .ifPresent(text -> own.put(field.key(), text.text()));
            } else {
                diagnostics.error(
                        "unknown-message",
                        field.keyPosition(),
                        "there is no message \"" + field.key() + "\" in the language \"" + bundle.language() + "\"",
                        NearestName.hint(field.key(), bundle.texts().keySet())
                                + "docs/languages.md says where they are.");
            }
        }
        return own;
    }

    private void reportEmpty(YamlMapping.Field field) {
        if (field.value() instanceof YamlScalar text && text.text().isBlank()) {
            diagnostics.error(
                    "bad-message",
                    text.position(),
                    "the message \"" + field.key() + "\" has no words",
                    "write some, or take the key out.");
        }
    }

    private boolean isSound(Bundle bundle, String key, YamlScalar text) {
        String fault = bundle.placeholderFault(key, text.text());
        boolean number = !key.equals("number.parted-from") || text.text().matches("[0-9]{1,9}");
        if (!fault.isEmpty() || !number) {
            diagnostics.error(
                    "bad-message",
                    text.position(),
                    "the message \"" + key + "\" cannot be \"" + text.text() + "\"",
                    number ? "it is \"" + bundle.texts().get(key) + "\": " + fault : "write a number such as 1000.");
        }
        return fault.isEmpty() && number;
    }
}
