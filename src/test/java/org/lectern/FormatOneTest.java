package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/**
 * A list that uses every field of the first format, as it was when that was published. Its files and its addresses are
 * never changed: what fails here has broken the promise of docs/compatibility.md.
 */
class FormatOneTest {
    private static final Path LIST = Sites.RESOURCES.resolve("format-1");

    @TempDir
    private Path folder;

    @Test
    void buildsForEverWithAllItsAddresses() throws Exception {
        BuildResult result = Sites.build(Sites.request(LIST.resolve("content")), folder.resolve("site"));
        assertThat(result.diagnostics())
                .filteredOn(found -> found.severity() == Severity.ERROR)
                .extracting(Diagnostic::toString)
                .isEmpty();
        assertThat(result.works()).isEqualTo(3);
        List<String> promised = Files.readAllLines(LIST.resolve("addresses.txt"));
        assertThat(promised).hasSizeGreaterThan(30);
        assertThat(FileTree.read(folder.resolve("site")).keySet()).containsAll(promised);
    }
}
