package org.lectern.scaffold;

import java.util.List;
import java.util.Optional;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Doi;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.PublicationDate;

/**
 * What an editor knows of a work before its record is there.
 *
 * @param title on one line, not blank
 * @param authors in the order of the work
 * @param id the record's, or nothing for one that is made of the other values
 * @param markdown whether the record is the head of a Markdown file, with the annotation below
 * @param added the day on which the record was made
 */
public record RecordRequest(
        ArticleType type,
        String title,
        List<PersonName> authors,
        Optional<PublicationDate> issued,
        Optional<Doi> doi,
        Optional<ArticleId> id,
        boolean markdown,
        PublicationDate added) {
    /**
     * Checks the title.
     *
     * @throws IllegalArgumentException for a title that is blank or of several lines
     */
    public RecordRequest {
        if (title.isBlank() || !ListFacts.isLine(title)) {
            throw new IllegalArgumentException("not one line: " + title);
        }
        authors = List.copyOf(authors);
    }
}
