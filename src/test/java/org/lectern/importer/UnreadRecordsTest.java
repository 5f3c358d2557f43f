package org.lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.FileWriter;
import org.lectern.testing.FileTree;

class UnreadRecordsTest {
    @TempDir
    Path folder;

    @Test
    void namesTheRecordThatCouldNotBeReadAndNoOther() throws Exception {
        Path content = folder.resolve("content");
        FileTree.write(
                content,
                Map.of(
                        "articles/broken.yaml", "title: Known\nauthor: [Moe, Max\nissued: 2001\n",
                        "articles/misdated.yaml", "title: Another\nauthor: Moe, Max\nissued: soon\n"));
        byte[] bib = "@book{x, title = {New}, author = {Roe, Rita}, year = 2003}\n".getBytes(StandardCharsets.UTF_8);
        ImportReport report = new ListImporter(new FileWriter())
                .run(new ImportRequest(
                        List.of(new ImportRequest.Input("x.bib", ByteBuffer.wrap(bib))),
                        content,
                        Optional.empty(),
                        TopicSource.KEYWORDS,
                        false,
                        false,
                        true));
        assertThat(report.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals("import-list"))
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.position().file()).isEqualTo("content/articles/broken.yaml");
                    assertThat(diagnostic.position().line()).isGreaterThan(1);
                });
    }
}
