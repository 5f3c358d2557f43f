package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;

class OutputFolderTest {
    @TempDir
    private Path folder;

    private void assertRefused(Path output, String why) throws Exception {
        Path content = Files.createDirectories(folder.resolve("list/content"));
        assertThatThrownBy(() -> OutputFolder.check(output, List.of(content)))
                .isInstanceOf(RefusedOutputException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("--output");
    }

    @Test
    void refusesWhatWouldLoseFiles() throws Exception {
        FileTree.write(folder, Map.of("list/content/site.yaml", "title: L", "other/thesis.doc", "x", "file", "x"));
        assertRefused(Path.of("/"), "is the root of a file system");
        assertRefused(Path.of(System.getProperty("user.home")), "is your home folder");
        assertRefused(folder.resolve("list/content"), "overlap");
        assertRefused(folder.resolve("list/content/site"), "overlap");
        assertRefused(folder.resolve("list"), "overlap");
        assertRefused(folder.resolve("list/x/../content/y"), "overlap");
        assertRefused(folder.resolve("other"), "was not made by Lectern and holds files (thesis.doc)");
        assertRefused(folder.resolve("file"), "is not a folder");
    }

    @Test
    void seesThroughSymbolicLinks() throws Exception {
        FileTree.write(folder, Map.of("list/content/site.yaml", "title: L"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("list/content"));
        assertRefused(folder.resolve("link"), "overlap");
        assertRefused(folder.resolve("link/site"), "overlap");
        Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        assertRefused(folder.resolve("dangling"), "is not a folder");
    }

    @Test
    void takesWhatIsNewEmptyOrOurs() throws Exception {
        assertThat(OutputFolder.check(folder.resolve("new/site"), List.of()).path())
                .isEqualTo(folder.toRealPath().resolve("new/site"));
        FileTree.write(
                folder.resolve("empty"), Map.of(".gitignore", "*", ".git/HEAD", "x", "CNAME", "x", ".nojekyll", ""));
        assertThat(OutputFolder.check(folder.resolve("empty"), List.of())).isNotNull();
        FileTree.write(
                folder.resolve("served"),
                Map.of(
                        ".htaccess",
                        "x",
                        ".domains",
                        "x",
                        "_headers",
                        "x",
                        "_redirects",
                        "x",
                        "netlify.toml",
                        "x",
                        ".well-known/acme-challenge/token",
                        "x"));
        assertThat(OutputFolder.check(folder.resolve("served"), List.of())).isNotNull();
        FileTree.write(folder.resolve("ours"), Map.of(".lectern/manifest", "", "foreign.txt", "x"));
        assertThat(OutputFolder.check(folder.resolve("ours"), List.of())).isNotNull();
    }
}
