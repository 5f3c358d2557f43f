package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.render.RenderedSite;
import org.lectern.testing.FileTree;

/** Few changes go file by file, many by an exchange of folders: what comes out is the same. */
class SitePublisherTest {
    private static final int FEW = 3;
    private static final int MANY = 40;

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void nameOutput() {
        output = folder.resolve("öut put");
    }

    private PublishReport publish(RenderedSite site) throws Exception {
        return new SitePublisher(() -> {}).publish(site, OutputFolder.check(output, List.of()));
    }

    /** What is published, without our own list of files. */
    private Map<String, String> published() throws IOException {
        Map<String, String> files = FileTree.read(output);
        files.keySet().removeIf(name -> name.equals(".nojekyll") || name.equals(OutputFolder.MANIFEST));
        return files;
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void replacesOneSiteByAnotherAndLeavesNothingBehind(int pages) throws Exception {
        TestSite first = TestSite.version(1, pages);
        TestSite second = TestSite.version(2, pages);
        assertThat(publish(first)).isEqualTo(new PublishReport(pages + 7, 0, 0));
        assertThat(published()).isEqualTo(first.files());
        assertThat(publish(second)).isEqualTo(new PublishReport(pages + 5, 2, 4));
        assertThat(published()).isEqualTo(second.files());
        assertThat(folder.toFile().list()).containsExactly("öut put");
        assertThat(output.resolve("only").toFile().list()).containsExactly("in-2.html");
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void unchangedFilesAreNotTouched(int pages) throws Exception {
        publish(TestSite.version(1, pages));
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(output.resolve("same.html"), old);
        Files.setLastModifiedTime(output.resolve("index.html"), old);
        assertThat(publish(TestSite.version(1, pages))).isEqualTo(new PublishReport(0, pages + 7, 0));
        assertThat(Files.getLastModifiedTime(output.resolve("index.html"))).isEqualTo(old);
        publish(TestSite.version(2, pages));
        assertThat(Files.getLastModifiedTime(output.resolve("same.html"))).isEqualTo(old);
        assertThat(Files.getLastModifiedTime(output.resolve("index.html"))).isNotEqualTo(old);
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void foreignFilesAreNeverLost(int pages) throws Exception {
        Map<String, String> foreign = new TreeMap<>(Map.of(
                "CNAME", "example.org",
                ".gitignore", "*",
                ".git/HEAD", "ref",
                ".git/objects/ab/cd", "object"));
        FileTree.write(output, foreign);
        publish(TestSite.version(1, pages));
        Map<String, String> later = Map.of("articles/notes.txt", "mine", "only/of mine/x", "mine", "mine/y", "mine");
        FileTree.write(output, later);
        foreign.putAll(later);
        Files.createSymbolicLink(output.resolve("link"), Path.of("CNAME"));
        Path empty = Files.createDirectories(output.resolve("articles/empty/deep"));
        for (int version = 2; version < 5; version++) {
            publish(TestSite.version(version, pages));
            Map<String, String> expected =
                    new TreeMap<>(TestSite.version(version, pages).files());
            expected.putAll(foreign);
            expected.put("link", "example.org");
            assertThat(published()).isEqualTo(expected);
            assertThat(output.resolve("link")).isSymbolicLink();
            assertThat(empty).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void aSiteThatCannotBeMadeChangesNothing(int pages) throws Exception {
        TestSite first = TestSite.version(1, pages);
        publish(first);
        Map<String, String> before = FileTree.read(folder);
        assertThatThrownBy(() -> publish(sink -> {
                    TestSite.version(2, pages).writeTo(sink);
                    throw new IllegalStateException("a template fails");
                }))
                .hasMessage("a template fails");
        assertThat(FileTree.read(folder)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly("öut put");
    }

    @Test
    void refusesToOverwriteWhatIsNotOurs() throws Exception {
        publish(TestSite.version(1, FEW));
        FileTree.write(output, Map.of("only/in-2.html", "mine"));
        Map<String, String> before = FileTree.read(output);
        assertThatThrownBy(() -> publish(TestSite.version(2, FEW)))
                .isInstanceOf(PublishException.class)
                .hasMessage(output.toRealPath().resolve("only/in-2.html")
                        + " was not made by Lectern, and a page of the site would take its place: move it away, or into"
                        + " content/files/; the published site is as it was");
        assertThat(FileTree.read(output)).isEqualTo(before);
    }

    @Test
    void whatIsNotOursStaysInAFolderThatWouldBecomeAFile() throws Exception {
        for (String name : List.of("files/a/x/mine", "files/a/mine/empty")) {
            publish(TestSite.version(2, FEW));
            Path mine = output.resolve(name);
            Files.createDirectories(name.endsWith("empty") ? mine : mine.getParent());
            FileTree.write(output, name.endsWith("empty") ? Map.of() : Map.of(name, "mine"));
            Map<String, String> before = FileTree.read(output);
            assertThatThrownBy(() -> publish(TestSite.version(3, FEW)))
                    .isInstanceOf(PublishException.class)
                    .hasMessageMatching(
                            ".*/files/a/(x/)?mine was not made by Lectern, and a file of the site would take"
                                    + " the place of its folder: move it away, or into content/files/; the published site is as"
                                    + " it was");
            assertThat(FileTree.read(output)).isEqualTo(before);
            FileTree.delete(output);
        }
    }

    /** Somebody deleted a file of ours by hand, and left its folder. */
    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void anEmptyFolderOfOursMakesWayToo(int pages) throws Exception {
        publish(TestSite.version(2, pages));
        Files.delete(output.resolve("files/a/x/y"));
        publish(TestSite.version(3, pages));
        assertThat(published()).isEqualTo(TestSite.version(3, pages).files());
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void whatStandsInThePlaceOfAFileThatLeavesStays(int pages) throws Exception {
        publish(TestSite.version(1, pages));
        FileTree.delete(output.resolve("only"));
        FileTree.write(output, Map.of("only", "mine"));
        TestSite later = new TestSite(Map.of("index.html", "home"));
        publish(later);
        assertThat(published()).containsOnly(Map.entry("index.html", "home"), Map.entry("only", "mine"));
    }

    @Test
    void whatIsNotOursStaysWhereAFolderWouldBe() throws Exception {
        publish(TestSite.version(1, FEW));
        FileTree.delete(output.resolve("only"));
        FileTree.write(output, Map.of("only", "mine"));
        Map<String, String> before = FileTree.read(output);
        assertThatThrownBy(() -> publish(TestSite.version(2, FEW)))
                .isInstanceOf(PublishException.class)
                .hasMessage(output.toRealPath().resolve("only")
                        + " is a file, and the site has a folder in its place: move it away; the published site is as"
                        + " it was");
        assertThat(FileTree.read(output)).isEqualTo(before);
    }

    @Test
    void followsNoLinkOutOfTheSite() throws Exception {
        publish(TestSite.version(1, FEW));
        Path outside = Files.createDirectories(folder.resolve("outside"));
        FileTree.delete(output.resolve("articles"));
        Files.createSymbolicLink(output.resolve("articles"), outside);
        assertThatThrownBy(() -> publish(TestSite.version(2, FEW)))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("articles is a symbolic link, which is not followed: remove it");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aListOfFilesThatLeadsOutOfTheSiteIsNotFollowed() throws Exception {
        publish(TestSite.version(1, FEW));
        Path outside = Files.writeString(folder.resolve("outside.txt"), "mine");
        Path manifest = output.resolve(OutputFolder.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest) + "../outside.txt\n/nowhere/at/all.txt\n");
        publish(TestSite.version(2, FEW));
        assertThat(outside).hasContent("mine");
    }

    @Test
    void aDamagedFileIsMended() throws Exception {
        TestSite site = TestSite.version(1, MANY);
        publish(site);
        Files.writeString(output.resolve("articles/a7.html"), "torn");
        Files.delete(output.resolve("articles/a8.html"));
        assertThat(publish(site)).isEqualTo(new PublishReport(2, MANY + 5, 0));
        assertThat(published()).isEqualTo(site.files());
    }

    @Test
    void onlyOneBuildAtATime() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch waited = new CountDownLatch(1);
        Thread first = new Thread(() -> {
            try {
                publish(sink -> {
                    begun.countDown();
                    awaitQuietly(waited);
                    TestSite.version(1, FEW).writeTo(sink);
                });
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        first.start();
        begun.await();
        AtomicInteger notices = new AtomicInteger();
        SitePublisher second = new SitePublisher(() -> {
            notices.incrementAndGet();
            waited.countDown();
        });
        second.publish(TestSite.version(2, FEW), new OutputFolder(output.toAbsolutePath()));
        first.join();
        assertThat(notices).hasValue(1);
        assertThat(published()).isEqualTo(TestSite.version(2, FEW).files());
        assertThat(folder.toFile().list()).containsExactly("öut put");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void leftoversOfADeadBuildAreClearedAway() throws Exception {
        FileTree.write(folder, Map.of(".öut put.lectern/next/index.html", "half", ".öut put.lectern/lock", "dead"));
        publish(TestSite.version(1, FEW));
        assertThat(folder.toFile().list()).containsExactly("öut put");
        assertThat(published()).isEqualTo(TestSite.version(1, FEW).files());
    }
}
