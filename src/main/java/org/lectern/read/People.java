package org.lectern.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.Person;
import org.lectern.catalog.PersonName;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.NearestName;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.YamlScalar;

/** Who is who: the entries of people.yaml, found by id and by the forms of their names. */
final class People {
    private final List<Person> listed;
    private final Map<String, Person> byId;
    private final Map<String, List<Person>> byName;
    private final DiagnosticCollector diagnostics;

    People(List<Person> people, DiagnosticCollector diagnostics) {
        this(List.copyOf(people), new LinkedHashMap<>(), new LinkedHashMap<>(), diagnostics);
        for (Person person : people) {
            byId.putIfAbsent(person.id(), person);
            Stream.concat(Stream.of(person.name()), person.also().stream())
                    .map(PersonName::spoken)
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(person));
        }
    }

    private People(
            List<Person> listed,
            Map<String, Person> byId,
            Map<String, List<Person>> byName,
            DiagnosticCollector diagnostics) {
        this.listed = listed;
        this.byId = byId;
        this.byName = byName;
        this.diagnostics = diagnostics;
    }

    /** The same people, for a reader that reports elsewhere. */
    People reportingTo(DiagnosticCollector other) {
        return new People(listed, byId, byName, other);
    }

    /** All entries as they stand there, those with an id of another too. */
    List<Person> listed() {
        return listed;
    }

    List<Person> all() {
        return List.copyOf(byId.values());
    }

    Optional<Person> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The entry that a record refers to; an unknown one is reported. */
    Optional<Person> find(YamlScalar reference) {
        String id = reference.text().strip();
        Optional<Person> person = byId(id);
        if (person.isEmpty()) {
            diagnostics.error(
                    "unknown-person",
                    reference.position(),
                    "there is no person \"" + id + "\"",
                    NearestName.hint(id, byId.keySet()) + "People are defined in content/people.yaml.");
        }
        return person;
    }

    /**
     * A contributor with the person whose name this is, if people.yaml has one: an ORCID tells namesakes apart, without
     * one a name that several persons bear is reported and left to nobody.
     */
    Contributor identified(PersonName name, String orcid, SourcePosition position) {
        List<Person> bearers = byName.getOrDefault(name.spoken(), List.of());
        List<Person> possible = bearers.stream()
                .filter(person -> orcid.isEmpty() || person.orcid().equals(orcid))
                .toList();
        if (possible.isEmpty()) {
            possible =
                    bearers.stream().filter(person -> person.orcid().isEmpty()).toList();
        }
        if (possible.size() > 1) {
            diagnostics.warning(
                    "ambiguous-person",
                    position,
                    "\"" + name.inverted() + "\" is the name of several persons in content/people.yaml",
                    "say which: "
                            + possible.stream()
                                    .map(person -> "{person: " + person.id() + "}")
                                    .collect(Collectors.joining(" or "))
                            + ".");
        }
        Optional<Person> person = possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
        return new Contributor(
                name,
                orcid.isEmpty() ? person.map(Person::orcid).orElse("") : orcid,
                person.map(Person::id).orElse(""));
    }
}
