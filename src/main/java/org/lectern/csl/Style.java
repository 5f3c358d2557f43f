package org.lectern.csl;

/**
 * A citation style.
 *
 * @param id its file's name without {@code .csl}: {@code apa}
 * @param label as readers know it: {@code APA}
 * @param xml the style itself (CSL 1.0.2)
 */
public record Style(String id, String label, String xml) {}
