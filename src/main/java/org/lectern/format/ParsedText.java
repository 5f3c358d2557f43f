package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.FrontMatter;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlSequence;

/**
 * A file's text beside its tree.
 *
 * @param raw as it is on the disk
 * @param root of a Markdown file that of the fields at its head
 * @param bodyLine the line on which the text of a Markdown file begins; empty for YAML
 */
record ParsedText(FileKind kind, SourceFile file, String raw, YamlNode root, OptionalInt bodyLine) {
    /** A record with whether its file is its own. */
    record Entry(YamlMapping fields, boolean alone) {}

    /** The text as a tree, or nothing where it is broken or empty, which was reported. */
    static Optional<ParsedText> of(FileKind kind, String name, String raw, DiagnosticCollector faults) {
        SourceFile file = RecordEdit.plain(name, raw);
        if (file.isMarkdown()) {
            return FrontMatter.split(file, faults)
                    .flatMap(head -> YamlDocument.parse(head, faults)
                            .filter(root -> !faults.hasErrors())
                            .map(root -> new ParsedText(kind, file, raw, root, OptionalInt.of(head.bodyLine()))));
        }
        return YamlDocument.parse(file, faults)
                .filter(root -> !faults.hasErrors())
                .map(root -> new ParsedText(kind, file, raw, root, OptionalInt.empty()));
    }

    /** The same file with another text. */
    Optional<ParsedText> with(String text) {
        return text.equals(raw) ? Optional.of(this) : of(kind, file.name(), text, new DiagnosticCollector());
    }

    /** The articles, topics, lists, people or journals of the file, in its order. */
    List<Entry> entries() {
        if (root instanceof YamlSequence items) {
            return entries(items);
        }
        if (!(root instanceof YamlMapping mapping)) {
            return List.of();
        }
        Optional<YamlSequence> references = kind == FileKind.ARTICLES ? mapping.references() : Optional.empty();
        return references.map(ParsedText::entries).orElseGet(() -> List.of(new Entry(mapping, true)));
    }

    private static List<Entry> entries(YamlSequence items) {
        return mappings(items).stream().map(fields -> new Entry(fields, false)).toList();
    }

    /** A node, or the items of a list, as far as they are mappings. */
    static List<YamlMapping> mappings(YamlNode node) {
        List<YamlNode> nodes = node instanceof YamlSequence sequence ? sequence.items() : List.of(node);
        List<YamlMapping> found = new ArrayList<>();
        for (YamlNode item : nodes) {
            if (item instanceof YamlMapping mapping) {
                found.add(mapping);
            }
        }
        return found;
    }

    /** The text below the fields of a Markdown file, or nothing. */
    String body() {
        return bodyLine.isPresent()
                ? file.text().lines().skip(bodyLine.getAsInt() - 1L).collect(Collectors.joining("\n"))
                : "";
    }
}
