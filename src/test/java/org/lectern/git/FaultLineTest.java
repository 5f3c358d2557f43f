package org.lectern.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What git prints when it fails, and the one line that is made of it. */
class FaultLineTest {
    @Test
    void theLastFaultSaysWhy() {
        assertThat(FaultLine.of("warning: x\nfatal: unable to access 'https://a/': Could not resolve host: a\n"))
                .isEqualTo("unable to access 'https://a/': Could not resolve host: a");
        assertThat(FaultLine.of("error: one\nerror: two\nhint: three\n")).isEqualTo("two");
        assertThat(FaultLine.of("")).isEqualTo("failed without a word");
    }

    @Test
    void aRefusedPushIsSaidWithTheWordsOfTheOtherSide() {
        assertThat(FaultLine.of("remote: error: GH001: Large files detected.\n"
                        + "remote: error: File a.pdf is 120 MB        \n"
                        + "To https://example.org/a.git\n"
                        + " ! [remote rejected] 1a2b -> gh-pages (pre-receive hook declined)\n"
                        + "error: failed to push some refs to 'https://example.org/a.git'\n"))
                .isEqualTo("[remote rejected] 1a2b -> gh-pages (pre-receive hook declined);"
                        + " error: GH001: Large files detected.; error: File a.pdf is 120 MB");
    }

    @Test
    void whereAConnectionFailsTheWordsBeforeItCount() {
        String end =
                "fatal: Could not read from remote repository.\n\nPlease make sure you have the correct access rights\n"
                        + "and the repository exists.\n";
        assertThat(FaultLine.of("ERROR: Permission to a/b.git denied to c.\n" + end))
                .isEqualTo("Permission to a/b.git denied to c.");
        assertThat(FaultLine.of("ssh: Could not resolve hostname x: Name or service not known\n" + end))
                .isEqualTo("ssh: Could not resolve hostname x: Name or service not known");
        assertThat(FaultLine.of("fatal: 'x' does not appear to be a git repository\n" + end))
                .isEqualTo("'x' does not appear to be a git repository");
    }

    @Test
    void aPartialCloneIsNamedAsSuch() {
        assertThat(FaultLine.of("warning: lazy fetching disabled; some objects may not be available\n"
                        + "fatal: could not fetch 5b0f92ddb979343356efe32225f634e052a092d7 from promisor remote\n"))
                .isEqualTo(
                        "could not fetch 5b0f92ddb979343356efe32225f634e052a092d7 from promisor remote; the repository"
                                + " was cloned with --filter and lacks texts of old files: clone it without");
    }

    @Test
    void controlCharactersOfTheOtherSideAreNotPrinted() {
        assertThat(FaultLine.of("fatal: a\u001B[31mb\tc")).isEqualTo("a [31mb c");
    }
}
