package org.lectern.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.scaffold.UpgradeReport.Change;
import org.lectern.testing.FileTree;

class ListUpgradeTest {
    private static final String VERSIONS = ".lectern/repository/org/lectern/lectern/";

    @TempDir
    private Path folder;

    private Path list;
    private ProgramJar old;
    private ProgramJar next;

    @BeforeEach
    void makeList() throws Exception {
        list = folder.resolve("list");
        old = Jars.program(folder, "0.0.9", "old");
        next = Jars.program(folder, "0.1.0", "new");
        new ListInit().create(list, new ListFacts("A list", "en", ""), old);
    }

    private UpgradeReport upgrade(ProgramJar jar) throws Exception {
        return new ListUpgrade().upgrade(list, jar, false);
    }

    @Test
    void replacesJarAndNumberAndNothingElse() throws Exception {
        Map<String, String> expected = new TreeMap<>(FileTree.read(list));
        expected.keySet().removeIf(path -> path.startsWith(VERSIONS));
        expected.computeIfPresent("pom.xml", (path, pom) -> pom.replace("0.0.9", "0.1.0"));
        UpgradeReport report = upgrade(next);
        assertThat(report.change()).isEqualTo(Change.REPLACED);
        assertThat(report.news()).startsWith("## 0.1.0");
        Map<String, String> after = new TreeMap<>(FileTree.read(list));
        assertThat(after.keySet().stream().filter(path -> path.startsWith(VERSIONS)))
                .hasSize(6)
                .allMatch(path -> path.startsWith(VERSIONS + "0.1.0/lectern-0.1.0."));
        after.keySet().removeIf(path -> path.startsWith(VERSIONS));
        assertThat(after).isEqualTo(expected);
        assertThat(new ListRepository(list).isIntact(next.version())).isTrue();
    }

    @Test
    void doesNothingWhereAllIsCurrent() throws Exception {
        Map<String, String> before = FileTree.read(list);
        var time = Files.getLastModifiedTime(list.resolve("pom.xml"));
        UpgradeReport report = upgrade(old);
        assertThat(report).isEqualTo(new UpgradeReport(old.version(), old.version(), Change.NONE, "", false));
        assertThat(FileTree.read(list)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(list.resolve("pom.xml"))).isEqualTo(time);
    }

    @Test
    void takesAnotherBuildOfTheSameVersion() throws Exception {
        ProgramJar rebuilt = Jars.program(folder, "0.0.9", "other");
        assertThat(upgrade(rebuilt).change()).isEqualTo(Change.SAME_VERSION);
        assertThat(list.resolve(VERSIONS + "0.0.9/lectern-0.0.9.jar")).hasSameBinaryContentAs(rebuilt.file());
        assertThat(new ListRepository(list).isIntact(old.version())).isTrue();
    }

    @Test
    void goesBackOnlyWhenForced() throws Exception {
        upgrade(next);
        Map<String, String> before = FileTree.read(list);
        assertThatThrownBy(() -> upgrade(old))
                .isInstanceOf(ScaffoldException.class)
                .hasMessageStartingWith("the list has Lectern 0.1.0, which is newer than this 0.0.9;");
        assertThat(FileTree.read(list)).isEqualTo(before);
        assertThat(new ListUpgrade().upgrade(list, old, true).news()).isEmpty();
        assertThat(Files.readString(list.resolve("pom.xml"))).contains("<lectern.version>0.0.9<");
        assertThat(list.resolve(VERSIONS + "0.1.0")).doesNotExist();
    }

    @Test
    void leavesAChangedListAlone() throws Exception {
        refuses(
                "pom.xml",
                Files.readString(list.resolve("pom.xml")).replace("lectern.version", "v"),
                "does not name one");
        refuses(VERSIONS + "0.0.9/lectern-0.0.9.jar", "changed", "as they were put there");
        refuses(VERSIONS + "0.0.9/lectern-0.0.9.pom.sha1", "0", "as they were put there");
        refuses(VERSIONS + "0.0.9/mine.txt", "mine", "as they were put there");
        refuses(VERSIONS + "0.1.0/mine.txt", "mine", "holds files that are not Lectern's");
    }

    @Test
    void bringsBackAJarThatIsGone() throws Exception {
        FileTree.delete(list.resolve(".lectern"));
        upgrade(old);
        assertThat(new ListRepository(list).isIntact(old.version())).isTrue();
    }

    @Test
    void replacesADamagedJarWhenForced() throws Exception {
        FileTree.write(list, Map.of(VERSIONS + "0.0.9/lectern-0.0.9.jar", "damaged"));
        assertThat(new ListUpgrade().upgrade(list, old, true).change()).isEqualTo(Change.SAME_VERSION);
        assertThat(new ListRepository(list).isIntact(old.version())).isTrue();
    }

    /** With a file changed. */
    private void refuses(String path, String content, String words) throws Exception {
        Path copy = folder.resolve("copy");
        FileTree.delete(copy);
        FileTree.copy(list, copy);
        FileTree.write(copy, Map.of(path, content));
        Map<String, String> before = FileTree.read(copy);
        assertThatThrownBy(() -> new ListUpgrade().upgrade(copy, next, false))
                .isInstanceOf(ScaffoldException.class)
                .hasMessageContaining(words);
        assertThat(FileTree.read(copy)).as(path).isEqualTo(before);
    }

    @Test
    void refusesAFolderThatIsNoList() {
        assertThatThrownBy(() -> new ListUpgrade().upgrade(folder, next, false))
                .isInstanceOf(ScaffoldException.class)
                .hasMessageContaining("go to the folder of a list that lectern init made");
    }

    /** After each of its changes once; the list builds with one version or the other, and the next upgrade ends it. */
    @Test
    void finishesWhatWasCutOffAnywhere() throws Exception {
        int changes = cutOffAfterEachChange(next);
        assertThat(changes).isGreaterThan(15);
    }

    @Test
    void finishesWhatWasCutOffBetweenTwoBuildsOfOneVersion() throws Exception {
        int changes = cutOffAfterEachChange(Jars.program(folder, "0.0.9", "other"));
        assertThat(changes).isGreaterThan(10);
    }

    private int cutOffAfterEachChange(ProgramJar jar) throws Exception {
        Path done = folder.resolve("done");
        FileTree.copy(list, done);
        new ListUpgrade().upgrade(done, jar, false);
        Map<String, String> wanted = FileTree.read(done);
        for (int changes = 0; ; changes++) {
            Path copy = folder.resolve("copy-" + changes);
            FileTree.copy(list, copy);
            boolean ended = endsAfter(changes, copy, jar);
            ListPom pom =
                    ListPom.parse(Files.readAllBytes(copy.resolve("pom.xml"))).orElseThrow();
            if (!jar.version().equals(old.version())) {
                assertThat(new ListRepository(copy).isIntact(pom.version()))
                        .as("after " + changes)
                        .isTrue();
            }
            new ListUpgrade().upgrade(copy, jar, false);
            assertThat(FileTree.read(copy)).as("after " + changes).isEqualTo(wanted);
            if (ended) {
                return changes;
            }
        }
    }

    private static boolean endsAfter(int changes, Path copy, ProgramJar jar) throws Exception {
        try {
            new ListUpgrade(new FailingWriter(changes)).upgrade(copy, jar, false);
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    @Test
    void tidiesUpWhatAnotherVersionsUpgradeLeft() throws Exception {
        FileTree.write(list, Map.of(VERSIONS + "0.0.10.new/lectern-0.0.10.jar", "half"));
        FileTree.write(list, Map.of(VERSIONS + "0.0.8/notes.txt", "mine"));
        upgrade(next);
        assertThat(FileTree.read(list.resolve(VERSIONS)).keySet())
                .contains("0.0.8/notes.txt")
                .noneMatch(path -> path.startsWith("0.0.10") || path.startsWith("0.0.9"));
    }

    @Test
    void refusesAListThatItCannotRead() throws Exception {
        String site = Files.readString(list.resolve("content/site.yaml"));
        refuses(
                "content/site.yaml",
                site.replaceFirst("(?m)^format: 1", "format: 2"),
                "the list is written in format 2, and this Lectern 0.1.0 reads 1 at most; nothing was changed.");
    }

    @Test
    void knowsWhichShippedFilesAreNotAsInANewList() throws Exception {
        assertThat(ShippedFiles.in(list, next).isCurrent()).isTrue();
        Path workflow = list.resolve(".github/workflows/check.yml");
        Files.writeString(workflow, Files.readString(workflow).replace("\n", "\r\n"));
        assertThat(ShippedFiles.in(list, next).isCurrent()).isTrue();
        Files.writeString(workflow, "on: push\n");
        FileTree.delete(list.resolve(".zed"));
        Files.delete(list.resolve("content/topics.yaml"));
        ShippedFiles shipped = ShippedFiles.in(list, next);
        assertThat(shipped.other()).containsExactly(".github/workflows/check.yml");
        assertThat(shipped.absent()).containsExactly(".zed/settings.json");
    }
}
