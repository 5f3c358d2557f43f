package org.lectern.relate;

import org.lectern.config.RelatedSettings;
import org.lectern.config.RelatedSettings.Signal;

/**
 * What can bind two articles besides their words, and what it adds at most, beside at most 1 by their words. Chosen by
 * the mean over three test collections where they show it, else small: docs/related.md.
 */
enum Tie {
    AUTHORS(.1, Signal.AUTHORS),
    /** One names the other's author. */
    MENTIONS(.2, Signal.MENTIONS),
    /** A text of one links to the other: the editor points to it. */
    LINKS(.5, Signal.MENTIONS),
    /** Most records of a list have no abstract, and topics are the editor's own judgement. */
    TOPICS(.25, Signal.TOPICS),
    LISTS(.1, Signal.LISTS),
    /** This and the next only set apart what is near for other reasons. */
    JOURNAL(.02, Signal.JOURNAL),
    YEAR(.02, Signal.YEAR);

    private final double weight;
    private final Signal signal;

    Tie(double weight, Signal signal) {
        this.weight = weight;
        this.signal = signal;
    }

    /** The weight, more or less by the owner's wish. */
    double weight(RelatedSettings settings) {
        return weight * settings.factor(signal);
    }
}
