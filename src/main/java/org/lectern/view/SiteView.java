package org.lectern.view;

/** What is the same on every page: {@code site} in templates. Empty texts are absent ones. */
public record SiteView(String title, String subtitle, String language, String author, String repository) {}
