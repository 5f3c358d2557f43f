package org.lectern.history;

import java.nio.charset.StandardCharsets;

/** The parts of a log between NULs. */
final class LogTokens {
    private final byte[] log;
    private int at;

    LogTokens(byte[] log) {
        this.log = log;
    }

    boolean hasNext() {
        return at < log.length;
    }

    /** The next, or an empty one at the end of a log that was cut off. */
    String next() {
        int end = at;
        while (end < log.length && log[end] != 0) {
            end++;
        }
        String token = new String(log, Math.min(at, log.length), Math.max(0, end - at), StandardCharsets.UTF_8);
        at = end + 1;
        return token;
    }
}
