package org.lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

class ImportFailedExceptionTest {
    @Test
    void namesTheRecordAndSaysWhyAndWhatIsThere() {
        AccessDeniedException denied = new AccessDeniedException("content/articles/.doe2001.yaml.4711-1.unfinished");
        assertThat(new ImportFailedException(denied, 1))
                .hasMessage("cannot write content/articles/doe2001.yaml: it may not be read or changed by you;"
                        + " 1 file was written before, each of them whole: import the same file again for the rest");
    }
}
