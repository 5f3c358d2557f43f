package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusNoteTest {
    private static final Map<String, String> FILES = Map.of(
            "articles/first1990.yaml",
            "type: book\ntitle: First\nstatus: {kind: superseded, by: second2015}\n",
            "articles/second2015.yaml",
            "type: book\ntitle: Second\nauthor: [{family: Crawford}, {family: Kim}]\nissued: 2015\n");

    @TempDir
    private Path folder;

    @Test
    void namesTheWorkThatSupersedesAsPagesDo() throws Exception {
        assertThat(RoundTrip.exported(ExportFormat.BIBTEX, FILES, folder.resolve("bib")))
                .contains("note = {Superseded, Crawford and Kim 2015}");
        assertThat(RoundTrip.exported(ExportFormat.RIS, FILES, folder.resolve("ris")))
                .contains("N1  - Superseded, Crawford and Kim 2015\r\n");
    }
}
