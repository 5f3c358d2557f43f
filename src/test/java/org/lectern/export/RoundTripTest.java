package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole lists by chance leave and come back: equal, but for what a format is said not to hold. */
class RoundTripTest {
    private static final int WORKS = 540;

    @TempDir
    private Path folder;

    @Test
    void cslJsonGivesBackWhatItIsNotSaidToLose() throws Exception {
        assertThat(RoundTrip.faults(ExportFormat.CSL_JSON, RandomRecords.files(20261126, WORKS), folder))
                .isEmpty();
    }

    @Test
    void risGivesBackWhatItIsNotSaidToLose() throws Exception {
        assertThat(RoundTrip.faults(ExportFormat.RIS, RandomRecords.files(20261127, WORKS), folder))
                .isEmpty();
    }
}
