package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves as BibTeX or biblatex comes back, but for what is said to be lost. */
class BibRoundTripTest {
    @ParameterizedTest
    @EnumSource(names = {"BIBTEX", "BIBLATEX"})
    void aDocumentOfAKindThatEndNoteHasATypeForStaysOne(ExportFormat format, @TempDir Path folder) throws Exception {
        Map<String, String> files =
                Map.of("topics.yaml", "[]\n", "articles/a.yaml", "type: document\ntitle: A\ngenre: Dataset\n");
        assertThat(RoundTrip.faults(format, files, folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BIBTEX, 1", "BIBTEX, 5", "BIBLATEX, 3", "BIBLATEX, 4"})
    void comesBackButForWhatIsSaidToBeLost(ExportFormat format, long seed, @TempDir Path folder) throws Exception {
        assertThat(RoundTrip.faults(format, RandomRecords.files(seed, 225), folder))
                .isEmpty();
    }
}
