package org.lectern.theming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** docs/theming.md in its parts. */
final class ThemingDocument {
    static final Path FILE = Path.of("docs", "theming.md");

    /** A line with a file's name, and the file in a fence below it. */
    private static final Pattern LISTED =
            Pattern.compile("(?m)^`([a-z0-9/.-]+)`\\R\\R?```[a-z]*\\R(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private ThemingDocument() {}

    static ThemingDocument read() throws IOException {
        ThemingDocument document = new ThemingDocument();
        String heading = "";
        boolean fenced = false;
        for (String line : Files.readAllLines(FILE)) {
            fenced ^= line.startsWith("```");
            if (!fenced && line.startsWith("#")) {
                heading = line.replaceFirst("^#+ ", "");
                if (document.sections.put(heading, new ArrayList<>()) != null) {
                    throw new IllegalStateException("two sections are called " + heading);
                }
            } else if (!heading.isEmpty()) {
                document.sections.get(heading).add(line);
            }
        }
        return document;
    }

    /** The headings of all levels in the order of the document. */
    List<String> headings() {
        return List.copyOf(sections.keySet());
    }

    boolean has(String heading) {
        return sections.containsKey(heading);
    }

    /** The lines below a heading, up to the next one of any level. */
    List<String> lines(String heading) {
        List<String> lines = sections.get(heading);
        if (lines == null) {
            throw new IllegalStateException(FILE + " has no section " + heading);
        }
        return List.copyOf(lines);
    }

    /** The rows of a section's table, without its head. */
    List<String> rows(String heading) {
        return lines(heading).stream().filter(line -> line.startsWith("| `")).toList();
    }

    /** The names in the first column of a section's table. */
    List<String> names(String heading) {
        return rows(heading).stream()
                .map(row -> row.split("\\|")[1])
                .flatMap(cell -> CODE.matcher(cell).results().map(found -> found.group(1)))
                .toList();
    }

    /** The files that a section lists in full, by name. */
    Map<String, String> files(String heading) {
        Map<String, String> files = new TreeMap<>();
        Matcher matcher = LISTED.matcher(String.join("\n", lines(heading)) + "\n");
        while (matcher.find()) {
            files.put(matcher.group(1), matcher.group(2));
        }
        return files;
    }
}
