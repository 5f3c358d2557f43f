package org.lectern.csl;

/**
 * Where in a work, as a text cites it.
 *
 * @param label what is counted, by CSL's name ({@code page}), or empty where no place is named
 * @param value which ones: {@code 14–18, 20}
 * @param rest what the text says after it, with the comma or blank before it; or empty
 */
public record Locator(String label, String value, String rest) {}
