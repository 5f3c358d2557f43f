package org.lectern.view;

import java.util.Optional;

/**
 * A work as it stands in lists and among related ones.
 *
 * @param id the work's
 * @param language of the title
 * @param authors in reading order, or empty
 * @param year in words, or empty
 * @param sourceLine where and when it appeared, or empty
 * @param teaser what the work says: the beginning of its abstract, at most 300 characters, or empty
 * @param note why to read it: the beginning of the annotation, else the teaser
 * @param notice "Retracted" and the like, or empty
 * @param draft whether it is a draft, shown by {@code --drafts} and {@code serve} alone
 * @param coins the work as an OpenURL ContextObject for reference managers (Z39.88-2004), or empty
 * @param annotation the first in full where the page is printed as an annotated bibliography, else empty
 */
public record Card(
        String id,
        String href,
        Html title,
        Tongue language,
        Optional<Translation> translation,
        String authors,
        String year,
        String sourceLine,
        String teaser,
        Tongue teaserLanguage,
        String note,
        Tongue noteLanguage,
        String notice,
        boolean draft,
        String coins,
        Html annotation) {
    /** A page that is no work, by its name alone. */
    static Card titled(String href, String title) {
        return new Card(
                "",
                href,
                Html.escaped(title),
                Tongue.OWN,
                Optional.empty(),
                "",
                "",
                "",
                "",
                Tongue.OWN,
                "",
                Tongue.OWN,
                "",
                false,
                "",
                Html.EMPTY);
    }

    Card at(String address) {
        return new Card(
                id,
                address,
                title,
                language,
                translation,
                authors,
                year,
                sourceLine,
                teaser,
                teaserLanguage,
                note,
                noteLanguage,
                notice,
                draft,
                coins,
                annotation);
    }

    /** The same for a page that has the work's {@code coins} elsewhere. */
    Card withoutCoins() {
        return new Card(
                id,
                href,
                title,
                language,
                translation,
                authors,
                year,
                sourceLine,
                teaser,
                teaserLanguage,
                note,
                noteLanguage,
                notice,
                draft,
                "",
                annotation);
    }

    Card with(Html words) {
        return new Card(
                id,
                href,
                title,
                language,
                translation,
                authors,
                year,
                sourceLine,
                teaser,
                teaserLanguage,
                note,
                noteLanguage,
                notice,
                draft,
                coins,
                words);
    }
}
