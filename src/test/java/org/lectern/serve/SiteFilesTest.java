package org.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.testing.FileTree;

class SiteFilesTest {
    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void makeSite() throws Exception {
        root = Files.createDirectories(folder.toRealPath().resolve("site"));
        FileTree.write(
                folder,
                Map.of(
                        "secret.txt", "s",
                        "site-beside/secret.txt", "s",
                        "site/index.html", "h",
                        "site/a b/ü.txt", "u",
                        "site/.lectern/manifest", "m",
                        "site/deep/index.html", "d"));
        Files.createSymbolicLink(root.resolve("out.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(root.resolve("out"), folder);
        Files.createSymbolicLink(root.resolve("beside"), folder.resolve("site-beside"));
        Files.createSymbolicLink(root.resolve("in.txt"), root.resolve("a b/ü.txt"));
    }

    @Test
    void findsFilesAndTheIndexOfFolders() {
        SiteFiles files = new SiteFiles(root, "/");
        assertThat(files.find("/")).contains(root.resolve("index.html"));
        assertThat(files.find("/deep/")).contains(root.resolve("deep/index.html"));
        assertThat(files.find("/a b/ü.txt")).contains(root.resolve("a b/ü.txt"));
        assertThat(files.find("/in.txt")).contains(root.resolve("a b/ü.txt"));
        assertThat(files.find("/deep")).isEmpty();
        assertThat(files.find("/a b/")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "index.html",
                "*",
                "/../secret.txt",
                "/deep/../../secret.txt",
                "/deep/../index.html",
                "/./index.html",
                "//index.html",
                "/deep//index.html",
                "/..\\secret.txt",
                "/\u0000",
                "/index.html\u0000.txt",
                "/.lectern/manifest",
                "/out.txt",
                "/out/secret.txt",
                "/out/site/index.html/",
                "/beside/secret.txt",
                "/index.html/"
            })
    void leadsNowhereElse(String path) {
        assertThat(new SiteFiles(root, "/").find(path)).isEmpty();
        assertThat(new SiteFiles(root, "/list/").find(path)).isEmpty();
        assertThat(new SiteFiles(root, "/list/").find("/list" + path)).isEmpty();
    }

    @Test
    void standsUnderItsBasePathAsWellButFilesComeFirst() throws Exception {
        SiteFiles files = new SiteFiles(root, "/deep/");
        assertThat(files.find("/deep/")).contains(root.resolve("deep/index.html"));
        assertThat(files.find("/deep/a b/ü.txt")).contains(root.resolve("a b/ü.txt"));
        assertThat(files.find("/deep/nothing")).isEmpty();
        assertThat(files.find("/deepindex.html")).isEmpty();
    }
}
