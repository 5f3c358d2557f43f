package org.lectern.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.Orcid;
import org.lectern.catalog.Person;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.Places;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.source.FieldReader;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;

/** Names as records write them: a mapping of parts, "Family, Given", an organisation, or somebody of people.yaml. */
final class ContributorMapper {
    /** {@code Doe}, and no {@code UNESCO}. */
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{Ll}");

    private final People people;
    private final ItemReader items;
    private final DiagnosticCollector diagnostics;

    ContributorMapper(People people, ItemReader items, DiagnosticCollector diagnostics) {
        this.people = people;
        this.items = items;
        this.diagnostics = diagnostics;
    }

    /**
     * One name or a list of them, in order.
     *
     * @param places filled with the place of each, as {@code author/0}
     */
    List<Contributor> field(FieldReader fields, String name, Places places) {
        List<Contributor> found = new ArrayList<>();
        hintAtPartedName(fields.items(name));
        for (YamlNode node : fields.items(name)) {
            places.put(name + "/" + found.size(), node.position());
            if (node instanceof YamlScalar scalar) {
                text(scalar)
                        .map(written -> people.identified(written, "", scalar.position()))
                        .ifPresent(found::add);
            } else if (node instanceof YamlMapping mapping) {
                mapping(items.reader(mapping)).ifPresent(found::add);
            } else {
                fields.wrongType(name, node, "a name or a list of names");
            }
        }
        return List.copyOf(found);
    }

    /** {@code [Doe, Jane]} is two names in YAML, {@code [Doe, Jane, Roe, John]} four. */
    private void hintAtPartedName(List<YamlNode> nodes) {
        if (nodes.size() > 1
                && nodes.size() % 2 == 0
                && nodes.stream().allMatch(ContributorMapper::isOneWord)
                && nodes.get(0) instanceof YamlScalar family
                && nodes.get(1) instanceof YamlScalar given) {
            diagnostics.hint(
                    "misread-name",
                    family.position(),
                    "\"" + family.text() + "\" and \"" + given.text() + "\" are two names",
                    "for one person write \"" + family.text() + ", " + given.text()
                            + "\" in quotes; two who have one name each are {literal: " + family.text()
                            + "} and {literal: " + given.text() + "}.");
        }
    }

    private static boolean isOneWord(YamlNode node) {
        return node instanceof YamlScalar scalar
                && ONE_WORD.matcher(scalar.text().strip()).matches();
    }

    Optional<PersonName> text(YamlScalar scalar) {
        Optional<PersonName> name = items.value(scalar, PersonName::parse);
        name.filter(PersonName::looksLikePersonalName)
                .ifPresent(literal -> diagnostics.warning(
                        "unclear-name",
                        scalar.position(),
                        "\"" + literal.literal() + "\" is taken for an organisation or a name in its own order",
                        "for a person write " + literal.asPersonSuggestion() + ", to keep it {literal: "
                                + literal.literal() + "}."));
        return name;
    }

    private Optional<Contributor> mapping(FieldReader fields) {
        Optional<YamlScalar> person = fields.scalar("person");
        Optional<PersonName> name = name(fields, person.isEmpty());
        String orcid =
                items.value(fields, "ORCID", Orcid::parse).map(Orcid::value).orElse("");
        fields.reportUnknown("a name");
        if (person.isPresent()) {
            return people.find(person.get())
                    .map(found -> new Contributor(
                            name.orElse(found.name()), orcid.isEmpty() ? found.orcid() : orcid, found.id()));
        }
        return name.map(parts -> people.identified(parts, orcid, fields.position()));
    }

    /** The parts of a name; {@code required} unless people.yaml has it. */
    Optional<PersonName> name(FieldReader fields, boolean required) {
        String literal = fields.text("literal");
        String family = part(fields, "family");
        String given = part(fields, "given");
        PersonName name = literal.isEmpty()
                ? new PersonName(
                        family,
                        given,
                        fields.text("dropping-particle"),
                        fields.text("non-dropping-particle"),
                        fields.text("suffix"),
                        "",
                        fields.text("static-ordering").matches("true|1"))
                : PersonName.literal(literal);
        // CSL-JSON's hints to a formatter, which say nothing of the name.
        fields.node("comma-suffix");
        fields.node("static-ordering"); // also where the name is a literal one
        fields.node("parse-names");
        if (!literal.isEmpty() && !(family + given).isEmpty()) {
            diagnostics.error(
                    "contradiction",
                    fields.keyPosition("literal"),
                    "a name is either literal or has parts",
                    "keep literal for an organisation, family and given for a person.");
        }
        if (literal.isEmpty() && family.isEmpty()) {
            if (required) {
                diagnostics.error(
                        "missing-field",
                        fields.position(),
                        "a name has neither family nor literal",
                        "write {family: …, given: …}, or {literal: …} for an organisation.");
            }
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private String part(FieldReader fields, String name) {
        Optional<YamlScalar> scalar = fields.freeText(name).map(items::shortened);
        if (scalar.isEmpty()) {
            return "";
        }
        try {
            return PersonName.part(scalar.get().text().strip());
        } catch (InvalidValueException e) {
            diagnostics.add(e.at(scalar.get().position()));
            return scalar.get().text().strip();
        }
    }

    /** A reference to somebody, or a name in words: who signs an annotation. */
    List<String> signers(FieldReader fields, String name) {
        return fields.scalars(name).stream()
                .map(scalar -> people.byId(scalar.text().strip())
                        .map(Person::name)
                        .map(PersonName::displayed)
                        .orElse(scalar.text().strip()))
                .toList();
    }
}
