package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
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
    private static final Map<String, String> OF_THE_USER = Map.of(".git/HEAD", "ref", "CNAME", "example.org");

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
        FileTree.write(output, OF_THE_USER);
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
        Map<String, String> site = FileTree.read(output);
        site.keySet().retainAll(OF_THE_USER.keySet());
        assertThat(site).isEqualTo(OF_THE_USER);
    }

    /** The next build is right, and nothing of the last is left. */
    private void assertMended(int pages) throws Exception {
        publish(2, pages);
        Map<String, String> expected = new TreeMap<>(TestSite.version(2, pages).files());
        expected.putAll(OF_THE_USER);
        expected.put(".nojekyll", "");
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
                "FILES\n-CNAME\n.\n",
                "FILES\n-cname.\n.\n",
                "FILES\n-CNAME/x\n.\n",
                "FILES\n-.git/HEAD\n.\n",
                "FILES\n+index.html\n-.GIT/HEAD\n.\n",
                "FILES\n\n.\n",
                "FILES\n-LONG\n.\n",
                "FOLDER\n-index.html\n.\n",
                "FOLDER\n+../elsewhere\n.\n",
                "FOLDER\n+..\n.\n",
                "FOLDER\n+ABSOLUTE\n.\n",
                "\u0000\u0000\u0000",
                "NONSENSE\n+x\n.\n"
            })
    void aTornOrForgedJournalIsForgotten(String text) throws Exception {
        String journal =
                text.replace("ABSOLUTE", folder.toRealPath().toString()).replace("LONG", "a".repeat(300));
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
    void plansOfAnEndlessSizeAreForgotten() throws Exception {
        grow(work.resolve("journal"));
        grow(work.resolve("next").resolve(OutputFolder.MANIFEST));
        assertMended(FEW);
    }

    @Test
    void aListOfFilesOfAnEndlessSizeIsNamed() throws Exception {
        Path list = output.resolve(OutputFolder.MANIFEST);
        String before = Files.readString(list);
        grow(list);
        assertThatThrownBy(() -> publish(2, FEW))
                .isInstanceOf(PublishException.class)
                .hasMessage("cannot write " + list
                        + ": it is damaged, for no list of a site's files is so large: put an"
                        + " earlier one in its place, or remove " + output + " and build again; the published site is"
                        + " as it was");
        Files.writeString(list, before);
        assertMended(FEW);
    }

    /** A gigabyte without one byte on the disk. */
    private static void grow(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
            grown.setLength(1L << 30);
        }
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

    /** "+" and a name, and what lies in the way of the plan. */
    @ParameterizedTest
    @ValueSource(strings = {"link/next/a.txt", "link/new.txt", "link"})
    void aForgedExchangeNeitherTakesFromOutsideNorWritesThere(String name) throws Exception {
        FileTree.write(work, Map.of("journal", "FOLDER\n+" + name + "\n.\n"));
        if (name.endsWith("new.txt")) {
            FileTree.write(work, Map.of("old/link/new.txt", "forged"));
            Files.createSymbolicLink(output.resolve("link"), folder.resolve("elsewhere"));
        } else {
            Files.createDirectories(work.resolve("old"));
            Files.createSymbolicLink(work.resolve("old/link"), folder.resolve("elsewhere"));
        }
        Map<String, String> before = FileTree.read(folder.resolve("elsewhere"));
        if (name.contains("/")) {
            assertThatThrownBy(() -> publish(2, FEW)).hasMessageContaining(work.resolve("journal") + " is damaged");
            FileTree.delete(work);
            Files.deleteIfExists(output.resolve("link"));
        }
        assertMended(FEW);
        assertThat(FileTree.read(folder.resolve("elsewhere"))).isEqualTo(before);
    }

    @Test
    void aFolderThatIsCarriedOverTakesNobodysPlace() throws Exception {
        FileTree.write(work, Map.of("journal", "FOLDER\n+notes\n.\n", "old/notes/a", "older", "old/index.html", "x"));
        FileTree.write(output, Map.of("notes", "mine"));
        assertThatThrownBy(() -> publish(2, FEW))
                .isInstanceOf(PublishException.class)
                .hasMessage(output.resolve("notes") + " was made while a build was cut off, and the one before is "
                        + work.resolve("old/notes") + ": move the first away; an earlier build was cut off and could"
                        + " not be finished");
        assertThat(output.resolve("notes")).hasContent("mine");
        Files.delete(output.resolve("notes"));
        publish(2, FEW);
        assertThat(output.resolve("notes/a")).hasContent("older");
    }

    @Test
    void aPlanThatCannotBeFollowedIsNamed() throws Exception {
        FileTree.write(work, Map.of("journal", "FILES\n-articles\n.\n"));
        assertThatThrownBy(() -> publish(2, FEW))
                .isInstanceOf(PublishException.class)
                .hasMessage(output.resolve("articles") + " is not a file, and one of the site would take its place:"
                        + " move it away; an earlier build was cut off and could not be finished; where that cannot be"
                        + " mended, remove its plan, " + work.resolve("journal"));
        Files.delete(work.resolve("journal"));
        assertMended(FEW);
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
    void aFileWhoseSecondNameIsTheLocksIsNotWritten() throws Exception {
        Files.createDirectories(work);
        try {
            Files.createLink(work.resolve("lock"), folder.resolve("victim.txt"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(false).as("files have one name here").isTrue();
        }
        assertThatThrownBy(() -> publish(2, FEW))
                .isInstanceOf(PublishException.class)
                .hasMessage(work.resolve("lock") + " is a second name of another file, and builds lock it: remove it;"
                        + " the published site is as it was");
        assertPreciousKept();
        Files.delete(work.resolve("lock"));
        assertMended(FEW);
    }

    @Test
    void aStaleLockIsTakenOverAsItIs() throws Exception {
        for (String content : List.of("", "of a dead build")) {
            FileTree.write(work, Map.of("lock", content));
            assertMended(FEW);
        }
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

    @Test
    void aForgedListOfFilesDoesNotMakeTheHostsFilesOurs() throws Exception {
        Path list = output.resolve(OutputFolder.MANIFEST);
        Files.writeString(list, Files.readString(list) + "CNAME\ncname\n.git/HEAD\n");
        assertMended(FEW);
        assertMended(MANY);
    }

    private static boolean made(String program, Path file) throws InterruptedException {
        try {
            return new ProcessBuilder(program, file.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
