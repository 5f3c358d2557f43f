package org.lectern.relate;

import org.jspecify.annotations.Nullable;

/**
 * A word of a text; in scripts that set no blanks, two letters side by side.
 *
 * @param form as a reader sees it
 * @param folded as {@link org.lectern.catalog.FoldedText} has it
 * @param stem under which its forms are one; empty for a stop word, which parts its neighbours
 * @param overlaps whether its first letter is the last one of the word before
 */
record Word(String form, String folded, String stem, boolean overlaps) {
    static final Word STOP = new Word("", "", "", false);

    /** Lists are long and words short: the form alone tells nearly all of them apart. */
    @Override
    public int hashCode() {
        return form.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Word word
                        && form.equals(word.form)
                        && stem.equals(word.stem)
                        && overlaps == word.overlaps);
    }

    boolean isStop() {
        return stem.isEmpty();
    }

    /** Whether it may be somebody's name: no small letter begins it. */
    boolean mayBeName() {
        if (isStop()) {
            return false;
        }
        char first = form.charAt(0);
        boolean plain = first >= 'a' && first <= 'z'; // most are
        return !plain && !Character.isLowerCase(form.codePointAt(0));
    }
}
