package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.testing.FileTree;
import org.lectern.testing.SystemProgram;

/** What lies beside and inside an output may be torn, forged or no file at all: nothing outside is ever touched. */
class LeftoversTest {
    @TempDir
    private Path folder;

    private LeftSite left;
    private Path output;
    private Path work;

    @BeforeEach
    void publishASite() throws Exception {
        left = LeftSite.in(folder);
        output = left.output();
        work = left.work();
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
        left.assertMended(LeftSite.FEW);
        FileTree.write(work, Map.of("journal", journal));
        left.assertMended(LeftSite.MANY);
        FileTree.write(output, Map.of(".lectern/work/journal", journal));
        left.assertMended(LeftSite.FEW);
    }

    @Test
    void aJournalThatIsNoTextIsForgotten() throws Exception {
        Files.createDirectories(work);
        Files.write(work.resolve("journal"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        left.assertMended(LeftSite.FEW);
    }

    @Test
    void plansOfAnEndlessSizeAreForgotten() throws Exception {
        grow(work.resolve("journal"));
        grow(work.resolve("next").resolve(OutputFolder.MANIFEST));
        left.assertMended(LeftSite.FEW);
    }

    @Test
    void aListOfFilesOfAnEndlessSizeIsNamed() throws Exception {
        Path list = output.resolve(OutputFolder.MANIFEST);
        String before = Files.readString(list);
        grow(list);
        assertThatThrownBy(() -> left.publish(2, LeftSite.FEW))
                .isInstanceOf(PublishException.class)
                .hasMessage("cannot write " + list
                        + ": it is damaged, for no list of a site's files is so large: put an"
                        + " earlier one in its place, or remove " + output + " and build again; the published site is"
                        + " as it was");
        Files.writeString(list, before);
        left.assertMended(LeftSite.FEW);
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
        left.assertMended(LeftSite.FEW);
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
            left.assertMended(LeftSite.FEW);
        }
    }

    @Test
    void whatATornJournalDoesNotSayIsNotDeleted() throws Exception {
        FileTree.write(work, Map.of("journal", "FOLDER\n+.gi", "old/.git/HEAD", "mine", "old/index.html", "x"));
        assertThatThrownBy(() -> left.publish(2, LeftSite.FEW))
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
            assertThatThrownBy(() -> left.publish(2, LeftSite.FEW))
                    .hasMessageContaining(work.resolve("journal") + " is damaged");
            FileTree.delete(work);
            Files.deleteIfExists(output.resolve("link"));
        }
        left.assertMended(LeftSite.FEW);
        assertThat(FileTree.read(folder.resolve("elsewhere"))).isEqualTo(before);
    }

    @Test
    void aFolderThatIsCarriedOverTakesNobodysPlace() throws Exception {
        FileTree.write(work, Map.of("journal", "FOLDER\n+notes\n.\n", "old/notes/a", "older", "old/index.html", "x"));
        FileTree.write(output, Map.of("notes", "mine"));
        assertThatThrownBy(() -> left.publish(2, LeftSite.FEW))
                .isInstanceOf(PublishException.class)
                .hasMessage(output.resolve("notes") + " was made while a build was cut off, and the one before is "
                        + work.resolve("old/notes") + ": move the first away; an earlier build was cut off and could"
                        + " not be finished");
        assertThat(output.resolve("notes")).hasContent("mine");
        Files.delete(output.resolve("notes"));
        left.publish(2, LeftSite.FEW);
        assertThat(output.resolve("notes/a")).hasContent("older");
    }

    @Test
    void aPlanThatCannotBeFollowedIsNamed() throws Exception {
        FileTree.write(work, Map.of("journal", "FILES\n-articles\n.\n"));
        assertThatThrownBy(() -> left.publish(2, LeftSite.FEW))
                .isInstanceOf(PublishException.class)
                .hasMessage(output.resolve("articles") + " is not a file, and one of the site would take its place:"
                        + " move it away; an earlier build was cut off and could not be finished; where that cannot be"
                        + " mended, remove its plan, " + work.resolve("journal"));
        Files.delete(work.resolve("journal"));
        left.assertMended(LeftSite.FEW);
    }

    @Test
    void aRecoveryFollowsNoLinkOutOfTheSite() throws Exception {
        FileTree.delete(output.resolve("articles"));
        Files.createSymbolicLink(output.resolve("articles"), folder.resolve("elsewhere"));
        for (String line : List.of("-articles/b", "+articles/b")) {
            FileTree.write(work, Map.of("journal", "FILES\n" + line + "\n.\n", "next/articles/b", "forged"));
            assertThatThrownBy(() -> left.publish(2, LeftSite.FEW))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining(output.resolve("articles") + " is a symbolic link, which is not followed");
            left.assertPreciousKept();
        }
        Files.delete(output.resolve("articles"));
        FileTree.delete(work);
        left.assertMended(LeftSite.FEW);
    }

    @Test
    void aFolderOfPagesThatBecameALinkIsNotFollowed() throws Exception {
        left.publish(1, LeftSite.MANY);
        FileTree.delete(output.resolve("articles"));
        Files.createSymbolicLink(output.resolve("articles"), folder.resolve("elsewhere"));
        for (int pages : List.of(LeftSite.FEW, LeftSite.MANY, 0)) {
            assertThatThrownBy(() -> left.publish(2, pages))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining(output.resolve("articles") + " is a symbolic link, which is not followed");
            left.assertPreciousKept();
            assertThat(work).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {LeftSite.FEW, LeftSite.MANY})
    void aFolderOfOursThatBecameALinkIsNotFollowed(int pages) throws Exception {
        Path own = output.resolve(OutputFolder.OWN);
        Files.move(own, folder.resolve("elsewhere/own"));
        Files.createSymbolicLink(own, folder.resolve("elsewhere/own"));
        Map<String, String> before = FileTree.read(folder);
        assertThatThrownBy(() -> left.publish(2, pages)).hasMessageContaining(own + " is a symbolic link");
        assertThat(FileTree.read(folder)).isEqualTo(before);
    }

    @Test
    void aFolderOfWorkThatIsALinkIsNotFollowed() throws Exception {
        Files.createSymbolicLink(work, folder.resolve("elsewhere"));
        Map<String, String> before = FileTree.read(folder);
        assertThatThrownBy(() -> left.publish(2, LeftSite.FEW))
                .isInstanceOf(PublishException.class)
                .hasMessage(work + " is not a folder, and builds prepare themselves there: remove it; the published"
                        + " site is as it was");
        assertThat(FileTree.read(folder)).isEqualTo(before);
    }

    @Test
    void aFolderOfWorkThatIsAFileIsToldAtOnce() throws Exception {
        Files.writeString(work, "mine");
        assertThatThrownBy(() -> left.publish(2, LeftSite.FEW))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(work + " is not a folder");
        assertThat(work).hasContent("mine");
    }

    @Test
    void stagedFoldersThatAreLinksAreRemovedAndNotFollowed() throws Exception {
        Files.createDirectories(work);
        Files.createSymbolicLink(work.resolve("next"), folder.resolve("elsewhere/next"));
        Files.createSymbolicLink(work.resolve("old"), folder.resolve("elsewhere/old"));
        left.assertMended(LeftSite.FEW);
        Files.createDirectories(work);
        Files.createSymbolicLink(work.resolve("next"), folder.resolve("elsewhere/next"));
        left.assertMended(LeftSite.MANY);
    }

    @Test
    void aPipeInTheSiteIsCarriedAlong() throws Exception {
        assumeThat(SystemProgram.run("mkfifo", output.resolve("pipe").toString()))
                .isZero();
        left.assertMended(LeftSite.FEW);
        left.publish(3, LeftSite.MANY);
        assertThat(Files.exists(output.resolve("pipe"))).isTrue();
        assumeThat(SystemProgram.run("mkfifo", output.resolve("only/in-4.html").toString()))
                .isZero();
        assertThatThrownBy(() -> left.publish(4, LeftSite.MANY)).hasMessageContaining("only/in-4.html is not a file");
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
        for (int pages : List.of(LeftSite.FEW, LeftSite.MANY)) {
            assertThatThrownBy(() -> left.publish(2, pages))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("was not made by Lectern");
            left.assertPreciousKept();
        }
        left.publish(1, LeftSite.FEW);
        left.assertMended(LeftSite.FEW);
    }

    @Test
    void aForgedListOfFilesDoesNotMakeTheHostsFilesOurs() throws Exception {
        Path list = output.resolve(OutputFolder.MANIFEST);
        Files.writeString(list, Files.readString(list) + "CNAME\ncname\n.git/HEAD\n");
        left.assertMended(LeftSite.FEW);
        left.assertMended(LeftSite.MANY);
    }
}
