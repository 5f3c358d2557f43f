package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CslSchemaTest {
    @Test
    void cslJsonIsValid(@TempDir Path folder) throws Exception {
        String json = RoundTrip.exported(ExportFormat.CSL_JSON, RandomRecords.files(3, 300), folder);
        assertThat(CslSchema.faults(json)).isEmpty();
    }

    @Test
    void theSchemaFindsFaults() throws Exception {
        String json = """
                [{"id": "a", "type": "event", "volume": true, "license": "x", "author": [{"name": "B"}],
                  "issued": {"date-parts": [[1, 2, 3, 4]]}}, {"id": "b"}]
                """;
        assertThat(CslSchema.faults(json))
                .containsExactlyInAnyOrder(
                        "[0].type is event",
                        "[0].volume is boolean",
                        "[0] has a field license",
                        "[0].author[0] has a field name",
                        "[0].issued.date-parts[0] is too long",
                        "[1] lacks type");
    }
}
