package org.lectern.branch;

import java.util.Optional;

/**
 * How a site goes to its branch.
 *
 * @param works what it has, as the message says it: "80 works"
 * @param message the commit's message; empty for the usual one
 * @param squash whether the commit takes the place of all earlier ones
 * @param dryRun whether all is done except the push, and nothing is written down
 */
public record Publication(String works, Optional<String> message, boolean squash, boolean dryRun) {
    String text(SourceState source) {
        String trailer = source.trailer();
        return message.orElseGet(() -> source.subject(works)).strip() + "\n"
                + (trailer.isEmpty() ? "" : "\n" + trailer + "\n");
    }
}
