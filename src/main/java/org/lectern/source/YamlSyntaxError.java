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
    /** {@code type:book}, also with a colon or a blank that only look like one, and no {@code https://…}. */
    private static final Pattern COLON_ALONE =
            Pattern.compile("(\\s*[A-Za-z][A-Za-z_-]*)(?::(?!//)(?=\\S)|(?<wide>：))(?<nobreak>\u00a0)?(?<value>.*)");

    /** {@code title: "A" b}: the value ends before its line does. */
    private static final Pattern ENDED_EARLY = Pattern.compile("\\s*(?:- )?[\\w-]+: +(?<first>[\"'\\[{]).*");

    private YamlSyntaxError() {}

    static Diagnostic of(JacksonException error, SourceLines lines) {
        Place place = place(error);
        SourcePosition position = lines.position(place.line(), place.column());
        String said = error.getOriginalMessage() == null ? "" : error.getOriginalMessage();
        String line = lines.line(place.line());
        if (said.contains("mapping values are not allowed")) {
            return strayColon(place, lines);
        }
        if (said.contains("could not find expected ':'")) {
            return colonAlone(place.line(), lines)
                    .orElseGet(() -> syntax(
                            position,
                            "this line is neither a field nor part of the text above it",
                            "write a field as name: value, an item of a list as - value; indent a text that goes on"
                                    + " from the line above."));
        }
        if (said.contains("(TAB)")) {
            return syntax(position, "a tab stands where YAML wants blanks", "indent with blanks.");
        }
        if (said.contains("entries are not allowed here") || said.contains("keys are not allowed here")) {
            return syntax(
                    position,
                    "a value cannot begin with this character and a blank",
                    "put the value in quotes; the items of a list begin on the next line.");
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
        if (said.contains("double-quoted scalar")) {
            return syntax(
                    position,
                    "a backslash between double quotes stands for something else",
                    "write it twice, or put the value in single quotes: '…'.");
        }
        if (said.contains("Expected a property name")) {
            return syntax(position, "a field's name must be plain text", "write name: value.");
        }
        if (said.contains("nesting depth")) {
            return new Diagnostic(
                    Severity.ERROR, "yaml-too-deep", position, "values are nested too deep", "flatten them.");
        }
        if (said.contains("expected <block end>")) {
            Matcher value = ENDED_EARLY.matcher(line);
            if (said.contains("<scalar>") && value.matches()) {
                boolean bracket = "[{".contains(value.group("first"));
                return syntax(
                        position,
                        "text follows the closing " + (bracket ? "bracket" : "quotation mark"),
                        "put the whole value in quotes, as in " + quoted(line) + ".");
            }
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

    /** A colon that begins a field where none can begin: within a value, or on a line that goes on one. */
    private static Diagnostic strayColon(Place place, SourceLines lines) {
        Optional<Diagnostic> alone = colonAlone(place.line() - 1, lines);
        if (alone.isPresent()) {
            return alone.get();
        }
        String line = lines.line(place.line());
        SourcePosition position = lines.position(place.line(), place.column());
        if (line.startsWith(" ") && line.indexOf(": ") >= place.column() - 1) {
            String above = lines.line(place.line() - 1).strip();
            boolean item = above.startsWith("- ") && !above.contains(": ");
            return syntax(
                    position,
                    "this line is indented below a value, where no field can begin",
                    item
                            ? "give the value above its name, too, as in - id: value."
                            : "move it as far left as the other fields; a text that goes on from the line above and has a"
                                    + " colon stands in quotes, all of it.");
        }
        return syntax(
                position,
                "a colon followed by a blank begins a new field here, inside a value",
                "put the whole value in quotes, as in " + quoted(line) + ".");
    }

    /** Of a line that was to be a field, and is none for want of a blank. */
    private static Optional<Diagnostic> colonAlone(int line, SourceLines lines) {
        Matcher field = COLON_ALONE.matcher(lines.line(line));
        if (!field.matches()) {
            return Optional.empty();
        }
        String problem = "a colon without a blank begins no field";
        if (field.group("wide") != null) {
            problem = "a wide colon (：) begins no field";
        } else if (field.group("nobreak") != null) {
            problem = "a colon with a no-break space behind it begins no field";
        }
        return Optional.of(syntax(
                lines.position(line, field.end(1) + 2),
                problem,
                "write " + field.group(1).strip() + ": " + field.group("value").strip() + "."));
    }

    /** Text follows {@code *War*}, the name of another value for YAML, {@code &c.}, which gives one, or {@code |}. */
    private static boolean isOfSign(String said) {
        return said.contains("while scanning an alias")
                || said.contains("while scanning an anchor")
                || said.contains("while scanning a block scalar")
                || said.contains("while parsing a block node");
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
        String name = line.substring(0, colon).strip() + ": ";
        String value = line.substring(colon + 2).strip();
        if (value.contains("\"") && !value.contains("'")) {
            return name + "'" + value + "'";
        }
        return name + "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String firstLine(String said) {
        int end = said.indexOf('\n');
        return end < 0 ? said : said.substring(0, end);
    }

    /** The mark of the parser below: Jackson's own location is that of the token before. */
    private static Place place(JacksonException error) {
        if (error.getCause() instanceof MarkedYamlEngineException marked) {
            String said = String.valueOf(marked.getMessage());
            boolean begun = said.contains("quoted scalar") || said.contains("a simple key") || isOfSign(said);
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
