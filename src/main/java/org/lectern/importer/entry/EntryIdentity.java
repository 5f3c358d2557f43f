package org.lectern.importer.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.catalog.Doi;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.WorkIdentity;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.markdown.TitleText;

/** The identity of an entry that is not an article yet, and its single fields as text. */
public final class EntryIdentity {
    private EntryIdentity() {}

    /** By which an entry is the same work as another; what it does not say is empty. */
    public static WorkIdentity of(Map<String, Value> fields) {
        return new WorkIdentity(
                doi(text(fields, "DOI")),
                FoldedText.fold(TitleText.parse(text(fields, "title"), "").plain()),
                year(text(fields, "issued")),
                FoldedText.fold(family(fields, true)),
                WorkIdentity.places(
                        text(fields, "volume"),
                        text(fields, "issue"),
                        text(fields, "page"),
                        WorkIdentity.stage(text(fields, "type"), text(fields, "container-title"))),
                WorkIdentity.books(text(fields, "ISBN")));
    }

    /** The text of a field that has one, or an empty one. */
    public static String text(Map<String, Value> fields, String name) {
        return fields.get(name) instanceof Value.Text text ? text.text() : "";
    }

    /** The year of a date, or an empty text where it is none. */
    public static String year(String issued) {
        try {
            return issued.isEmpty()
                    ? ""
                    : String.valueOf(PublicationDate.parse(issued).year());
        } catch (InvalidValueException e) {
            return "";
        }
    }

    /** The family name, or the whole of a literal one, of the first author, else of the first editor. */
    public static String family(Map<String, Value> fields) {
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
