package org.lectern.view;

/**
 * What is the same on every page: {@code site} in templates. Empty texts are absent ones; {@code direction} is that of
 * {@code dir}.
 */
public record SiteView(
        String title, String subtitle, String language, String direction, String author, String repository) {}
