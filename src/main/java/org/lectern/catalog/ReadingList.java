package org.lectern.catalog;

import java.util.List;
import java.util.Optional;
import org.lectern.markdown.Text;

/**
 * Works in an order to read them.
 *
 * @param id the file's name
 * @param summary Markdown, or empty
 * @param audience for whom, or empty
 * @param aliases ids that it had, the first first; {@link #oldIds} has those that lead on
 * @param importance the labels that items may carry, the most important first
 */
public record ReadingList(
        String id,
        String title,
        Text summary,
        String audience,
        Optional<Course> course,
        List<String> aliases,
        List<String> importance,
        List<Section> sections) {

    /** The course for which the list is made; each part may be empty. */
    public record Course(String code, String term, String instructor) {}

    /** A week or a part of the list. */
    public record Section(String title, Optional<PublicationDate> date, Text note, List<Reading> readings) {}

    /**
     * One work of a section.
     *
     * @param importance one of the list's labels, or empty
     * @param read what part of it, or empty
     */
    public record Reading(ArticleId article, String importance, String read, Text note) {}

    /** Ids that it had and has no more. */
    public List<String> oldIds() {
        return Aliases.old(id, aliases);
    }

    /** All works of the list in reading order; one that stands in two sections comes twice. */
    public List<ArticleId> articles() {
        return sections.stream()
                .flatMap(section -> section.readings().stream())
                .map(Reading::article)
                .toList();
    }
}
