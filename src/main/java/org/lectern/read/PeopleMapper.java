package org.lectern.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Orcid;
import org.lectern.catalog.Person;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.Places;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.FieldReader;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** {@code people.yaml}: a list of people with the forms of their names. */
final class PeopleMapper {
    private final ItemReader items;
    private final DiagnosticCollector diagnostics;

    PeopleMapper(ItemReader items, DiagnosticCollector diagnostics) {
        this.items = items;
        this.diagnostics = diagnostics;
    }

    People read(Optional<SourceFile> file) {
        List<Person> people = new ArrayList<>();
        ContributorMapper names = new ContributorMapper(new People(List.of(), diagnostics), items, diagnostics);
        Map<String, SourcePosition> seen = new HashMap<>();
        Optional<YamlNode> root = file.flatMap(found -> YamlDocument.parse(found, diagnostics));
        if (root.isPresent() && root.get() instanceof YamlSequence sequence) {
            for (YamlNode node : sequence.items()) {
                if (node instanceof YamlMapping mapping) {
                    person(items.reader(mapping), names, seen).ifPresent(people::add);
                } else {
                    diagnostics.error(
                            "wrong-type", node.position(), "a person is " + node.kind(), "write - id: … and name: ….");
                }
            }
        } else if (root.isPresent()) {
            diagnostics.error(
                    "wrong-type",
                    root.get().position(),
                    "people.yaml is " + root.get().kind(),
                    "write a list, each person beginning with - id: ….");
        }
        return new People(people, diagnostics);
    }

    private Optional<Person> person(FieldReader fields, ContributorMapper names, Map<String, SourcePosition> seen) {
        Optional<YamlScalar> scalar = fields.scalar("id");
        Optional<String> id =
                scalar.flatMap(found -> items.value(found, ArticleId::parse)).map(ArticleId::value);
        if (scalar.isEmpty()) {
            items.missing(fields, "the person", "id");
        }
        List<PersonName> name = names(fields, "name", names);
        if (name.size() != 1) {
            items.missing(fields, "the person", "name");
        }
        List<PersonName> also = names(fields, "also", names);
        String orcid =
                items.value(fields, "ORCID", Orcid::parse).map(Orcid::value).orElse("");
        fields.reportUnknown("a person");
        if (id.isEmpty() || name.size() != 1) {
            return Optional.empty();
        }
        SourcePosition position = scalar.orElseThrow().position();
        SourcePosition first = seen.putIfAbsent(id.get().toLowerCase(Locale.ROOT), position);
        if (first != null) {
            diagnostics.error(
                    "duplicate-id",
                    position,
                    "the person \"" + id.get() + "\" is defined twice, first at " + first,
                    "keep one of the two.");
        }
        return Optional.of(new Person(id.get(), name.get(0), also, orcid));
    }

    private List<PersonName> names(FieldReader fields, String field, ContributorMapper names) {
        return names.field(fields, field, new Places(fields.position())).stream()
                .map(found -> found.name())
                .toList();
    }
}
