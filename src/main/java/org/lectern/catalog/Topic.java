package org.lectern.catalog;

import java.util.List;
import org.lectern.markdown.Text;

/**
 * A subject of the vocabulary (a SKOS concept).
 *
 * @param label as pages show it
 * @param broader ids of the topics above it, in the file's order
 * @param scope one plain sentence, or empty
 * @param synonyms other labels
 * @param seeAlso ids, as this topic states them; {@link Catalog#seeAlso} has both directions
 * @param startHere what to read first, in order
 * @param aliases ids that it had, the first first; {@link #oldIds} has those that lead on
 * @param introduction from {@code topics/<id>.md}, or empty
 */
public record Topic(
        String id,
        String label,
        List<String> broader,
        String scope,
        List<String> synonyms,
        List<String> seeAlso,
        List<StartHere> startHere,
        List<String> aliases,
        Text introduction) {

    /** A first reading, with the reason for it or an empty one. */
    public record StartHere(ArticleId article, Text note) {}

    /** Ids that it had and has no more. */
    public List<String> oldIds() {
        return Aliases.old(id, aliases);
    }

    Topic withIntroduction(Text text) {
        return new Topic(id, label, broader, scope, synonyms, seeAlso, startHere, aliases, text);
    }
}
