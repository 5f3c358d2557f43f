package org.lectern.view;

import java.util.Optional;

/**
 * A work as it stands in lists and among related ones.
 *
 * @param language of the title
 * @param authors in reading order, or empty
 * @param year in words, or empty
 * @param sourceLine where and when it appeared, or empty
 * @param teaser at most 300 characters, or empty
 * @param notice "Retracted" and the like, or empty
 */
public record Card(
        String href,
        Html title,
        Tongue language,
        Optional<Translation> translation,
        String authors,
        String year,
        String sourceLine,
        String teaser,
        Tongue teaserLanguage,
        String notice) {
    Card at(String address) {
        return new Card(
                address, title, language, translation, authors, year, sourceLine, teaser, teaserLanguage, notice);
    }
}
