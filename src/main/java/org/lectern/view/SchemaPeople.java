package org.lectern.view;

import java.util.List;
import java.util.function.Function;
import org.lectern.catalog.Article;
import org.lectern.catalog.Authors;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.PersonName;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;

/** People and organisations in the words of schema.org. */
final class SchemaPeople {
    private static final String ORCID = "https://orcid.org/";

    private final Authors authors;

    SchemaPeople(Authors authors) {
        this.authors = authors;
    }

    /**
     * Those of a role, in the work's order.
     *
     * @param address of a page
     */
    List<Thing> of(Article article, String role, Function<OutputPath, String> address) {
        return article.people(role).stream()
                .map(person -> contributor(person, address))
                .toList();
    }

    private Thing contributor(Contributor contributor, Function<OutputPath, String> address) {
        PersonName name = contributor.name();
        String page = authors.find(contributor)
                .map(author -> address.apply(Permalinks.author(author.slug())))
                .orElse("");
        String orcid = contributor.orcid().isEmpty()
                ? authors.find(contributor).map(author -> author.orcid()).orElse("")
                : contributor.orcid();
        return Thing.of(isOrganisation(name) ? "Organization" : "Person")
                .with("name", name.displayed())
                .with("givenName", name.given())
                .with("familyName", name.literal().isEmpty() ? name.familyForm() : "")
                .with("honorificSuffix", name.suffix())
                .with("url", page)
                .with("sameAs", orcid.isEmpty() ? "" : ORCID + orcid);
    }

    /** Somebody of whom only the name is known, as it is shown. */
    static Thing named(String name) {
        return Thing.of(isOrganisation(PersonName.literal(name)) ? "Organization" : "Person")
                .with("name", name);
    }

    private static boolean isOrganisation(PersonName name) {
        return !name.literal().isEmpty() && !name.looksLikePersonalName();
    }
}
