package org.lectern.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.catalog.Article;
import org.lectern.catalog.Doi;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.markdown.TitleText;

/**
 * By what two records are known to be of one work.
 *
 * @param doi in its one form, or empty
 * @param title folded
 * @param year of {@code issued}, or empty
 * @param family the first author's or editor's family name with its particles, or literal name, folded, or empty: one
 *     program has "von Neumann" for a family name, another takes it apart
 * @param places volume, issue, first page and ISBN, each perhaps empty: works of one author, title and year that differ
 *     in one of them are several (the parts of an article, two reviews)
 */
record WorkIdentity(String doi, String title, String year, String family, List<String> places) {
    WorkIdentity {
        places = List.copyOf(places);
    }

    static WorkIdentity of(Article article) {
        String family = article.authors().stream()
                .findFirst()
                .or(() -> article.people("editor").stream().findFirst())
                .map(person -> person.name().literal().isEmpty()
                        ? joined(
                                person.name().droppingParticle(),
                                person.name().nonDroppingParticle(),
                                person.name().family())
                        : person.name().literal())
                .orElse("");
        return new WorkIdentity(
                article.variable("DOI"),
                FoldedText.fold(article.title().plain()),
                article.issued().map(date -> String.valueOf(date.year())).orElse(""),
                FoldedText.fold(family),
                places(
                        article.variable("volume"),
                        article.variable("issue"),
                        article.variable("page"),
                        article.variable("ISBN")));
    }

    static WorkIdentity of(Map<String, Value> fields) {
        return new WorkIdentity(
                doi(text(fields, "DOI")),
                FoldedText.fold(TitleText.parse(text(fields, "title"), "").plain()),
                year(text(fields, "issued")),
                FoldedText.fold(family(fields, true)),
                places(text(fields, "volume"), text(fields, "issue"), text(fields, "page"), text(fields, "ISBN")));
    }

    /** A work is its title, year and first name, if it has one of the last two. */
    String work() {
        return title.isEmpty() || (year + family).isEmpty() ? "" : title + "|" + year + "|" + family;
    }

    /** The title of a work of which neither a year nor a name is known, else nothing. */
    String titleAlone() {
        return (year + family).isEmpty() ? title : "";
    }

    /** Whether nothing tells the two apart that both state. */
    boolean agreesWith(WorkIdentity other) {
        if (!doi.isEmpty() && !other.doi.isEmpty()) {
            return doi.equals(other.doi);
        }
        for (int i = 0; i < places.size(); i++) {
            String own = places.get(i);
            String theirs = other.places.get(i);
            if (!own.isEmpty() && !theirs.isEmpty() && !own.equals(theirs)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> places(String volume, String issue, String page, String isbn) {
        String first = page.split("[-–,]", 2)[0].strip();
        String number = isbn.replaceAll("[^0-9Xx]", "");
        return List.of(FoldedText.fold(volume), FoldedText.fold(issue), FoldedText.fold(first), number);
    }

    static String text(Map<String, Value> fields, String name) {
        return fields.get(name) instanceof Value.Text text ? text.text() : "";
    }

    static String year(String issued) {
        try {
            return issued.isEmpty()
                    ? ""
                    : String.valueOf(PublicationDate.parse(issued).year());
        } catch (InvalidValueException e) {
            return "";
        }
    }

    /** The family name, or the whole of a literal one, of the first author, else of the first editor. */
    static String family(Map<String, Value> fields) {
        return family(fields, false);
    }

    private static String family(Map<String, Value> fields, boolean withParticles) {
        for (String role : List.of("author", "editor")) {
            Optional<Value> first = first(fields.get(role));
            if (first.isPresent() && first.get() instanceof Value.Fields name) {
                String family = text(name.fields(), "family");
                if (family.isEmpty()) {
                    return text(name.fields(), "literal");
                }
                return withParticles
                        ? joined(
                                text(name.fields(), "dropping-particle"),
                                text(name.fields(), "non-dropping-particle"),
                                family)
                        : family;
            }
            if (first.isPresent() && first.get() instanceof Value.Text name) {
                return name.text().split(",", 2)[0].strip();
            }
        }
        return "";
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Optional<Value> first(@Nullable Value people) {
        if (people instanceof Value.Items list) {
            return list.items().stream().findFirst();
        }
        return Optional.ofNullable(people);
    }

    private static String doi(String text) {
        try {
            return text.isEmpty() ? "" : Doi.parse(text).value();
        } catch (InvalidValueException e) {
            return "";
        }
    }
}
