package org.lectern.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** The YAML parser's complaint in an editor's words, at the place that the editor must change. */
final class YamlSyntaxError {
    /** {@code type:book}, and no {@code https://…}. */
    private static final Pattern COLON_ALONE = Pattern.compile("(\\s*[A-Za-z][A-Za-z_-]*:)(?!//)(\\S.*)");

    private YamlSyntaxError() {}

    static Diagnostic of(JacksonException error, SourceLines lines) {
        Place place = place(error);
        SourcePosition position = lines.position(place.line(), place.column());
        String said = error.getOriginalMessage() == null ? "" : error.getOriginalMessage();
        String line = lines.line(place.line());
        if (said.contains("mapping values are not allowed")) {
            Matcher before = COLON_ALONE.matcher(place.line() > 1 ? lines.line(place.line() - 1) : "");
            if (before.matches()) {
                return syntax(
                        lines.position(place.line() - 1, before.end(1) + 1),
                        "a colon without a blank begins no field",
                        "write " + before.group(1).strip() + " "
                                + before.group(2).strip() + ".");
            }
            return syntax(
                    position,
                    "a colon followed by a blank begins a new field here, inside a value",
                    "put the whole value in quotes, as in " + quoted(line) + ".");
        }
        if (said.contains("(TAB)")) {
            return syntax(position, "a tab stands where YAML wants blanks", "indent with blanks.");
        }
        if (said.contains("cannot start any token") || isOfSign(said)) {
            return syntax(position, "a value cannot begin with this character", "put the value in quotes.");
        }
        if (said.contains("quoted scalar") && said.contains("unexpected end of stream")) {
            return syntax(
                    position,
                    "a quotation mark that opens a value is never closed",
                    "close it; inside '…' an apostrophe is written ''.");
        }
        if (said.contains("Expected a property name")) {
            return syntax(position, "a field's name must be plain text", "write name: value.");
        }
        if (said.contains("nesting depth")) {
            return new Diagnostic(
                    Severity.ERROR, "yaml-too-deep", position, "values are nested too deep", "flatten them.");
        }
        if (said.contains("expected <block end>")) {
            return syntax(
                    position,
                    "this does not fit the lines above it",
                    "look for a wrong indentation, or for text after a closing quotation mark.");
        }
        if (said.contains("expected ',' or")) {
            return syntax(
                    position,
                    "what stands in brackets or braces does not go on or end here",
                    "check the brackets and commas, and put a text with a comma, a colon or a bracket in quotes.");
        }
        return syntax(
                position,
                "this is not valid YAML (" + firstLine(said) + ")",
                "check quotes, colons and indentation on this line and the one above.");
    }

    /** {@code *War*} is the name of another value for YAML, and {@code &c.} gives one. */
    private static boolean isOfSign(String said) {
        return said.contains("while scanning an alias") || said.contains("while scanning an anchor");
    }

    private static Diagnostic syntax(SourcePosition position, String problem, String remedy) {
        return new Diagnostic(Severity.ERROR, "yaml-syntax", position, problem, remedy);
    }

    /** {@code title: A: b} as {@code title: "A: b"}. */
    private static String quoted(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            return "title: \"A: b\"";
        }
        String value = line.substring(colon + 2).strip().replace("\\", "\\\\").replace("\"", "\\\"");
        return line.substring(0, colon).strip() + ": \"" + value + "\"";
    }

    private static String firstLine(String said) {
        int end = said.indexOf('\n');
        return end < 0 ? said : said.substring(0, end);
    }

    /** The mark of the parser below: Jackson's own location is that of the token before. */
    private static Place place(JacksonException error) {
        if (error.getCause() instanceof MarkedYamlEngineException marked) {
            String said = String.valueOf(marked.getMessage());
            boolean begun = said.contains("quoted scalar") || isOfSign(said);
            Optional<Mark> mark =
                    begun && marked.getContextMark().isPresent() ? marked.getContextMark() : marked.getProblemMark();
            if (mark.isPresent()) {
                return new Place(mark.get().getLine() + 1, mark.get().getColumn() + 1);
            }
        }
        TokenStreamLocation location = error.getLocation();
        return location == null ? new Place(1, 1) : new Place(location.getLineNr(), location.getColumnNr());
    }

    private record Place(int line, int column) {}
}
