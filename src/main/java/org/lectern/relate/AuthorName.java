package org.lectern.relate;

import org.lectern.catalog.Contributor;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.SimilarName;
import org.lectern.concurrent.SharedTexts;

/**
 * An author as one work has them.
 *
 * @param exact the same for each form of a name: the id in people.yaml, an organisation's name, else the family name
 *     with all given names
 * @param withInitial the family name with the first initial, or empty where a shorter form would be another name
 * @param family folded, the last word of it
 * @param shown for readers
 * @param name as it is written
 */
record AuthorName(String exact, String withInitial, String family, String shown, PersonName name) {
    static AuthorName of(Contributor author) {
        PersonName name = author.name();
        SimilarName similar = SimilarName.of(name);
        boolean shortened = isShortened(author);
        return new AuthorName(
                SharedTexts.of(shortened ? exact(similar) : whole(author)),
                SharedTexts.of(shortened ? withInitial(similar) : ""),
                SharedTexts.of(family(name)),
                SharedTexts.of(name.displayed()),
                name);
    }

    /** In Chinese, Japanese and Korean script a name of one letter is no initial. */
    private static boolean isShortened(Contributor author) {
        PersonName name = author.name();
        return author.person().isEmpty() && name.literal().isEmpty() && !name.isEastAsian();
    }

    private static String whole(Contributor author) {
        return author.person().isEmpty() ? FoldedText.fold(author.name().displayed()) : "#" + author.person();
    }

    private static String exact(SimilarName name) {
        return name.family() + "," + String.join(" ", name.given())
                + (name.suffix().isEmpty() ? "" : "," + name.suffix());
    }

    private static String withInitial(SimilarName name) {
        String first = name.given().isEmpty() ? "" : name.given().get(0).substring(0, 1);
        return name.family() + "," + first;
    }

    private static String family(PersonName name) {
        String folded = FoldedText.fold(name.family());
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }
}
