package org.lectern.cli;

/** What the program's end tells scripts. */
final class ExitCode {
    static final int DONE = 0;
    static final int CONTENT_HAS_ERRORS = 1;
    static final int WRONG_USAGE = 2;
    static final int CANNOT_READ_OR_WRITE = 3;

    private ExitCode() {}
}
