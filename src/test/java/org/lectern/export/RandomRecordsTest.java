package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.testing.Sites;

class RandomRecordsTest {
    @Test
    void areSoundAndAlwaysTheSame(@TempDir Path folder) throws Exception {
        Map<String, String> files = RandomRecords.files(1, 300);
        assertThat(RandomRecords.files(1, 300)).isEqualTo(files);
        Path content = Sites.list(folder, files);
        assertThat(RoundTrip.catalog(
                                new SiteConfigReader(new DiagnosticCollector()).missing("content", Optional.empty()),
                                content)
                        .articles())
                .hasSize(300);
    }
}
