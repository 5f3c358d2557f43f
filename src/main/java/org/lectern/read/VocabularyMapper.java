package org.lectern.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.CatalogBuilder;
import org.lectern.catalog.Places;
import org.lectern.catalog.Topic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.markdown.Text;
import org.lectern.source.FieldReader;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** {@code topics.yaml}: a list of topics. */
final class VocabularyMapper {
    private final TextReader texts;
    private final ItemReader items;
    private final DiagnosticCollector diagnostics;

    VocabularyMapper(TextReader texts, ItemReader items, DiagnosticCollector diagnostics) {
        this.texts = texts;
        this.items = items;
        this.diagnostics = diagnostics;
    }

    void read(SourceFile file, CatalogBuilder catalog) {
        Optional<YamlNode> root = YamlDocument.parse(file, diagnostics);
        if (root.isEmpty()) {
            return;
        }
        if (!(root.get() instanceof YamlSequence sequence)) {
            diagnostics.error(
                    "wrong-type",
                    root.get().position(),
                    "topics.yaml is " + root.get().kind(),
                    "write a list, each topic beginning with - id: ….");
            return;
        }
        for (YamlNode node : sequence.items()) {
            if (node instanceof YamlMapping mapping) {
                topic(items.reader(mapping), catalog);
            } else {
                diagnostics.error(
                        "wrong-type", node.position(), "a topic is " + node.kind(), "write - id: … and label: ….");
            }
        }
    }

    private void topic(FieldReader fields, CatalogBuilder catalog) {
        Places places = new Places(fields.position());
        Optional<String> id = id(fields, places);
        String label = fields.text("label");
        fields.freeText("label").ifPresent(scalar -> places.put("label", scalar.position()));
        if (label.isEmpty()) {
            items.missing(fields, "the topic", "label");
        }
        List<String> broader = ids(fields, "broader", places);
        List<String> synonyms = ids(fields, "synonyms", places);
        List<String> seeAlso = ids(fields, "see-also", places);
        List<Topic.StartHere> startHere = startHere(fields, places);
        List<String> aliases = items.aliases(fields, places);
        String scope = fields.text("scope");
        fields.reportUnknown("a topic");
        if (id.isPresent() && !label.isEmpty()) {
            catalog.add(
                    new Topic(id.get(), label, broader, scope, synonyms, seeAlso, startHere, aliases, Text.EMPTY),
                    places);
        }
    }

    private Optional<String> id(FieldReader fields, Places places) {
        Optional<YamlScalar> scalar = fields.scalar("id");
        if (scalar.isEmpty()) {
            items.missing(fields, "the topic", "id");
            return Optional.empty();
        }
        places.put("id", scalar.get().position());
        // A topic's id is a page's address under the same rules as an article's.
        return items.value(scalar.get(), ArticleId::parse).map(ArticleId::value);
    }

    private List<String> ids(FieldReader fields, String name, Places places) {
        List<String> ids = new ArrayList<>();
        for (YamlScalar scalar : fields.scalars(name)) {
            places.put(name + "/" + ids.size(), scalar.position());
            ids.add(scalar.text().strip());
        }
        return List.copyOf(ids);
    }

    private List<Topic.StartHere> startHere(FieldReader fields, Places places) {
        List<Topic.StartHere> found = new ArrayList<>();
        for (YamlNode node : fields.items("start-here")) {
            String prefix = "start-" + (found.size() + 1) + "-";
            if (node instanceof YamlScalar scalar) {
                places.put("start-here/" + found.size(), scalar.position());
                found.add(new Topic.StartHere(new ArticleId(scalar.text().strip()), Text.EMPTY));
            } else if (node instanceof YamlMapping mapping) {
                FieldReader start = items.reader(mapping);
                Optional<YamlScalar> id = start.scalar("id");
                Text note = texts.field(start, "note", prefix);
                start.reportUnknown("a first reading");
                if (id.isPresent()) {
                    places.put("start-here/" + found.size(), id.get().position());
                    found.add(new Topic.StartHere(new ArticleId(id.get().text().strip()), note));
                } else {
                    items.missing(start, "a first reading", "id");
                }
            } else {
                fields.wrongType("start-here", node, "a list of article ids");
            }
        }
        return List.copyOf(found);
    }
}
