package org.lectern.render;

/**
 * How far a template may go for one page.
 *
 * @param nanos of processor time, so that a busy machine does not make it fail
 * @param characters of the page
 */
record PageLimits(long nanos, long characters) {
    private static final int SECONDS = 5;
    private static final int MEBI_CHARACTERS = 64;

    /** Elements within each other, also of macros that call macros; more than any page has, and than a thread bears. */
    static final int DEPTH = 2_000;

    /** Those of this run of the program: the usual ones, or what it was started with. */
    static PageLimits ofTheProgram() {
        return new PageLimits(
                Math.max(1, Integer.getInteger("lectern.page-seconds", SECONDS)) * 1_000_000_000L,
                Math.max(1, Integer.getInteger("lectern.page-megabytes", MEBI_CHARACTERS)) * 1024L * 1024);
    }
}
