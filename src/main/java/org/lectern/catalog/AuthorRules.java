package org.lectern.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.lectern.catalog.CatalogBuilder.Sourced;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/** Names that are almost the same and may be one person's, and one name that must be two persons'. */
final class AuthorRules {
    private final DiagnosticCollector diagnostics;

    /** Where an identity comes first, and what is known of it there. */
    private record Seen(Identity identity, PersonName name, String orcid, SourcePosition position) {
        boolean isOther(Seen other) {
            boolean same = name.equals(other.name); // several entries of people.yaml, which is reported there
            boolean listed =
                    !identity.person().isEmpty() && !other.identity.person().isEmpty();
            boolean numbered = !orcid.isEmpty() && !other.orcid.isEmpty() && !orcid.equals(other.orcid);
            return same || listed || numbered;
        }
    }

    AuthorRules(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Collection<Sourced<Article>> articles) {
        Map<Identity, Seen> seen = new LinkedHashMap<>();
        for (Sourced<Article> sourced : articles) {
            for (String role : Authors.ROLES) {
                List<Contributor> people = sourced.value().people(role);
                for (int i = 0; i < people.size(); i++) {
                    int place = i;
                    note(people.get(i), () -> sourced.places().of(role + "/" + place), seen);
                }
            }
        }
        nearEqual(new ArrayList<>(seen.values()));
    }

    private void note(Contributor contributor, Supplier<SourcePosition> position, Map<Identity, Seen> seen) {
        Identity identity = Identity.of(contributor);
        Seen first = seen.get(identity);
        if (first == null) {
            seen.put(identity, new Seen(identity, contributor.name(), contributor.orcid(), position.get()));
            return;
        }
        if (contributor.orcid().isEmpty() || contributor.orcid().equals(first.orcid())) {
            return;
        }
        if (first.orcid().isEmpty()) {
            seen.put(identity, new Seen(identity, first.name(), contributor.orcid(), first.position()));
        } else if (identity.person().isEmpty()) {
            diagnostics.warning(
                    "ambiguous-person",
                    position.get(),
                    "\"" + contributor.name().inverted() + "\" has another ORCID at " + first.position()
                            + ", yet both are taken for one person",
                    "give each an entry in content/people.yaml with its ORCID, or correct one of the two.");
        }
    }

    /** Compares only names that fall under one key of {@link SimilarName}, never all with all. */
    private void nearEqual(List<Seen> people) {
        Map<String, List<Seen>> byKey = new HashMap<>();
        for (Seen person : people) {
            SimilarName name = SimilarName.of(person.name());
            Set<Seen> near = new LinkedHashSet<>();
            for (String key : name.keys()) {
                List<Seen> others = byKey.computeIfAbsent(key, k -> new ArrayList<>());
                others.stream()
                        .filter(other -> name.isNear(SimilarName.of(other.name())))
                        .forEach(near::add);
                others.add(person);
            }
            near.stream().filter(other -> !person.isOther(other)).findFirst().ifPresent(other -> report(person, other));
        }
    }

    private void report(Seen person, Seen other) {
        diagnostics.warning(
                "near-equal-names",
                person.position(),
                "\"" + person.name().inverted() + "\" and \"" + other.name().inverted() + "\" at " + other.position()
                        + " may be one person",
                "write one form in both, or name both in content/people.yaml: as one person with the other form under"
                        + " \"also\", or as two.");
    }
}
