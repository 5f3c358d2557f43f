package org.lectern.catalog;

import java.util.List;

/**
 * Somebody who made works of the list, a person or an organisation, under every form of the name.
 *
 * @param slug the last part of the page's address
 * @param name as people.yaml has it, else as the records do
 * @param otherForms under which records or people.yaml name the same person
 * @param orcid or empty
 * @param credits each work once, in its first role; by id
 */
public record Author(String slug, PersonName name, List<PersonName> otherForms, String orcid, List<Credit> credits) {

    /** Who it is, without the works. */
    public record Heading(String slug, PersonName name, List<PersonName> otherForms, String orcid) {}

    /** A work and what was done for it, as a CSL name variable ({@code author}, {@code editor}). */
    public record Credit(Article article, String role) {}

    public Heading heading() {
        return new Heading(slug, name, otherForms, orcid);
    }

    /** The works, each once, by id. */
    public List<Article> articles() {
        return credits.stream().map(Credit::article).toList();
    }

    /** The works for which this was done, by id. */
    public List<Article> articles(String role) {
        return credits.stream()
                .filter(credit -> credit.role().equals(role))
                .map(Credit::article)
                .toList();
    }
}
