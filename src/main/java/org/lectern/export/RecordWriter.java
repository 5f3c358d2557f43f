package org.lectern.export;

import java.util.List;
import org.lectern.catalog.Article;

/** Writes works in one format. */
interface RecordWriter {
    /** The record of a work, with a line's end where the format has lines. */
    String record(Article article);

    /** What of the work the format cannot hold: fields by the names of records, in the order of records.md. */
    List<String> lost(Article article);

    /** Which of these are in the file nevertheless, in another form or place. */
    List<String> changed(Article article);
}
