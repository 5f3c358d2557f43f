package org.lectern.search;

/** Where in a work a word stands. */
enum SearchField {
    TITLE(1),
    PEOPLE(2),
    TOPICS(4),
    SOURCE(8),
    KEYWORDS(16),
    /** Summary, abstract, annotations and quotes: only whether a word is there, and whether it is there often. */
    TEXTS(0);

    private final int bit;

    SearchField(int bit) {
        this.bit = bit;
    }

    /** Its part of the sum of fields; 0 for the texts. */
    int bit() {
        return bit;
    }

    /** Whether it is part of a sum of fields. */
    boolean isIn(int fields) {
        return (fields & bit) != 0;
    }
}
