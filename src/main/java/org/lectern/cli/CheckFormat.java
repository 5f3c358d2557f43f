package org.lectern.cli;

/** How check says what it found. */
enum CheckFormat {
    /** A line a message, for people. */
    TEXT,
    /** One object, for programs. */
    JSON,
    /** Commands of a GitHub workflow, which become annotations of a pull request. */
    GITHUB
}
