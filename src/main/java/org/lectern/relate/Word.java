package org.lectern.relate;

/**
 * A word of a text.
 *
 * @param form as a reader sees it
 * @param stem under which its forms are one; empty for a stop word, which parts its neighbours
 */
record Word(String form, String stem) {
    static final Word STOP = new Word("", "");

    boolean isStop() {
        return stem.isEmpty();
    }
}
