package org.lectern.cite;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.PersonName;

/**
 * Who made a work, in tags. Highwire's have authors and editors, all of them persons; a work that has others, or names
 * that Zotero's reading of those tags would take apart (Embedded Metadata, {@code processHighwireCreators};
 * {@code cleanAuthor}), has its authors in {@code DC.creator}, which Scholar reads as well, and all its people in the
 * vocabulary of Zotero's RDF, which is read only where no Highwire tag names anybody.
 */
final class PeopleTags {
    private PeopleTags() {}

    static void add(TagList tags, Article article) {
        if (fitsHighwire(article)) {
            article.authors().forEach(person -> tags.add("citation_author", inverted(person.name())));
            article.people("editor").forEach(person -> tags.add("citation_editor", inverted(person.name())));
            return;
        }
        article.authors().forEach(person -> tags.add("DC.creator", inverted(person.name())));
        ZoteroType type = ZoteroType.of(article.type());
        article.contributors().forEach((role, people) -> {
            String name = tag(type.creator(role));
            people.forEach(person -> tags.add(name, unbroken(person.name())));
        });
    }

    /** How Zotero's RDF translator asks for a kind of creator ({@code importItem}). */
    private static String tag(String creator) {
        return switch (creator) {
            case "author", "editor", "contributor" -> "bib." + creator + "s";
            case "producer" -> "so.producer";
            default -> "z." + creator + "s";
        };
    }

    private static boolean fitsHighwire(Article article) {
        ZoteroType type = ZoteroType.of(article.type());
        return article.contributors().entrySet().stream()
                .allMatch(entry -> Set.of("author", "editor").contains(entry.getKey())
                        && type.creator(entry.getKey()).equals(entry.getKey())
                        && survive(entry.getValue()));
    }

    /** Whether names come out of Highwire's tags as they went in. Repeated ones are dropped there. */
    private static boolean survive(List<Contributor> people) {
        Set<String> seen = new HashSet<>();
        return people.stream()
                .map(Contributor::name)
                .allMatch(name -> survives(name, people.size() == 1) && seen.add(inverted(name)));
    }

    private static boolean survives(PersonName name, boolean alone) {
        String family = name.familyForm();
        String given = afterComma(name);
        if (given.isEmpty()) {
            return family.indexOf(' ') < 0;
        }
        // Of a single author with blanks on both sides of the comma two are made.
        boolean parted = alone && family.indexOf(' ') >= 0 && given.indexOf(' ') >= 0;
        boolean capitals = family.length() > 1 && family.equals(family.toUpperCase(Locale.ROOT));
        return !parted && !(hasCase(family) && capitals) && !isSmall(family) && !isSmall(given);
    }

    /** {@code hooks} would become {@code Hooks}. */
    private static boolean isSmall(String name) {
        return hasCase(name) && name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** Scripts without capitals have nothing to lose. */
    private static boolean hasCase(String name) {
        return !name.toLowerCase(Locale.ROOT).equals(name.toUpperCase(Locale.ROOT));
    }

    /** {@code Family, Given}, a suffix after the given name: what follows a second comma is lost. */
    private static String inverted(PersonName name) {
        String given = afterComma(name);
        return given.isEmpty() ? name.familyForm() : name.familyForm() + ", " + given;
    }

    private static String afterComma(PersonName name) {
        return String.join(" ", List.of(name.given(), name.droppingParticle(), name.suffix()))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A comma at the end, which is trimmed, keeps the words of an organisation together ({@code cleanAuthor}). */
    private static String unbroken(PersonName name) {
        String text = inverted(name);
        return text.indexOf(' ') >= 0 && text.indexOf(',') < 0 ? text + "," : text;
    }
}
