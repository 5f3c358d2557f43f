package org.lectern.view;

/**
 * A work as it stands in lists and among related ones.
 *
 * @param language of the title where it is not the site's, else empty
 * @param authors in reading order, or empty
 * @param year in words, or empty
 * @param sourceLine where and when it appeared, or empty
 * @param teaser at most 300 characters, or empty
 * @param notice "Retracted" and the like, or empty
 */
public record Card(
        String href,
        Html title,
        String language,
        String authors,
        String year,
        String sourceLine,
        String teaser,
        String notice) {}
