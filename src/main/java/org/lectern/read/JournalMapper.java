package org.lectern.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Journal;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.FieldReader;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlSequence;

/** {@code journals.yaml}: a list of serials by their titles. */
final class JournalMapper {
    private final IdentifierReader identifiers;
    private final ItemReader items;
    private final DiagnosticCollector diagnostics;

    JournalMapper(IdentifierReader identifiers, ItemReader items, DiagnosticCollector diagnostics) {
        this.identifiers = identifiers;
        this.items = items;
        this.diagnostics = diagnostics;
    }

    List<Journal> read(SourceFile file) {
        List<Journal> journals = new ArrayList<>();
        Optional<YamlNode> root = YamlDocument.parse(file, diagnostics);
        if (root.isPresent() && root.get() instanceof YamlSequence sequence) {
            for (YamlNode node : sequence.items()) {
                if (node instanceof YamlMapping mapping) {
                    journals.add(journal(items.reader(mapping)));
                } else {
                    diagnostics.error(
                            "wrong-type",
                            node.position(),
                            "a journal is " + node.kind(),
                            "write - container-title: ….");
                }
            }
        } else if (root.isPresent()) {
            diagnostics.error(
                    "wrong-type",
                    root.get().position(),
                    "journals.yaml is " + root.get().kind(),
                    "write a list, each journal beginning with - container-title: ….");
        }
        return List.copyOf(journals);
    }

    private Journal journal(FieldReader fields) {
        String title = fields.text("container-title");
        if (title.isEmpty()) {
            items.missing(fields, "the journal", "container-title");
        }
        Journal journal = new Journal(
                title,
                items.value(fields, "id", ArticleId::parse)
                        .map(ArticleId::value)
                        .orElse(""),
                fields.scalar("ISSN").flatMap(identifiers::issn).orElse(""),
                fields.scalar("eISSN").flatMap(identifiers::issn).orElse(""),
                fields.text("abbreviation"));
        fields.reportUnknown("a journal");
        return journal;
    }
}
