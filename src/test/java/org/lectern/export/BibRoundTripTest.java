package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaves as BibTeX or biblatex comes back, but for what is said to be lost. */
class BibRoundTripTest {
    @ParameterizedTest
    @CsvSource({"BIBTEX, 1", "BIBTEX, 5", "BIBLATEX, 3", "BIBLATEX, 4"})
    void comesBackButForWhatIsSaidToBeLost(ExportFormat format, long seed, @TempDir Path folder) throws Exception {
        Map<String, String> files = new TreeMap<>(RandomRecords.files(seed, 225));
        // The one role that leaves as two others; examples show it.
        files.replaceAll((path, record) -> record.replaceAll("(?m)^editor-translator: .*\n", ""));
        assertThat(RoundTrip.faults(format, files, folder)).isEmpty();
    }
}
