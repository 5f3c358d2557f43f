package org.lectern.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All codes with what they mean, as docs/diagnostics.md has them, which comes along in the jar. Below a group's heading
 * each code has a heading of the third level, and below it paragraphs in this order: severity, cause, cure; then, where
 * there is an example, a fenced block that gives the message and one that is mended.
 */
public final class CodeReference {
    private static final String FENCE = "```";

    private final Map<String, DocumentedCode> codes;

    private CodeReference(Map<String, DocumentedCode> codes) {
        this.codes = codes;
    }

    private static final class InJar {
        static final CodeReference REFERENCE = read();

        private static CodeReference read() {
            try (InputStream in = CodeReference.class.getResourceAsStream("diagnostics.md")) {
                if (in == null) {
                    throw new IllegalStateException("this program lacks its file diagnostics.md");
                }
                return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** That of this version. */
    public static CodeReference ofProgram() {
        return InJar.REFERENCE;
    }

    /**
     * The codes of a document.
     *
     * @throws IllegalArgumentException for a section that is not of this form
     */
    public static CodeReference parse(String text) {
        Map<String, DocumentedCode> found = new LinkedHashMap<>();
        String group = "";
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                group = line.substring(3).strip();
            } else if (line.startsWith("### ")) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).matches("#{2,3} .*")) {
                    end++;
                }
                String code = line.substring(4).strip();
                if (found.put(code, section(code, group, lines.subList(i + 1, end))) != null) {
                    throw new IllegalArgumentException("two sections for " + code);
                }
            }
        }
        return new CodeReference(found);
    }

    private static DocumentedCode section(String code, String group, List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean fenced = false;
        for (String line : lines) {
            if (line.startsWith(FENCE)) {
                if (fenced) {
                    blocks.add(open.toString());
                    open.setLength(0);
                }
                fenced = !fenced;
            } else if (fenced) {
                open.append(line).append('\n');
            } else if (!line.isBlank()) {
                open.append(open.isEmpty() ? "" : " ").append(line.strip());
            } else if (!open.isEmpty()) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        if (paragraphs.size() != 3 || (!blocks.isEmpty() && blocks.size() != 2)) {
            throw new IllegalArgumentException(
                    code + " wants severity, cause and cure, then no example or two blocks, not " + paragraphs);
        }
        return new DocumentedCode(
                code,
                group,
                paragraphs.get(0),
                paragraphs.get(1),
                paragraphs.get(2),
                blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(0)),
                blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(1)));
    }

    public Optional<DocumentedCode> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** By group, in the order of the document. */
    public List<DocumentedCode> all() {
        return List.copyOf(codes.values());
    }

    /** In alphabetical order. */
    public Set<String> codes() {
        return new TreeSet<>(codes.keySet());
    }

    boolean isAlwaysAnError(String code) {
        return find(code).filter(found -> found.severity().equals("error")).isPresent();
    }
}
