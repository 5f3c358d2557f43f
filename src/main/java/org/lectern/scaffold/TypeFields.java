package org.lectern.scaffold;

import java.util.List;
import org.lectern.catalog.ArticleType;

/**
 * What a source line of each type of work is made of (CSL 1.0.2, appendices III and IV; the item types of Zotero where
 * these say more). Author, title and date, which all have, are not among them.
 */
final class TypeFields {
    private TypeFields() {}

    /** The names of the fields that a record of this type wants, in no order. */
    static List<String> of(ArticleType type) {
        return switch (type) {
            case ARTICLE -> List.of("genre", "number", "publisher", "DOI", "URL");
            case ARTICLE_JOURNAL -> List.of("container-title", "volume", "issue", "page", "DOI");
            case ARTICLE_MAGAZINE -> List.of("container-title", "volume", "issue", "page", "URL");
            case ARTICLE_NEWSPAPER -> List.of("container-title", "edition", "section", "page", "URL");
            case REVIEW, REVIEW_BOOK ->
                List.of("reviewed-title", "reviewed-author", "container-title", "volume", "issue", "page", "DOI");
            case PERIODICAL -> List.of("editor", "publisher", "publisher-place", "ISSN", "URL");
            case BOOK -> List.of("edition", "publisher", "publisher-place", "ISBN", "DOI");
            case CLASSIC -> List.of("translator", "original-date", "edition", "publisher", "publisher-place", "ISBN");
            case COLLECTION -> List.of("editor", "archive", "archive_location", "publisher", "publisher-place", "URL");
            case CHAPTER -> List.of("container-title", "editor", "page", "publisher", "publisher-place", "ISBN", "DOI");
            case ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA ->
                List.of("container-title", "editor", "edition", "volume", "page", "publisher", "DOI", "URL");
            case PAPER_CONFERENCE ->
                List.of("event-title", "event-place", "container-title", "editor", "page", "publisher", "DOI");
            case REPORT -> List.of("genre", "number", "publisher", "publisher-place", "DOI", "URL");
            case THESIS -> List.of("genre", "publisher", "publisher-place", "DOI", "URL");
            case DOCUMENT, PAMPHLET -> List.of("publisher", "publisher-place", "URL");
            case MANUSCRIPT ->
                List.of("genre", "archive-place", "archive", "archive_collection", "archive_location", "URL");
            case WEBPAGE, POST, POST_WEBLOG -> List.of("container-title", "URL", "accessed");
            case DATASET, SOFTWARE -> List.of("version", "publisher", "DOI", "URL");
            case BILL, LEGISLATION, REGULATION ->
                List.of("authority", "number", "container-title", "volume", "section", "URL");
            case LEGAL_CASE -> List.of("authority", "container-title", "volume", "page", "number", "URL");
            case HEARING -> List.of("authority", "number", "publisher", "publisher-place", "URL");
            case TREATY -> List.of("container-title", "volume", "page", "event-place", "URL");
            case PATENT -> List.of("authority", "number", "jurisdiction", "submitted", "URL");
            case STANDARD -> List.of("authority", "number", "version", "publisher", "publisher-place", "URL");
            case BROADCAST -> List.of("container-title", "number", "director", "medium", "publisher", "URL");
            case MOTION_PICTURE -> List.of("director", "producer", "medium", "publisher", "publisher-place", "URL");
            case SONG -> List.of("performer", "container-title", "medium", "publisher", "publisher-place", "URL");
            case MUSICAL_SCORE -> List.of("composer", "genre", "publisher", "publisher-place", "URL");
            case PERFORMANCE -> List.of("director", "performer", "event-date", "event-title", "event-place", "URL");
            case SPEECH -> List.of("genre", "event-date", "event-title", "event-place", "URL");
            case EVENT -> List.of("organizer", "event-date", "event-place", "URL");
            case INTERVIEW -> List.of("interviewer", "container-title", "medium", "URL");
            case PERSONAL_COMMUNICATION -> List.of("recipient", "genre", "medium");
            case FIGURE, GRAPHIC -> List.of("medium", "dimensions", "archive", "archive-place", "publisher", "URL");
            case MAP -> List.of("scale", "edition", "publisher", "publisher-place", "URL");
        };
    }
}
