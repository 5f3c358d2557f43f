package org.lectern.search;

/**
 * A format in which a reader takes found works along. A file of several is {@code before}, their records with
 * {@code between} between them, and {@code after}.
 *
 * @param name of the folder with the records, and of the reader's choice: {@code bibtex}
 * @param ending of the reader's file, behind its name and a point: {@code bib}
 */
public record RecordFormat(String name, String ending, String mediaType, String before, String between, String after) {}
