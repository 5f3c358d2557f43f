package org.lectern.relate;

import java.util.List;
import java.util.Map;
import org.lectern.config.RelatedSettings.Signal;

/**
 * What of an article says with which others it belongs.
 *
 * @param texts its words: the titles, the abstract, each annotation and each keyword
 * @param authors in the record's order
 * @param named family names of the list's authors that its texts name, folded; those of its own authors left out
 * @param topics ids, each with how near it is: 1 for its own, half of that a step up the hierarchy
 * @param lists a name for each reading list and each section on which it stands
 * @param journal folded, or empty
 * @param year of publication, or {@link #UNDATED}
 * @param linked the articles to which its texts link, by number
 * @param chosen the articles to which the editor relates it, by number
 */
record ArticleFeatures(
        List<Words> texts,
        List<Author> authors,
        List<String> named,
        Map<String, Double> topics,
        List<String> lists,
        String journal,
        int year,
        List<Integer> linked,
        List<Integer> chosen) {

    static final int UNDATED = Integer.MIN_VALUE;

    /** The words of one text, in order. */
    record Words(Signal signal, WordSequence words) {}

    /**
     * An author.
     *
     * @param key the same for one person
     * @param family the last word of the family name, folded; empty for organisations
     * @param shown the name as pages show it
     */
    record Author(String key, String family, String shown) {}
}
