package org.lectern.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.IgnoreStatement;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.SourceFile;

/**
 * The comments of one file that ignore messages. {@code # lectern-ignore: code reason} among fields is about its line
 * with all that is indented deeper below it; on a line of its own, about the next line that is no comment. In Markdown
 * {@code <!-- lectern-ignore: code reason -->} is about its line; on a line of its own, about the paragraph below.
 * {@code lectern-ignore-file} is about the file.
 */
final class IgnoreComments {
    private static final String MARK = "lectern-ignore";

    private static final Pattern IN_FIELDS = Pattern.compile("(?:^|\\s)#\\s*" + MARK + "(-file)?(?::|\\s|$)(.*)$");
    private static final Pattern IN_TEXT = Pattern.compile("<!--\\s*" + MARK + "(-file)?(?::|\\s)(.*?)-->");
    private static final Pattern BLOCK_BEGINS =
            Pattern.compile("^(\\s*(?:-\\s+)*).*(?:[:-]\\s+|^\\s*)[|>][0-9+-]*\\s*(?:#.*)?$");

    private final SourceFile file;
    private final List<String> lines;
    private final DiagnosticCollector diagnostics;

    private IgnoreComments(SourceFile file, DiagnosticCollector diagnostics) {
        this.file = file;
        this.lines = List.of(file.text().split("\n", -1));
        this.diagnostics = diagnostics;
    }

    /** Keeps back what the comments of a file are about; what is wrong with them is reported. */
    static void apply(SourceFile file, DiagnosticCollector diagnostics) {
        if (file.text().contains(MARK)) {
            new IgnoreComments(file, diagnostics).apply();
        }
    }

    private void apply() {
        int body = bodyBegins();
        int blockIndent = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (blockIndent >= 0 && !line.isBlank() && indent(line) <= blockIndent) {
                blockIndent = -1;
            }
            if (i >= body || blockIndent >= 0) {
                comment(i, IN_TEXT.matcher(line), true);
                continue;
            }
            comment(i, IN_FIELDS.matcher(line), false);
            Matcher block = BLOCK_BEGINS.matcher(line);
            if (block.matches() && !isComment(line)) {
                blockIndent = block.group(1).replaceFirst("\\s+$", "").isEmpty()
                        ? indent(line)
                        : block.group(1).length();
            }
        }
    }

    /** The number of lines before a Markdown file's text; all lines of a YAML file. */
    private int bodyBegins() {
        if (!file.isMarkdown()) {
            return lines.size();
        }
        if (!lines.get(0).strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().matches("---|\\.\\.\\.")) {
                return i + 1;
            }
        }
        return lines.size();
    }

    private void comment(int at, Matcher comment, boolean inText) {
        if (!comment.find()) {
            return;
        }
        int start = lines.get(at).indexOf(inText ? '<' : '#', comment.start());
        SourcePosition position =
                new SourcePosition(file.name(), at + 1, lines.get(at).codePointCount(0, start) + 1);
        IgnoreStatement statement = IgnoreStatement.parse(comment.group(2), position);
        if (comment.group(1) != null) {
            statement.applyTo(file.name(), 1, Integer.MAX_VALUE, diagnostics);
            return;
        }
        boolean alone = lines.get(at).replace(comment.group(), "").isBlank();
        int first = alone ? next(at, inText) : at;
        int last = !inText ? lastBelow(first) : alone ? lastOfParagraph(first) : first;
        statement.applyTo(file.name(), first + 1, last + 1, diagnostics);
    }

    /** The next line that says something; the same line where there is none. */
    private int next(int at, boolean inText) {
        for (int i = at + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && (inText || !isComment(lines.get(i)))) {
                return i;
            }
        }
        return at;
    }

    /** The last line of what belongs to a field or an item: indented deeper, or items at the level of their key. */
    private int lastBelow(int first) {
        int indent = indent(lines.get(first));
        boolean item = lines.get(first).strip().startsWith("-");
        int last = first;
        for (int i = first + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean ownItem = !item && indent(line) == indent && line.strip().matches("-(?:\\s.*)?");
            if (!line.isBlank() && indent(line) <= indent && !ownItem) {
                return last;
            }
            last = line.isBlank() ? last : i;
        }
        return last;
    }

    private int lastOfParagraph(int first) {
        int last = first;
        while (last + 1 < lines.size() && !lines.get(last + 1).isBlank()) {
            last++;
        }
        return last;
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("#");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
