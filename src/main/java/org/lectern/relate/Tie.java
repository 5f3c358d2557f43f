package org.lectern.relate;

import org.lectern.config.RelatedSettings;

/**
 * What can bind two articles besides their words, and what it adds at most, beside at most 1 by their words. Chosen by
 * the mean over three test collections where they show it, else small: docs/related.md.
 */
enum Tie {
    AUTHORS(.1, RelatedSettings.Signal.AUTHORS, Explanation.Signal.AUTHORS),
    /** One names the other's author. */
    MENTIONS(.2, RelatedSettings.Signal.MENTIONS, Explanation.Signal.MENTIONS),
    /** A text of one links to the other: the editor points to it. */
    LINKS(.5, RelatedSettings.Signal.MENTIONS, Explanation.Signal.LINKS),
    /** Most records of a list have no abstract, and topics are the editor's own judgement. */
    TOPICS(.25, RelatedSettings.Signal.TOPICS, Explanation.Signal.TOPICS),
    LISTS(.1, RelatedSettings.Signal.LISTS, Explanation.Signal.LISTS),
    /** This and the next only set apart what is near for other reasons. */
    JOURNAL(.02, RelatedSettings.Signal.JOURNAL, Explanation.Signal.JOURNAL),
    YEAR(.02, RelatedSettings.Signal.YEAR, Explanation.Signal.YEAR);

    private final double weight;
    private final RelatedSettings.Signal setting;
    private final Explanation.Signal signal;

    Tie(double weight, RelatedSettings.Signal setting, Explanation.Signal signal) {
        this.weight = weight;
        this.setting = setting;
        this.signal = signal;
    }

    /** Its name in an explanation. */
    Explanation.Signal signal() {
        return signal;
    }

    /** The weight, more or less by the owner's wish. */
    double weight(RelatedSettings settings) {
        return weight * settings.factor(setting);
    }
}
