package org.lectern.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.concurrent.SharedTexts;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.SourcePosition;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * Parses one YAML document into a tree of values that know their places. Scalars are text (the failsafe schema of YAML
 * 1.2). Anchors, aliases, tags, complex keys and second documents are refused: a record says what it says where it says
 * it. Of those that do not end the parse each is reported.
 */
public final class YamlDocument {
    private static final int MAX_DEPTH = Limit.DEPTH.value();
    /** After so many messages the rest of a mapping is no news. */
    private static final int MOST_TWICE = 100;
    /** Likewise of a file. */
    private static final int MOST_UNREAD = 100;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .yamlSchema(YAMLSchema.FAILSAFE)
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(SourceReader.MAX_BYTES)
                    // Duplicates are found below, with both places, and do not end the parse.
                    .setAllowDuplicateKeys(true)
                    .build())
            .build();

    private final SourceFile file;
    private final SourceLines lines;
    private final DiagnosticCollector diagnostics;
    private int values;
    private int unread;
    /** The line in the file. */
    private int lastUnread;

    private YamlDocument(SourceFile file, SourceLines lines, DiagnosticCollector diagnostics) {
        this.file = file;
        this.lines = lines;
        this.diagnostics = diagnostics;
    }

    /** The whole file as a document; nothing where it is broken or has no value, which was reported. */
    public static Optional<YamlNode> parse(SourceFile file, DiagnosticCollector diagnostics) {
        return parse(file, file.text(), 0, diagnostics);
    }

    /** The fields of a Markdown file; places are those in the file. */
    public static Optional<YamlNode> parse(FrontMatter frontMatter, DiagnosticCollector diagnostics) {
        return parse(frontMatter.file(), frontMatter.yaml(), 1, diagnostics);
    }

    private static Optional<YamlNode> parse(
            SourceFile file, String yaml, int lineOffset, DiagnosticCollector diagnostics) {
        SourceLines lines = new SourceLines(file.name(), yaml, lineOffset);
        return new YamlDocument(file, lines, diagnostics).parse(yaml);
    }

    private Optional<YamlNode> parse(String yaml) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(yaml))) {
            if (parser.nextToken() == null) {
                diagnostics.error(
                        "empty-file", file.start(), "there are no fields", "write a record, or delete the file.");
                return Optional.empty();
            }
            YamlNode root = value((YAMLParser) parser, 0, Limit.RECORDS);
            JsonToken next = parser.nextToken();
            // Pandoc ends a block of references with ---: an empty document, which says nothing.
            boolean emptyEnd = next == JsonToken.VALUE_NULL && parser.nextToken() == null;
            if (next != null && !emptyEnd) {
                refuse(
                        "second-document",
                        place(parser),
                        "a second document begins here",
                        "remove the line ---, or move what follows to a file of its own.");
                return Optional.empty();
            }
            return unread == 0 ? Optional.of(root) : Optional.empty();
        } catch (RefusedException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            Diagnostic broken = YamlSyntaxError.of(e, lines);
            // Behind what was refused, as in *emphasis* at the beginning of a value, it is no news.
            if (broken.position().line() != lastUnread) {
                diagnostics.add(broken);
            }
            return Optional.empty();
        }
    }

    /** @param limit of the items, where the value is a list */
    private YamlNode value(YAMLParser parser, int depth, Limit limit) {
        SourcePosition position = place(parser);
        values++;
        if (values > Limit.VALUES.value()) {
            throw refuse(
                    "too-many",
                    position,
                    "the file has more than " + Limit.VALUES.value() + " values",
                    "divide the file " + Limit.VALUES.named() + ".");
        }
        if (depth > MAX_DEPTH) {
            throw refuse(
                    "yaml-too-deep",
                    position,
                    "values are nested more than " + MAX_DEPTH + " deep",
                    "flatten them " + Limit.DEPTH.named() + ".");
        }
        refuseIndirection(parser, position);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, position, depth);
            case START_ARRAY -> sequence(parser, position, depth, limit);
            default -> scalar(parser, position);
        };
    }

    private YamlMapping mapping(YAMLParser parser, SourcePosition position, int depth) {
        Map<String, YamlMapping.Field> fields = new LinkedHashMap<>();
        int found = 0;
        int twice = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            SourcePosition keyPosition = place(parser);
            String key = parser.currentName();
            if (key.equals("<<")) {
                error("yaml-anchor", keyPosition, "the merge key << is not read", "write the fields themselves.");
            }
            refuseIndirection(parser, keyPosition);
            refuseControl(key, keyPosition);
            refuseMore(++found, Limit.ITEMS, keyPosition, "a mapping has more than ", " fields");
            parser.nextToken();
            boolean records = depth == 0 && key.equals("references");
            YamlNode value = value(parser, depth + 1, records ? Limit.RECORDS : Limit.ITEMS);
            YamlMapping.Field first = fields.get(key);
            if (first == null) {
                fields.put(key, new YamlMapping.Field(key, keyPosition, value));
            } else {
                diagnostics.error(
                        "duplicate-field",
                        keyPosition,
                        "\"" + key + "\" is given twice, first on line "
                                + first.keyPosition().line(),
                        "keep one of the two.");
                if (++twice > MOST_TWICE) {
                    throw refuse(
                            "too-many",
                            keyPosition,
                            "more than " + MOST_TWICE + " fields of a mapping are given twice",
                            "keep one of each.");
                }
            }
        }
        return new YamlMapping(List.copyOf(fields.values()), position);
    }

    private YamlSequence sequence(YAMLParser parser, SourcePosition position, int depth, Limit limit) {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            refuseMore(items.size() + 1, limit, place(parser), "a list has more than ", " items");
            items.add(value(parser, depth + 1, Limit.ITEMS));
        }
        return new YamlSequence(items, position);
    }

    private void refuseMore(int count, Limit limit, SourcePosition position, String more, String of) {
        if (count > limit.value()) {
            throw refuse("too-many", position, more + limit.value() + of, "divide it " + limit.named() + ".");
        }
    }

    private YamlScalar scalar(YAMLParser parser, SourcePosition position) {
        String written = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
        if (written.length() > Limit.TEXT.value()) {
            throw refuse(
                    "text-too-long",
                    position,
                    "the value is longer than " + Limit.TEXT.value() + " characters",
                    "shorten it, or put it into files/ " + Limit.TEXT.named() + ".");
        }
        refuseControl(written, position);
        String text = SharedTexts.of(LegibleText.of(written, position, diagnostics));
        TokenStreamLocation end = parser.currentLocation();
        return lines.scalar(text, position, end.getLineNr(), end.getColumnNr());
    }

    /** The parser resolves or drops these silently, so the source itself is asked. */
    private void refuseIndirection(YAMLParser parser, SourcePosition position) {
        switch (lines.charAt(position)) {
            case '*' ->
                error(
                        "yaml-anchor",
                        position,
                        "an alias (*name) is not read",
                        "put the text in quotes if it begins with *, else write the value itself.");
            case '&' ->
                error(
                        "yaml-anchor",
                        position,
                        "an anchor (&name) is not read",
                        "put the text in quotes if it begins with &, else write the value itself.");
            case '!' ->
                error(
                        "yaml-tag",
                        position,
                        "a tag (!type) is not read",
                        "put the text in quotes if it begins with !, else remove the tag.");
            default -> {
                if (parser.isCurrentAlias() || parser.getRawTag() != null) {
                    error("yaml-tag", position, "tags and aliases are not read", "write the value itself.");
                }
            }
        }
    }

    /** Of escapes: what stands in the file itself was looked at when it was read. */
    private void refuseControl(String text, SourcePosition position) {
        int at = ControlCharacters.first(text);
        if (at >= 0) {
            error(
                    "control-character",
                    position,
                    "an escape stands for a control character (" + ControlCharacters.name(text.charAt(at)) + ")",
                    "delete it.");
        }
    }

    /** Reports what stands for something else; the parse goes on, so that all of them are told, and gives nothing. */
    private void error(String code, SourcePosition position, String problem, String remedy) {
        if (unread >= MOST_UNREAD) {
            throw new RefusedException();
        }
        unread++;
        lastUnread = position.line();
        diagnostics.error(code, position, problem, remedy);
    }

    private RefusedException refuse(String code, SourcePosition position, String problem, String remedy) {
        diagnostics.error(code, position, problem, remedy);
        return new RefusedException();
    }

    private SourcePosition place(JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return lines.position(location.getLineNr(), location.getColumnNr());
    }

    /** Ends the parse after a report. */
    private static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RefusedException() {
            super(null, null, false, false);
        }
    }
}
