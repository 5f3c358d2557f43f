package org.lectern.links;

/**
 * What is known of an address.
 *
 * @param detail of one that moved its new address, of a good one nothing, else why, in words
 */
record Verdict(Kind kind, String detail) {
    static final Verdict GOOD = new Verdict(Kind.GOOD, "");

    enum Kind {
        /** It leads somewhere. */
        GOOD,
        /** It leads somewhere, by way of an answer that it has moved for good. */
        MOVED,
        /** There is no such page. */
        DEAD,
        /** The answer says nothing of the page. */
        UNCLEAR,
        /** There is no server of that name, or there is no network here. */
        NO_HOST,
        /** There was no answer: the server is off, or there is no network here. */
        UNREACHED;

        /** Whether the network is known to be there. */
        boolean isAnswer() {
            return this != NO_HOST && this != UNREACHED;
        }

        /** Whether it is known where the address leads. */
        boolean tellsOfPage() {
            return this != UNCLEAR && this != UNREACHED;
        }
    }
}
