package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.testing.FileTree;

/** What lies beside and inside an output may be torn, forged or no file at all: nothing outside is ever touched. */
class LeftoversTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int FEW = 3;
    private static final int MANY = 40;
    private static final Map<String, String> PRECIOUS = Map.of(
            "victim.txt", "mine", "elsewhere/next/a.txt", "mine", "elsewhere/old/a.txt", "mine", "elsewhere/b", "mine");

    @TempDir
    private Path folder;

    private Path output;
    private Path work;

    @BeforeEach
    void publishASite() throws Exception {
        output = folder.toRealPath().resolve("site");
        work = folder.toRealPath().resolve(".site.lectern");
        publish(1, FEW);
        FileTree.write(folder, PRECIOUS);
        FileTree.write(output, Map.of(".git/HEAD", "ref"));
    }

    private void publish(int version, int pages) throws Exception {
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            SitePublisher publisher = new SitePublisher(() -> {});
            OutputFolder target = OutputFolder.check(output, List.of());
            publisher.repair(target);
            publisher.publish(TestSite.version(version, pages), target);
        });
    }

    private void assertPreciousKept() throws IOException {
        Map<String, String> kept = FileTree.read(folder);
        kept.keySet().retainAll(PRECIOUS.keySet());
        assertThat(kept).isEqualTo(PRECIOUS);
        assertThat(output.resolve(".git/HEAD")).hasContent("ref");
    }

    /** The next build is right, and nothing of the last is left. */
    private void assertMended(int pages) throws Exception {
        publish(2, pages);
        Map<String, String> expected = new TreeMap<>(TestSite.version(2, pages).files());
        expected.putAll(Map.of(".nojekyll", "", ".git/HEAD", "ref"));
        Map<String, String> found = FileTree.read(output);
        found.remove(OutputFolder.MANIFEST);
        assertThat(found).isEqualTo(expected);
        assertThat(work).doesNotExist();
        assertPreciousKept();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "FIL",
                "FILES\n",
                "FILES",
                "FOLDER\n",
                "FOLDER",
                "FILES\n+ind",
                "FILES\n+index.html\n-same.ht",
                "FILES\n+../victim.txt\n-../victim.txt\n.\n",
                "FILES\n-../victim.txt\n.\n",
                "FILES\n-ABSOLUTE/victim.txt\n.\n",
                "FILES\n-articles/../../victim.txt\n.\n",
                "FILES\n-\n.\n",
                "FILES\n-.\n.\n",
                "FILES\nxsame.html\n.\n",
                "FILES\n-\u0000\n.\n",
                "FOLDER\n+../elsewhere\n.\n",
                "FOLDER\n+..\n.\n",
                "FOLDER\n+ABSOLUTE\n.\n",
                "\u0000\u0000\u0000",
                "NONSENSE\n+x\n.\n"
            })
    void aTornOrForgedJournalIsForgotten(String text) throws Exception {
        String journal = text.replace("ABSOLUTE", folder.toRealPath().toString());
        FileTree.write(work, Map.of("journal", journal, "journal.new", "half", "next/victim.txt", "forged"));
        assertMended(FEW);
        FileTree.write(work, Map.of("journal", journal));
        assertMended(MANY);
        FileTree.write(output, Map.of(".lectern/work/journal", journal));
        assertMended(FEW);
    }

    @Test
    void aJournalThatIsNoTextIsForgotten() throws Exception {
        Files.createDirectories(work);
        Files.write(work.resolve("journal"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertMended(FEW);
    }

    @Test
    void pagesOfATornJournalAreStillOurs() throws Exception {
        FileTree.write(output, Map.of("only/in-3.html", "put before the end"));
        FileTree.write(
                work,
                Map.of("journal", "FILES\n+only/in", "next/" + OutputFolder.MANIFEST, "only/in-3.html\nindex.html\n"));
        assertMended(FEW);
    }

    @Test
    void theSiteThatWasMovedAsideComesBackWithoutItsJournal() throws Exception {
        for (String journal : List.of("", "FOLDER\n+.gi")) {
            Files.createDirectories(work);
            Files.move(output, work.resolve("old"));
            FileTree.write(work, Map.of("next/index.html", "new", "journal", journal));
            if (journal.isEmpty()) {
                Files.delete(work.resolve("journal"));
            }
            assertMended(FEW);
        }
    }

    @Test
    void whatATornJournalDoesNotSayIsNotDeleted() throws Exception {
        FileTree.write(work, Map.of("journal", "FOLDER\n+.gi", "old/.git/HEAD", "mine", "old/index.html", "x"));
        assertThatThrownBy(() -> publish(2, FEW))
                .isInstanceOf(PublishException.class)
                .hasMessage(work.resolve("journal") + " is damaged, and what stood in " + output + " before is in "
                        + work.resolve("old") + ": take from there what you miss, and remove " + work
                        + "; an earlier build was cut off and could not be finished");
        assertThat(work.resolve("old/.git/HEAD")).hasContent("mine");
    }

    @Test
    void aRecoveryFollowsNoLinkOutOfTheSite() throws Exception {
        FileTree.delete(output.resolve("articles"));
        Files.createSymbolicLink(output.resolve("articles"), folder.resolve("elsewhere"));
        for (String line : List.of("-articles/b", "+articles/b")) {
            FileTree.write(work, Map.of("journal", "FILES\n" + line + "\n.\n", "next/articles/b", "forged"));
            assertThatThrownBy(() -> publish(2, FEW))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining(output.resolve("articles") + " is a symbolic link, which is not followed");
            assertPreciousKept();
        }
        Files.delete(output.resolve("articles"));
        FileTree.delete(work);
        assertMended(FEW);
    }

    @Test
    void aFolderOfPagesThatBecameALinkIsNotFollowed() throws Exception {
        publish(1, MANY);
        FileTree.delete(output.resolve("articles"));
        Files.createSymbolicLink(output.resolve("articles"), folder.resolve("elsewhere"));
        for (int pages : List.of(FEW, MANY, 0)) {
            assertThatThrownBy(() -> publish(2, pages))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining(output.resolve("articles") + " is a symbolic link, which is not followed");
            assertPreciousKept();
            assertThat(work).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void aFolderOfOursThatBecameALinkIsNotFollowed(int pages) throws Exception {
        Path own = output.resolve(OutputFolder.OWN);
        Files.move(own, folder.resolve("elsewhere/own"));
        Files.createSymbolicLink(own, folder.resolve("elsewhere/own"));
        Map<String, String> before = FileTree.read(folder);
        assertThatThrownBy(() -> publish(2, pages)).hasMessageContaining(own + " is a symbolic link");
        assertThat(FileTree.read(folder)).isEqualTo(before);
    }

    @Test
    void aFolderOfWorkThatIsALinkIsNotFollowed() throws Exception {
        Files.createSymbolicLink(work, folder.resolve("elsewhere"));
        Map<String, String> before = FileTree.read(folder);
        assertThatThrownBy(() -> publish(2, FEW))
                .isInstanceOf(PublishException.class)
                .hasMessage(work + " is not a folder, and builds prepare themselves there: remove it; the published"
                        + " site is as it was");
        assertThat(FileTree.read(folder)).isEqualTo(before);
    }

    @Test
    void aFolderOfWorkThatIsAFileIsToldAtOnce() throws Exception {
        Files.writeString(work, "mine");
        assertThatThrownBy(() -> publish(2, FEW))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(work + " is not a folder");
        assertThat(work).hasContent("mine");
    }

    @Test
    void stagedFoldersThatAreLinksAreRemovedAndNotFollowed() throws Exception {
        Files.createDirectories(work);
        Files.createSymbolicLink(work.resolve("next"), folder.resolve("elsewhere/next"));
        Files.createSymbolicLink(work.resolve("old"), folder.resolve("elsewhere/old"));
        assertMended(FEW);
        Files.createDirectories(work);
        Files.createSymbolicLink(work.resolve("next"), folder.resolve("elsewhere/next"));
        assertMended(MANY);
    }

    @Test
    void aLinkInThePlaceOfTheLockIsNotFollowed() throws Exception {
        Files.createDirectories(work);
        Files.createSymbolicLink(work.resolve("lock"), folder.resolve("victim.txt"));
        assertThatThrownBy(() -> publish(2, FEW))
                .isInstanceOf(PublishException.class)
                .hasMessage(work.resolve("lock") + " is not a file, and builds lock it: remove it; the published site"
                        + " is as it was");
        assertPreciousKept();
        Files.delete(work.resolve("lock"));
        assertMended(FEW);
    }

    @Test
    void aFolderInThePlaceOfTheLockIsTold() throws Exception {
        Files.createDirectories(work.resolve("lock/x"));
        assertThatThrownBy(() -> publish(2, FEW))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(work.resolve("lock") + " is not a file, and builds lock it: remove it");
    }

    @Test
    void aPipeInThePlaceOfTheLockDoesNotBlock() throws Exception {
        Files.createDirectories(work);
        assumeThat(made("mkfifo", work.resolve("lock"))).isTrue();
        assertThatThrownBy(() -> publish(2, FEW)).hasMessageContaining(work.resolve("lock") + " is not a file");
    }

    @Test
    void aPipeInTheSiteIsCarriedAlong() throws Exception {
        assumeThat(made("mkfifo", output.resolve("pipe"))).isTrue();
        assertMended(FEW);
        publish(3, MANY);
        assertThat(Files.exists(output.resolve("pipe"))).isTrue();
        assumeThat(made("mkfifo", output.resolve("only/in-4.html"))).isTrue();
        assertThatThrownBy(() -> publish(4, MANY)).hasMessageContaining("only/in-4.html is not a file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../victim.txt\n",
                "ABSOLUTE/victim.txt\n",
                "articles/../../victim.txt\n",
                "..\n.\n\n",
                ".git/HEAD/../../../victim.txt\n",
                "\u0000\n",
                "C:\\x\n"
            })
    void aTornOrForgedListOfFilesLeadsNowhere(String list) throws Exception {
        Files.writeString(
                output.resolve(OutputFolder.MANIFEST),
                list.replace("ABSOLUTE", folder.toRealPath().toString()));
        for (int pages : List.of(FEW, MANY)) {
            assertThatThrownBy(() -> publish(2, pages))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("was not made by Lectern");
            assertPreciousKept();
        }
        publish(1, FEW);
        assertMended(FEW);
    }

    private static boolean made(String program, Path file) throws InterruptedException {
        try {
            return new ProcessBuilder(program, file.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
