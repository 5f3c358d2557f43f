package org.lectern.links;

import java.time.Duration;

/**
 * How patiently servers are asked.
 *
 * @param answer for how long one answer is waited for
 * @param pause between two requests to one server
 * @param retry before a request is made again, twice as long before the next one
 * @param longest for which a server may ask before it is asked again
 * @param whole after which nothing more is asked
 * @param servers how many are asked at once
 */
record Pace(Duration answer, Duration pause, Duration retry, Duration longest, Duration whole, int servers) {
    static final Pace USUAL = new Pace(
            Duration.ofSeconds(15),
            Duration.ofMillis(250),
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            Duration.ofMinutes(15),
            6);
}
