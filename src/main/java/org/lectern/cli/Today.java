package org.lectern.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.InvalidValueException;

/**
 * The day on which an editor works: the one place that asks the clock, for records and kept answers and never for
 * pages.
 */
final class Today {
    private Today() {}

    static PublicationDate here() {
        return by(Clock.system(ZoneId.systemDefault()));
    }

    /** Days since 1970: how old something is that was noted on a day. */
    static long number() {
        return LocalDate.now(Clock.system(ZoneId.systemDefault())).toEpochDay();
    }

    static PublicationDate by(Clock clock) {
        try {
            return PublicationDate.parse(LocalDate.now(clock).toString());
        } catch (InvalidValueException e) {
            throw new IllegalStateException("the clock shows no date: " + e.problem(), e);
        }
    }
}
