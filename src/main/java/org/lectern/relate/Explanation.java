package org.lectern.relate;

import java.util.List;
import org.lectern.catalog.ArticleId;

/**
 * How one article came into another's list, or why it did not.
 *
 * @param article whose list it is
 * @param place from 1 in that list, or 0 outside
 * @param score the sum of {@code parts}; what an editor chose has one too, though it does not count there
 * @param parts what is more than 0, the largest first
 * @param last where the list ends
 */
public record Explanation(
        ArticleId article, ArticleId other, Standing standing, int place, double score, List<Part> parts, Last last) {
    public Explanation {
        parts = List.copyOf(parts);
    }

    /** Where an article stands as another's list is concerned. */
    public enum Standing {
        /** The editor relates the two. */
        CHOSEN,
        /** Its score brings it in. */
        NEAREST,
        /** No list would have had it among its first five. */
        RESCUED,
        /** The list is full, and of those in it by their score none has less. */
        TOO_FAR,
        /** They share no word, topic, author, name, link or list. */
        NOTHING_SHARED,
        /** Its score would bring it in, but the list has as many of an author as it may. */
        ENOUGH_OF_AUTHOR,
        /** There would be a place, but the search, which looks at near works alone, did not meet it. */
        NOT_FOUND,
        /** One of the records says so. */
        NOT_RELATED,
        /** Both are one article. */
        ITSELF,
        /** They stand on one reading list, and the site wants none from there. */
        SAME_LIST
    }

    /**
     * What one signal adds.
     *
     * @param details what both share, the strongest first: words with what each adds, names, ids of topics, lists or
     *     works; possibly none
     */
    public record Part(Signal signal, double value, List<String> details) {
        public Part {
            details = List.copyOf(details);
        }
    }

    /** What can add to a score. */
    public enum Signal {
        /** Words of both. */
        WORDS,
        /** Words of works near to both. */
        COMPANY,
        AUTHORS,
        MENTIONS,
        LINKS,
        TOPICS,
        LISTS,
        JOURNAL,
        YEAR
    }

    /**
     * The end of a list.
     *
     * @param taken how many places it has that are not empty
     * @param score of the last that its score brought in, 0 where there is none
     */
    public record Last(End end, int taken, double score) {}

    /** What one more work would have to overcome. */
    public enum End {
        /** The page shows none. */
        NO_PLACES,
        /** Nothing: the list is not full. */
        ROOM,
        /** The editor's own fill the list. */
        CHOSEN,
        /** The editor's own and a rescued one fill it. */
        RESCUED,
        /** It is full, and some are there by their score: the last of these. */
        NEAREST
    }
}
