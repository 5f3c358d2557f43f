package org.lectern.relate;

/**
 * A place in an article's list.
 *
 * @param article by its number
 * @param score 0 for the editor's own
 * @param texts what of the score the texts say
 */
record Suggestion(int article, double score, double texts, Kind kind) {
    /** How it came there. */
    enum Kind {
        CHOSEN,
        NEAREST,
        /** Nobody else would have shown it. */
        RESCUED
    }
}
