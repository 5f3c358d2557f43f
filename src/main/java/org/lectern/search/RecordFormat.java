package org.lectern.search;

import java.util.function.Function;
import org.lectern.catalog.Article;

/**
 * A format in which a reader takes found works along. A file of several is {@code before}, their records with
 * {@code between} between them, and {@code after}.
 *
 * @param name of the folder with the records, and of the reader's choice: {@code bibtex}
 * @param ending of the reader's file, behind its name and a point: {@code bib}
 * @param record a work's own; called from several threads
 */
public record RecordFormat(
        String name,
        String ending,
        String mediaType,
        String before,
        String between,
        String after,
        Function<Article, String> record) {}
