package org.lectern.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;
import org.lectern.testing.Sites;

/** Files that have had their stamp for a while are not read again. */
class ReadMemoryTest {
    private static final long TICK_MILLIS = 2_100;

    @TempDir
    private Path folder;

    private final Workers workers = new Workers(1);
    private final ReadMemory memory = new ReadMemory();
    private Path content;
    private Path record;

    @BeforeEach
    void makeList() throws IOException {
        content = Sites.list(folder, Map.of("articles/a.yaml", "type: book\ntitle: Tides\n"));
        record = content.resolve("articles/a.yaml");
    }

    @AfterEach
    void end() {
        workers.close();
    }

    private String title() throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        ContentTree tree = new ContentScanner(diagnostics).scan(content);
        CatalogReader reader = new CatalogReader(
                new SiteConfigReader(diagnostics)
                        .read(new SourceReader(diagnostics).read(tree.site().orElseThrow()), Optional.empty()),
                false,
                workers,
                diagnostics,
                Optional.of(memory));
        return reader.read(tree).articles().get(0).title().plain();
    }

    /** Of the same size, in the same file. */
    private void write(String title, FileTime time) throws IOException {
        Files.writeString(record, "type: book\ntitle: " + title + "\n");
        Files.setLastModifiedTime(record, time);
    }

    @Test
    void aFileThatWasFoundJustNowIsReadAgainThoughItsTimeStays() throws IOException {
        FileTime time = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        write("Tides", time);
        assertThat(title()).isEqualTo("Tides");
        write("Waves", time);
        assertThat(title()).isEqualTo("Waves");
        write("Tides", time);
        assertThat(title()).isEqualTo("Tides");
    }

    @Test
    void aFileThatWasLongAsItIsIsReadWhereItsTimeItsSizeOrTheFileItselfIsAnother() throws Exception {
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        FileTime later = FileTime.from(old.toInstant().plusMillis(1));
        write("Tides", old);
        settle("Tides");
        write("Waves", old);
        assertThat(title()).as("nothing tells of it, and it was not read").isEqualTo("Tides");

        write("Waves", later);
        settle("Waves");
        write("Storms", later);
        settle("Storms");
        Path other = Files.writeString(folder.resolve("other"), "type: book\ntitle: Calmer\n");
        Files.setLastModifiedTime(other, later);
        Files.move(other, record, StandardCopyOption.REPLACE_EXISTING);
        assertThat(title()).isEqualTo("Calmer");
    }

    /** As a preview that looks again after a while. */
    private void settle(String title) throws Exception {
        assertThat(title()).isEqualTo(title);
        Thread.sleep(TICK_MILLIS);
        assertThat(title()).isEqualTo(title);
    }
}
