package org.lectern.relate;

import org.lectern.config.RelatedSettings;
import org.lectern.config.RelatedSettings.Signal;

/**
 * What can bind two articles besides their words, and what it adds at most, beside at most 1 by their words. Chosen by
 * the mean over three test collections where they show it, else small: docs/related.md.
 */
enum Tie {
    AUTHORS(.1),
    /** One names the other's author, or links to it. */
    MENTIONS(.2),
    /** Most records of a list have no abstract, and topics are the editor's own judgement. */
    TOPICS(.25),
    LISTS(.1),
    /** This and the next only set apart what is near for other reasons. */
    JOURNAL(.02),
    YEAR(.02);

    private final double weight;

    Tie(double weight) {
        this.weight = weight;
    }

    /** The weight, more or less by the owner's wish. */
    double weight(RelatedSettings settings) {
        return weight * settings.factor(Signal.valueOf(name()));
    }
}
