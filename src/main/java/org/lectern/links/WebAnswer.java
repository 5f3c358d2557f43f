package org.lectern.links;

import java.util.Optional;

/**
 * What came of one request.
 *
 * @param status of HTTP, or 0 without an answer
 * @param location where to go instead, as the server wrote it
 * @param pause the seconds for which the server asks, or nothing
 * @param silence why there is no answer
 */
record WebAnswer(int status, Optional<String> location, Optional<Integer> pause, Silence silence) {
    static final int TOO_MANY = 429;
    private static final int NOT_IMPLEMENTED = 501;

    enum Silence {
        /** There is an answer. */
        NONE,
        NO_SUCH_HOST,
        NO_CONNECTION,
        /** The server was there, and hung up or sent what is no answer. */
        BROKEN_OFF,
        NOT_IN_TIME,
        BAD_CERTIFICATE
    }

    static WebAnswer silent(Silence why) {
        return new WebAnswer(0, Optional.empty(), Optional.empty(), why);
    }

    /** Whether the same request may well be answered a little later: too many requests, a fault, too slow. */
    boolean mayPass() {
        boolean busy = status == TOO_MANY || status / 100 == 5;
        return silence == Silence.NOT_IN_TIME || (busy && status != NOT_IMPLEMENTED);
    }
}
