package org.lectern.config;

import java.util.Map;

/**
 * How related articles are chosen: {@code related} of {@code site.yaml}.
 *
 * @param count how many a page shows, 0 to {@link #MOST}; the editor's own are never dropped
 * @param weights what counts how much; a signal that is not named counts as usual
 * @param perAuthor how many computed ones of one author a page shows, 0 for any number
 * @param sameList whether a work that stands on the same reading list may be suggested
 */
public record RelatedSettings(int count, Map<Signal, Strength> weights, int perAuthor, boolean sameList) {
    public static final int MOST = 50;

    /** The settings of a list that says nothing of them. */
    public static final RelatedSettings USUAL = new RelatedSettings(8, Map.of(), 0, true);

    public RelatedSettings {
        weights = Map.copyOf(weights);
    }

    /** What of a record can say that it belongs to another. */
    public enum Signal {
        TITLE,
        ABSTRACT,
        ANNOTATION,
        KEYWORDS,
        AUTHORS,
        MENTIONS,
        TOPICS,
        LISTS,
        JOURNAL,
        YEAR
    }

    /** How much a signal counts, beside what it counts usually. */
    public enum Strength {
        NONE(0),
        LITTLE(.5),
        NORMAL(1),
        MUCH(2);

        private final double factor;

        Strength(double factor) {
            this.factor = factor;
        }

        public double factor() {
            return factor;
        }
    }

    /** By what a signal's usual weight is multiplied. */
    public double factor(Signal signal) {
        return weights.getOrDefault(signal, Strength.NORMAL).factor();
    }
}
