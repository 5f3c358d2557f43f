package org.lectern.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/**
 * The text below a Markdown record's fields, by part. Text above the first named heading is the annotation; any heading
 * without such a name stays inside the part in which it stands.
 */
final class ArticleBody {
    /** The parts, named in English or in the site's language by a heading of the first or second level. */
    enum Part {
        ANNOTATION("annotation"),
        ABSTRACT("abstract"),
        QUOTES("quotes");

        private final String field;

        Part(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /**
     * Lines of the file.
     *
     * @param line the first one's number in the file
     */
    record Lines(String text, int line, SourcePosition position) {}

    private final Map<Part, Lines> parts = new EnumMap<>(Part.class);
    private boolean headed;

    private ArticleBody() {}

    /** An empty body, that of a YAML record. */
    static ArticleBody none() {
        return new ArticleBody();
    }

    static ArticleBody of(String file, String body, int firstLine, PartNames names, DiagnosticCollector diagnostics) {
        ArticleBody result = new ArticleBody();
        Part part = Part.ANNOTATION;
        int start = firstLine;
        List<String> lines = new ArrayList<>();
        String fence = "";
        int number = firstLine;
        for (String line : body.split("\n", -1)) {
            fence = fenceAfter(line, fence);
            Optional<Part> named = fence.isEmpty() ? names.part(line) : Optional.empty();
            if (named.isPresent()) {
                result.put(part, lines, start, file, diagnostics);
                result.headed = true;
                part = named.get();
                lines.clear();
                start = number + 1;
            } else {
                lines.add(line);
            }
            number++;
        }
        result.put(part, lines, start, file, diagnostics);
        return result;
    }

    /** A heading inside a fenced code block is no heading. */
    private static String fenceAfter(String line, String fence) {
        String text = line.strip();
        if (fence.isEmpty()) {
            return text.startsWith("```") ? "```" : text.startsWith("~~~") ? "~~~" : "";
        }
        return text.startsWith(fence) && text.replace(fence.substring(0, 1), "").isEmpty() ? "" : fence;
    }

    private void put(Part part, List<String> lines, int start, String file, DiagnosticCollector diagnostics) {
        String text = String.join("\n", lines);
        if (text.isBlank()) {
            return;
        }
        int skipped = (int) lines.stream().takeWhile(String::isBlank).count();
        SourcePosition position = new SourcePosition(file, start + skipped, 1);
        Lines first = parts.putIfAbsent(part, new Lines(text, start, position));
        if (first != null) {
            diagnostics.error(
                    "field-given-twice",
                    position,
                    "the " + part.field() + " is given twice, first on line "
                            + first.position().line(),
                    "put all of it under one heading.");
        }
    }

    Optional<Lines> part(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    /** Whether a heading names a part. */
    boolean headed() {
        return headed;
    }
}
