package org.lectern.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.Person;
import org.lectern.catalog.PersonName;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.NearestName;
import org.lectern.source.YamlScalar;

/** Who is who: the entries of people.yaml, found by id and by the forms of their names. */
final class People {
    private final Map<String, Person> byId = new LinkedHashMap<>();
    private final Map<PersonName, Person> byName = new LinkedHashMap<>();
    private final DiagnosticCollector diagnostics;

    People(List<Person> people, DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
        for (Person person : people) {
            byId.putIfAbsent(person.id(), person);
            byName.putIfAbsent(person.name(), person);
            person.also().forEach(name -> byName.putIfAbsent(name, person));
        }
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

    Contributor identified(PersonName name) {
        return identified(name, "");
    }

    /** A contributor with the person whose name this is, if people.yaml has one and no ORCID tells them apart. */
    Contributor identified(PersonName name, String orcid) {
        Optional<Person> person = Optional.ofNullable(byName.get(name))
                .filter(found -> orcid.isEmpty()
                        || found.orcid().isEmpty()
                        || found.orcid().equals(orcid));
        return new Contributor(
                name,
                orcid.isEmpty() ? person.map(Person::orcid).orElse("") : orcid,
                person.map(Person::id).orElse(""));
    }
}
