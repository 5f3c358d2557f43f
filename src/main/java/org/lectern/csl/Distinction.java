package org.lectern.csl;

/**
 * What tells a work from others that texts would cite in the same words.
 *
 * @param suffix behind its year, in its entry too: {@code a}; or empty
 * @param names how many authors are named before "et al.", 0 for as many as the style has
 * @param givenAt the place of the author, from 0, whose given name stands there too, -1 for none
 * @param inFull whether that is the whole name and not its initials
 * @param title whether the title stands there too
 */
public record Distinction(String suffix, int names, int givenAt, boolean inFull, boolean title) {
    /** Nothing. */
    public static final Distinction NONE = new Distinction("", 0, -1, false, false);

    Distinction withSuffix(String letters) {
        return letters.equals(suffix) ? this : new Distinction(letters, names, givenAt, inFull, title);
    }

    Distinction withNames(int several) {
        return new Distinction(suffix, several, givenAt, inFull, title);
    }

    Distinction withGiven(int place, boolean whole) {
        return new Distinction(suffix, names, place, whole, title);
    }

    Distinction withTitle() {
        return new Distinction(suffix, names, givenAt, inFull, true);
    }

    /** How the style is read for it. */
    Wording wording() {
        return new Wording(names, title);
    }

    /** All of it in a word, as a key. */
    String key() {
        return equals(NONE) ? "" : String.join(" ", suffix, names + "", givenAt + "", inFull + "", title + "");
    }

    /**
     * A style read so that works can be told apart.
     *
     * @param names as in {@link Distinction}
     * @param title as in {@link Distinction}
     */
    record Wording(int names, boolean title) {
        static final Wording USUAL = new Wording(0, false);
    }
}
