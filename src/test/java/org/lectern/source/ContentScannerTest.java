package org.lectern.source;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.testing.FileTree;

class ContentScannerTest {
    @TempDir
    private Path folder;

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    @Test
    void sortsFilesByRoleAndName() throws Exception {
        FileTree.write(
                folder.resolve("my list"),
                Map.of(
                        "site.yaml",
                        "",
                        "articles/b.md",
                        "",
                        "articles/a/c.yaml",
                        "",
                        "articles/.hidden.yaml",
                        "",
                        ".git/HEAD",
                        "",
                        "README.md",
                        "",
                        "lists/l.yaml",
                        "",
                        "topics/t.md",
                        "",
                        "pages/p.md",
                        "",
                        "files/x/y.pdf",
                        ""));
        ContentTree tree = new ContentScanner(diagnostics).scan(folder.resolve("my list"));
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(tree.rootName()).isEqualTo("my list");
        assertThat(tree.articles().stream().map(ContentFile::name))
                .containsExactly("my list/articles/a/c.yaml", "my list/articles/b.md");
        assertThat(tree.files().stream().map(tree::below)).containsExactly("files/x/y.pdf");
    }

    @Test
    @Timeout(value = 20, unit = SECONDS)
    void followsNeitherLinksNorPipes() throws Exception {
        FileTree.write(
                folder, Map.of("content/site.yaml", "title: L\n", "secret.yaml", "type: book\n", "out/x.md", "x"));
        Path articles = Files.createDirectories(folder.resolve("content/articles"));
        Files.createSymbolicLink(articles.resolve("link.yaml"), folder.resolve("secret.yaml"));
        Files.createSymbolicLink(folder.resolve("content/files"), folder.resolve("out"));
        int made = new ProcessBuilder("mkfifo", articles.resolve("pipe.yaml").toString())
                .start()
                .waitFor();
        assertThat(made).isZero();
        ContentTree tree = new ContentScanner(diagnostics).scan(folder.resolve("content"));
        assertThat(tree.articles()).isEmpty();
        assertThat(tree.files()).isEmpty();
        assertThat(diagnostics.sorted().stream().map(Diagnostic::toString))
                .containsExactly(
                        "content/articles/link.yaml:1:1: error: this is a symbolic link and is not followed; put the file"
                                + " itself there, or remove it. [not-a-file]",
                        "content/articles/pipe.yaml:1:1: error: this is neither a file nor a folder and is not followed; put"
                                + " the file itself there, or remove it. [not-a-file]",
                        "content/files:1:1: error: this is a symbolic link and is not followed; put the file itself there, or"
                                + " remove it. [not-a-file]");
    }

    @Test
    void aBackslashInANameLeadsNowhere() throws Exception {
        FileTree.write(folder.resolve("content/files"), Map.of("x\\..\\..\\y.txt", "x", "a\\b", "x", "c", "x"));
        ContentTree tree = new ContentScanner(diagnostics).scan(folder.resolve("content"));
        assertThat(tree.files().stream().map(tree::below)).containsExactly("files/c");
        assertThat(diagnostics.sorted().stream().map(Diagnostic::code)).containsExactly("not-a-file", "not-a-file");
    }

    @Test
    void aLinkThatTheUserNamesIsFollowed() throws Exception {
        FileTree.write(folder, Map.of("elsewhere/articles/a.yaml", "type: book\n"));
        Path link = Files.createSymbolicLink(folder.resolve("content"), folder.resolve("elsewhere"));
        assertThat(new ContentScanner(diagnostics)
                        .scan(link).articles().stream().map(ContentFile::name))
                .containsExactly("content/articles/a.yaml");
    }

    @Test
    void refusesAFileOverTheLimitBeforeParsingIt() throws Exception {
        Path large = folder.resolve("large.yaml");
        Files.write(large, new byte[SourceReader.MAX_BYTES + 1]);
        assertThat(new SourceReader(diagnostics).read(new ContentFile("large.yaml", large)))
                .isEmpty();
        assertThat(diagnostics.sorted().get(0).code()).isEqualTo("file-too-large");
    }
}
