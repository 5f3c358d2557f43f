package org.lectern.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses JSON into the tree that YAML gives: every scalar is text, as it is written; null is a scalar without a value.
 * Of a key that is given twice the first value stays, and the second is reported.
 */
public final class JsonDocument {
    private static final int MAX_DEPTH = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final SourceFile file;
    private final DiagnosticCollector diagnostics;

    private JsonDocument(SourceFile file, DiagnosticCollector diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /**
     * The values of a file: those of its outermost list, else its one value. Where the file is broken that is reported,
     * and what stands before is there.
     */
    public static List<YamlNode> values(SourceFile file, DiagnosticCollector diagnostics) {
        List<YamlNode> found = new ArrayList<>();
        new JsonDocument(file, diagnostics).read(found);
        return found;
    }

    private void read(List<YamlNode> found) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file.text())) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    found.add(value(parser, 1));
                }
            } else if (first != null) {
                found.add(value(parser, 0));
            }
            if (parser.nextToken() != null) {
                diagnostics.error(
                        "json-syntax",
                        place(parser.currentTokenLocation()),
                        "text follows the end of the JSON value",
                        "a file holds one list; what follows was not read.");
            }
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            diagnostics.error(
                    "json-syntax",
                    location == null ? file.start() : place(location),
                    "this is not valid JSON; what follows is left out",
                    "look for a missing comma, quotation mark or bracket at this place.");
        }
    }

    private YamlNode value(JsonParser parser, int depth) {
        SourcePosition position = place(parser.currentTokenLocation());
        if (depth > MAX_DEPTH) {
            throw new StreamReadException(parser, "values are nested too deep");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, position, depth);
            case START_ARRAY -> {
                List<YamlNode> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser, depth + 1));
                }
                yield new YamlSequence(items, position);
            }
            case VALUE_NULL -> YamlScalar.of("", YamlScalar.Style.PLAIN, position);
            default ->
                new YamlScalar(
                        parser.getString(), YamlScalar.Style.QUOTED, position, position, position.column() + 1, false);
        };
    }

    private YamlMapping mapping(JsonParser parser, SourcePosition position, int depth) {
        Map<String, YamlMapping.Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            SourcePosition keyPosition = place(parser.currentTokenLocation());
            String key = parser.currentName();
            parser.nextToken();
            YamlMapping.Field field = new YamlMapping.Field(key, keyPosition, value(parser, depth + 1));
            if (fields.putIfAbsent(key, field) != null) {
                diagnostics.warning(
                        "json-duplicate", keyPosition, "\"" + key + "\" is given twice", "the first value was taken.");
            }
        }
        return new YamlMapping(List.copyOf(fields.values()), position);
    }

    private SourcePosition place(TokenStreamLocation location) {
        return new SourcePosition(file.name(), Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
