package org.lectern.render;

import java.util.concurrent.TimeUnit;
import org.lectern.diagnostic.Limit;

/**
 * How far a template may go for one page.
 *
 * @param nanos of processor time, so that a busy machine does not make it fail
 * @param characters of the page
 */
record PageLimits(long nanos, long characters) {
    /** Elements within each other, also of macros that call macros; more than any page has, and than a thread bears. */
    static final int DEPTH = 2_000;

    /** Those of this run of the program. */
    static PageLimits ofTheProgram() {
        return new PageLimits(TimeUnit.SECONDS.toNanos(Limit.SECONDS.value()), Limit.PAGE.value());
    }
}
