package org.lectern.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeLogTest {
    private static final ChangeLog LOG = new ChangeLog("""
            # Changelog

            Some words.

            ## Unreleased

            - Not yet.

            ## [0.3.0] – 2027-02-01

            - Three.

            ## 0.2.0 – 2027-01-01

            - Two.
              More of it.

            ## 0.1.0

            - One.
            """);

    @Test
    void givesWhatCameAfterOneVersionUpToAnother() {
        assertThat(LOG.between(new ProgramVersion("0.1.0"), new ProgramVersion("0.3.0")))
                .isEqualTo("""
                        ## [0.3.0] – 2027-02-01

                        - Three.

                        ## 0.2.0 – 2027-01-01

                        - Two.
                          More of it.""");
        assertThat(LOG.between(new ProgramVersion("0.0.9"), new ProgramVersion("0.1.0")))
                .isEqualTo("## 0.1.0\n\n- One.");
    }

    @Test
    void givesNothingOnTheWayBack() {
        assertThat(LOG.between(new ProgramVersion("0.3.0"), new ProgramVersion("0.1.0")))
                .isEmpty();
    }

    @Test
    void theProgramKnowsItsOwnChanges() throws Exception {
        assertThat(ChangeLog.ofProgram().between(new ProgramVersion("0.0.1"), new ProgramVersion("0.1.0")))
                .startsWith("## 0.1.0");
    }
}
