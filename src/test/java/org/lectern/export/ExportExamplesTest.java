package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Examples;

/** What a record becomes, letter for letter. */
class ExportExamplesTest {
    private static final String TOPICS = "- {id: alliances, label: Alliances}\n";
    private static final String JOURNALS =
            "- {container-title: World Politics, ISSN: 0043-8871, eISSN: 1086-3338, abbreviation: World Pol.}\n";

    private final AtomicInteger number = new AtomicInteger();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> ris() throws IOException {
        return Examples.of("exports-ris/works.yaml", text -> {
            String ris = exported(ExportFormat.RIS, text);
            assertThat(ris).endsWith("ER  - \r\n\r\n").doesNotContainPattern("[^\r]\n");
            return ris.replace("\r\n", "\n").replaceFirst("ER  - \n\n$", "").strip();
        });
    }

    @TestFactory
    Stream<DynamicTest> cslJson() throws IOException {
        return Examples.of("exports-csl/works.yaml", text -> {
            String json = exported(ExportFormat.CSL_JSON, text);
            try {
                assertThat(CslSchema.faults(json)).isEmpty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return json.replaceAll("^\\[\n|\n]\n$", "");
        });
    }

    private String exported(ExportFormat format, String article) {
        Map<String, String> files =
                Map.of("articles/a.yaml", article, "topics.yaml", TOPICS, "journals.yaml", JOURNALS);
        try {
            return RoundTrip.exported(format, files, folder.resolve("list" + number.getAndIncrement()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
