package org.lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.FileWriter;
import org.lectern.testing.Sites;

/** Files of which each part was once compared with all that follows: minutes then, hours for larger ones. */
class LongImportsTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
    void blanksAndZerosBeforeTheFirstWord() throws Exception {
        for (String blank : List.of("\n", " ", "\u0001", "\0")) {
            for (String name : List.of("a.bib", "a.json", "a.txt")) {
                ImportReport report = run(name, blank.repeat(200_000) + "and words");
                assertThat(report.diagnostics()).anyMatch(d -> d.code().equals("import-format"));
            }
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
    void aLibraryOnOneLine() throws Exception {
        String fields = IntStream.range(0, 40).mapToObj(i -> ", f" + i + "={v}").collect(Collectors.joining());
        String entries = IntStream.range(0, 2_000)
                .mapToObj(i -> "@book{k" + i + ", title={Title " + i + "}, year={2001}" + fields + "} ")
                .collect(Collectors.joining());
        assertThat(run("a.bib", entries).made()).hasSize(2_000);
    }

    private ImportReport run(String name, String text) throws Exception {
        Path content = Sites.list(folder.resolve(name + text.length()), Map.of());
        ImportRequest.Input input =
                new ImportRequest.Input(name, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        return new ListImporter(new FileWriter())
                .run(new ImportRequest(
                        List.of(input), content, Optional.empty(), TopicSource.KEYWORDS, false, true, false));
    }
}
