package org.lectern.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/**
 * A Markdown file as its YAML block and its body.
 *
 * @param yaml the lines between the two {@code ---}
 * @param body what follows the second one
 * @param bodyLine the file's line on which the body begins, from 1
 */
public record FrontMatter(SourceFile file, String yaml, String body, int bodyLine) {
    private static final Pattern SECOND_RECORD =
            Pattern.compile("\\s*^---[ \\t]*\\n(?:type|title|id|author|issued|year|date):", Pattern.MULTILINE);

    /** Splits a file; a block that is missing or not closed is reported. */
    public static Optional<FrontMatter> split(SourceFile file, DiagnosticCollector diagnostics) {
        String text = file.text();
        if (!isFence(text, 0, "---")) {
            diagnostics.error(
                    "no-front-matter",
                    file.start(),
                    "a Markdown file with fields begins with a line ---",
                    "put the fields between two lines of ---, the text below them.");
            return Optional.empty();
        }
        int yamlStart = text.indexOf('\n') + 1;
        int line = 2;
        for (int start = yamlStart; yamlStart > 0 && start < text.length(); line++) {
            int next = text.indexOf('\n', start);
            next = next < 0 ? text.length() : next + 1;
            if (isFence(text, start, "---") || isFence(text, start, "...")) {
                FrontMatter split =
                        new FrontMatter(file, text.substring(yamlStart, start), text.substring(next), line + 1);
                return split.hasOneRecord(diagnostics) ? Optional.of(split) : Optional.empty();
            }
            start = next;
        }
        diagnostics.error(
                "unclosed-front-matter",
                SourcePosition.startOf(file.name()),
                "the fields that begin here are not closed",
                "end them with a line --- of its own.");
        return Optional.empty();
    }

    /** Whether the body does not begin with the fields of another record, which is reported. */
    private boolean hasOneRecord(DiagnosticCollector diagnostics) {
        Matcher second = SECOND_RECORD.matcher(body);
        if (!second.lookingAt() || body.indexOf("\n---\n", second.end()) < 0) {
            return true;
        }
        int blank = (int) body.lines().takeWhile(String::isBlank).count();
        diagnostics.error(
                "second-document",
                new SourcePosition(file.name(), bodyLine + blank, 1),
                "the fields of a second record begin here",
                "move them to a file of their own.");
        return false;
    }

    private static boolean isFence(String text, int start, String fence) {
        if (!text.startsWith(fence, start)) {
            return false;
        }
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end)
                .stripTrailing()
                .equals(fence);
    }
}
