package org.lectern.serve;

import java.util.Map;

/**
 * What the JDK's server is told, which reads it once, when it is first needed. A request comes whole within 10 seconds
 * or not at all; who never reads is let go; so many connections, and no more. Without delay: else each answer waits 40
 * ms for the browser to confirm its head.
 */
final class ServerLimits {
    /** An answer may take so long to be taken. */
    static final int LONGEST_ANSWER_SECONDS = 300;

    private static final Map<String, String> LIMITS = Map.of(
            "sun.net.httpserver.nodelay", "true",
            "sun.net.httpserver.maxReqTime", "10",
            "sun.net.httpserver.maxRspTime", Integer.toString(LONGEST_ANSWER_SECONDS),
            "sun.net.httpserver.maxReqHeaders", "100",
            "sun.net.httpserver.maxReqHeaderSize", "65536",
            "jdk.httpserver.maxConnections", "1000");

    private ServerLimits() {}

    /** Sets those that the program was not started with. */
    static void set() {
        LIMITS.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
    }
}
