package org.lectern.importer.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.source.FrontMatter;
import org.lectern.source.JsonDocument;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlSequence;

/**
 * CSL-JSON (one object, a list, or Zotero's {@code {"items": [...]}}) and CSL-YAML (a list, or pandoc's
 * {@code references:}, also at the head of a Markdown file).
 */
public final class CslReader implements EntryReader {
    private static final Pattern JSON = Pattern.compile("^\\s*(?:\\[\\s*\\{|\\[\\s*\\]|\\{\\s*\")");
    private static final Pattern YAML =
            Pattern.compile("(?m)^references:\\s*$|^[^\\S\\n]*+-\\s+(?:id|type|title|author|issued|DOI):");

    private final DiagnosticCollector diagnostics;

    public CslReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    @Override
    public boolean recognises(SourceFile file) {
        return JSON.matcher(file.text()).find() || YAML.matcher(file.text()).find();
    }

    @Override
    public List<ImportedEntry> read(SourceFile file) {
        boolean json = JSON.matcher(file.text()).find();
        List<ImportedEntry> entries = new ArrayList<>();
        for (YamlNode node : json ? json(file) : yaml(file)) {
            if (node instanceof YamlMapping mapping) {
                entries.add(CslFields.entry(mapping, diagnostics));
            } else {
                diagnostics.error(
                        "import-entry",
                        node.position(),
                        "an entry is " + node.kind() + "; it is left out",
                        "an entry has fields: \"type\", \"title\" and so on.");
            }
        }
        return entries;
    }

    private List<YamlNode> json(SourceFile file) {
        List<YamlNode> values = JsonDocument.values(file, diagnostics);
        return values.size() == 1 && values.get(0) instanceof YamlMapping only ? inner(only) : values;
    }

    private List<YamlNode> yaml(SourceFile file) {
        boolean headed = file.text().startsWith("---\n");
        // Pandoc's block of references begins and ends with a line ---.
        Optional<YamlNode> root = headed
                ? FrontMatter.split(file, diagnostics).flatMap(head -> YamlDocument.parse(head, diagnostics))
                : YamlDocument.parse(file, diagnostics);
        if (root.isEmpty()) {
            return List.of();
        }
        return root.get() instanceof YamlSequence list
                ? list.items()
                : root.get() instanceof YamlMapping mapping ? inner(mapping) : List.of(root.get());
    }

    /** The list inside a mapping that is no entry itself. */
    private static List<YamlNode> inner(YamlMapping mapping) {
        for (String name : List.of("references", "items")) {
            if (mapping.field(name).isPresent() && mapping.field(name).get().value() instanceof YamlSequence list) {
                return list.items();
            }
        }
        return List.of(mapping);
    }
}
