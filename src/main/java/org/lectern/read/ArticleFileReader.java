package org.lectern.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.Places;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.FieldReader;
import org.lectern.source.FrontMatter;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlSequence;

/**
 * The records of one file: a Markdown file or a YAML mapping has one, a YAML list or pandoc's {@code references:} as
 * many as it has items.
 */
final class ArticleFileReader {
    private final ArticleMapper mapper;
    private final PartNames names;
    private final DiagnosticCollector diagnostics;

    /** An article with the places of its references. */
    record Placed(Article article, Places places) {}

    ArticleFileReader(ArticleMapper mapper, PartNames names, DiagnosticCollector diagnostics) {
        this.mapper = mapper;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    List<Placed> read(SourceFile file) {
        if (file.isMarkdown()) {
            return FrontMatter.split(file, diagnostics)
                    .map(parts -> markdown(file, parts))
                    .orElse(List.of());
        }
        Optional<YamlNode> root = YamlDocument.parse(file, diagnostics);
        if (root.isEmpty()) {
            return List.of();
        }
        if (root.get() instanceof YamlSequence sequence) {
            return several(file, sequence);
        }
        if (root.get() instanceof YamlMapping mapping && mapping.references().isPresent()) {
            return references(file, mapping);
        }
        return one(file, root.get(), ArticleBody.none(), true);
    }

    private List<Placed> markdown(SourceFile file, FrontMatter parts) {
        ArticleBody body = ArticleBody.of(file.name(), parts.body(), parts.bodyLine(), names, diagnostics);
        return YamlDocument.parse(parts, diagnostics)
                .map(root -> one(file, root, body, true))
                .orElse(List.of());
    }

    private List<Placed> references(SourceFile file, YamlMapping mapping) {
        FieldReader fields = new FieldReader(mapping, diagnostics);
        List<Placed> found = new ArrayList<>();
        fields.node("nocite"); // pandoc's: which of them to list
        for (YamlNode item : fields.items("references")) {
            found.addAll(one(file, item, ArticleBody.none(), false));
        }
        fields.reportUnknown("a file of references");
        return found;
    }

    private List<Placed> several(SourceFile file, YamlSequence sequence) {
        if (isOneRecord(sequence)) {
            diagnostics.error(
                    "wrong-type",
                    sequence.position(),
                    "each field stands behind a hyphen, which begins a record of its own",
                    "take \"- \" away from the lines: type: …, title: ….");
            return List.of();
        }
        List<Placed> found = new ArrayList<>();
        sequence.items().forEach(item -> found.addAll(one(file, item, ArticleBody.none(), false)));
        return found;
    }

    /** Of which each item is one field, and no two the same. */
    private static boolean isOneRecord(YamlSequence sequence) {
        Set<String> names = new HashSet<>();
        return sequence.items().size() > 1
                && sequence.items().stream()
                        .allMatch(item -> item instanceof YamlMapping mapping
                                && mapping.fields().size() == 1
                                && names.add(mapping.fields().get(0).key()));
    }

    private List<Placed> one(SourceFile file, YamlNode node, ArticleBody body, boolean alone) {
        if (!(node instanceof YamlMapping mapping)) {
            diagnostics.error(
                    "wrong-type", node.position(), "a record is " + node.kind(), "write fields: type: …, title: ….");
            return List.of();
        }
        Places places = new Places(mapping.position());
        return mapper.map(new ArticleMapper.RecordSource(file, mapping, body, alone), places)
                .map(article -> List.of(new Placed(article, places)))
                .orElse(List.of());
    }
}
