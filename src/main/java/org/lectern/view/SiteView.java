package org.lectern.view;

/**
 * What is the same on every page: {@code site} in templates. Empty texts are absent ones.
 *
 * @param language of the interface and so of pages, BCP 47: English where the list's own has no words for it
 * @param direction of pages, {@code ltr} or {@code rtl}
 * @param identity by which a reader's browser keeps what belongs to this list: it must not change while readers keep
 *     anything
 * @param tongue of the list's own words, such as its title, where that is not the pages'
 * @param openSearch how browsers take the list among their search engines: a file's path from the site's root
 */
public record SiteView(
        String title,
        String subtitle,
        String identity,
        String language,
        String direction,
        Tongue tongue,
        String author,
        String repository,
        String openSearch) {}
