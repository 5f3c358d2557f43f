package org.lectern.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.catalog.Author.Credit;
import org.lectern.trace.Trail;

/** Who made the works, found from the works' contributors. */
public final class Authors {
    /** Roles that do not make the work: those of another work or of its audience. */
    private static final Set<String> BESIDE =
            Set.of("container-author", "original-author", "recipient", "reviewed-author");

    /**
     * The roles that make somebody an author here, the first of a work's counting: CSL's, authors and editors first.
     */
    public static final List<String> ROLES = Stream.concat(
                    Stream.of("author", "editor"),
                    CslVariables.NAMES.stream()
                            .filter(role -> !BESIDE.contains(role))
                            .filter(role -> !role.equals("author") && !role.equals("editor")))
            .toList();

    private static final String ALL = "authors";
    private static final String NONE = "no-authors";
    private static final String ONE = "author";

    private final List<Author> ordered;
    private final Map<Identity, Author> byIdentity;

    private final Trail trail;

    private Authors(List<Author> ordered, Map<Identity, Author> byIdentity, Trail trail) {
        this.ordered = ordered;
        this.byIdentity = byIdentity;
        this.trail = trail;
    }

    /** The same, which note what they are asked. */
    Authors on(Trail trail) {
        Map<String, Author.Heading> byKey = new HashMap<>();
        byIdentity.forEach((identity, author) -> byKey.put(identity.key(), author.heading()));
        trail.answers(ALL, key -> ordered);
        trail.answers(NONE, key -> ordered.isEmpty());
        trail.answers(ONE, key -> Optional.ofNullable(byKey.get(key)));
        return new Authors(ordered, byIdentity, trail);
    }

    /** What one identity is known by, while the works are read. */
    private static final class Gathered {
        private final Set<PersonName> forms = new LinkedHashSet<>();
        private final Map<ArticleId, Credit> credits = new LinkedHashMap<>();
        private String orcid = "";

        void add(Contributor contributor, Article article, String role) {
            forms.add(contributor.name());
            credits.putIfAbsent(article.id(), new Credit(article, role));
            orcid = orcid.isEmpty() ? contributor.orcid() : orcid;
        }

        /** The first form in parts, which say where the name is sorted, else the first. */
        PersonName first() {
            return forms.stream()
                    .filter(form -> form.literal().isEmpty())
                    .findFirst()
                    .orElseGet(() -> forms.iterator().next());
        }
    }

    static Authors of(Collection<Article> articles, List<Person> people, Collation collation) {
        Map<Identity, Gathered> found = new LinkedHashMap<>();
        for (Article article : articles) {
            for (String role : ROLES) {
                for (Contributor contributor : article.people(role)) {
                    found.computeIfAbsent(Identity.of(contributor), key -> new Gathered())
                            .add(contributor, article, role);
                }
            }
        }
        Map<String, Person> byId = new HashMap<>();
        people.forEach(person -> byId.putIfAbsent(person.id(), person));
        Map<Identity, String> names = new LinkedHashMap<>();
        found.forEach((identity, gathered) -> {
            if (identity.person().isEmpty()) {
                names.put(identity, Texts.composed(gathered.first().unhinted().inverted()));
            }
        });
        // An organisation "Roe, Inc." and a person "Inc. Roe" are filed alike.
        Map<Identity, String> slugs = Slug.distinct(names, new HashSet<>(byId.keySet()), Identity::name);
        Map<Identity, Author> authors = new HashMap<>();
        found.forEach((identity, gathered) ->
                authors.put(identity, author(identity, gathered, byId, slugs.getOrDefault(identity, ""))));
        record Sorted(String key, Author author) {}
        List<Author> ordered = authors.values().stream()
                .map(author -> new Sorted(collation.key(author.name().inverted()), author))
                .sorted(Comparator.comparing(Sorted::key)
                        .thenComparing(sorted -> sorted.author().name().inverted())
                        .thenComparing(sorted -> sorted.author().slug()))
                .map(Sorted::author)
                .toList();
        return new Authors(ordered, authors, Trail.NONE);
    }

    private static Author author(Identity identity, Gathered gathered, Map<String, Person> people, String slug) {
        Person person = people.get(identity.person());
        PersonName name = person != null
                ? person.name()
                : gathered.forms.stream()
                        .filter(PersonName::staticOrdering)
                        .findFirst()
                        .orElseGet(gathered::first);
        Set<PersonName> forms = new LinkedHashSet<>(gathered.forms);
        if (person != null) {
            forms.addAll(person.also());
        }
        return new Author(
                person == null ? slug : person.id(),
                name,
                forms.stream()
                        .filter(form -> !PersonName.withoutStops(form.displayed())
                                .equals(PersonName.withoutStops(name.displayed())))
                        .toList(),
                person == null || person.orcid().isEmpty() ? gathered.orcid : person.orcid(),
                List.copyOf(gathered.credits.values()));
    }

    /** By folded name, family name first, so that Østhagen and Åtland stand where a reader looks. */
    public List<Author> all() {
        trail.note(ALL, "");
        return ordered;
    }

    public boolean isEmpty() {
        trail.note(NONE, "");
        return ordered.isEmpty();
    }

    /** Whose page is a contributor's; nothing for roles that make nobody an author. */
    public Optional<Author.Heading> find(Contributor contributor) {
        Identity identity = Identity.of(contributor);
        trail.note(ONE, identity.key());
        return Optional.ofNullable(byIdentity.get(identity)).map(Author::heading);
    }
}
