package org.lectern.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Journal;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
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
        Map<String, SourcePosition> titles = new HashMap<>();
        Map<String, SourcePosition> ids = new HashMap<>();
        Optional<YamlNode> root = YamlDocument.parse(file, diagnostics);
        if (root.isPresent() && root.get() instanceof YamlSequence sequence) {
            for (YamlNode node : sequence.items()) {
                if (node instanceof YamlMapping mapping) {
                    FieldReader fields = items.reader(mapping);
                    Journal journal = journal(fields);
                    reportTwice(fields, "container-title", journal.key(), titles);
                    reportTwice(fields, "id", journal.id().toLowerCase(Locale.ROOT), ids);
                    journals.add(journal);
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

    /** @param seen where each title or id stood first */
    private void reportTwice(FieldReader fields, String field, String key, Map<String, SourcePosition> seen) {
        if (key.isEmpty()) {
            return;
        }
        fields.freeText(field).ifPresent(scalar -> {
            SourcePosition first = seen.putIfAbsent(key, scalar.position());
            if (first != null) {
                diagnostics.error(
                        "duplicate-id",
                        scalar.position(),
                        "the " + field + " \"" + scalar.text().strip() + "\" is given to two journals, first at "
                                + first,
                        field.equals("id")
                                ? "ids are unique without regard to case: write another."
                                : "put all that is known of the journal into one entry.");
            }
        });
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
