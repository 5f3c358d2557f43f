package org.lectern.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.OfflineMaven;
import org.lectern.testing.Product;
import org.lectern.testing.Product.Run;

/** A new list, made by the packaged program and built by Maven alone, which has never heard of Lectern. */
class NewListIT {
    private static final Product LECTERN = Product.with();
    private static final String VERSION = System.getProperty("lectern.version", "");

    @TempDir
    private static Path shared;

    private static Path made;
    private static OfflineMaven maven;

    @TempDir
    private Path folder;

    private Path list;

    @BeforeAll
    static void makeList() throws Exception {
        Run run = LECTERN.run(shared, "init", "Über Bücher", "--title", "Reading & <writing>", "--author", "Ada Byron");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(4)
                .startsWith("Über Bücher is a reading list now. What comes next:")
                .anyMatch(line -> line.startsWith("  cd \"Über Bücher\"; mvn "));
        made = shared.resolve("Über Bücher");
        maven = OfflineMaven.in(shared);
        assertThat(maven.repository()).doesNotExist();
    }

    @BeforeEach
    void copyList() throws IOException {
        list = folder.resolve("A list");
        FileTree.copy(made, list);
    }

    private Run maven(String... arguments) throws Exception {
        return maven(maven, arguments);
    }

    private Run maven(OfflineMaven program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(program.command());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(list.toFile());
        OfflineMaven.prepare(builder.environment());
        return Product.finish(builder.start());
    }

    private void write(String record, String content) throws IOException {
        FileTree.write(list, Map.of("content/articles/" + record, content));
    }

    @Test
    void mavenAloneBuildsIt() throws Exception {
        Run run = maven();
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("[INFO] content/site.yaml:5:1: hint: baseUrl is not set")
                .contains("[INFO] 3 works, ")
                .contains(" files: ");
        assertThat(Files.readString(list.resolve("site/index.html")))
                .contains("<title>Reading &amp; &lt;writing&gt;</title>");
        assertThat(Files.readString(list.resolve("site/articles/walt1987.html")))
                .contains("Ada Byron");
        assertThat(maven.repository().resolve("org/lectern/lectern/" + VERSION)).isNotEmptyDirectory();
    }

    @Test
    void aChangedJarIsRefused() throws Exception {
        assumeThat(OfflineMaven.filled().resolve("org/lectern"))
                .as("a Lectern that lists built by hand left there would step in for the changed one")
                .doesNotExist();
        Path jar = new ListRepository(list).folder(new ProgramVersion(VERSION)).resolve("lectern-" + VERSION + ".jar");
        byte[] bytes = Files.readAllBytes(jar);
        bytes[bytes.length / 2] ^= 1;
        Files.write(jar, bytes);
        Run run = maven(maven.with(folder.resolve("another repository")), "lectern:check");
        assertThat(run.code()).isNotZero();
        assertThat(run.out()).contains("Checksum validation failed");
    }

    @Test
    void anErrorFailsTheBuildAtItsPlaceInOneSentence() throws Exception {
        write("broken.yaml", "type: book\ntitle: Broken\ntopics: [alliance-formatio]\n");
        Run check = maven("lectern:check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out())
                .contains(
                        "[ERROR] content/articles/broken.yaml:3:10: error: unknown topic \"alliance-formatio\"; did you"
                                + " mean \"alliance-formation\"?")
                .contains(
                        ":check (default-cli) on project reading-list: 4 works; 1 error, 1 hint, listed above. -> [Help")
                .doesNotContain("\tat ", "Exception:");
        Run build = maven("-q");
        assertThat(build.code()).isEqualTo(1);
        assertThat(build.out())
                .containsPattern("\\A(\u001B\\[0m)?\\[ERROR\\] content/articles/broken\\.yaml:3:10: error: ")
                .contains("1 error, 1 hint, listed above; nothing was published.");
        assertThat(list.resolve("site")).doesNotExist();
    }

    @Test
    void aWarningFailsOnlyWhereAskedTo() throws Exception {
        write("doubtful.yaml", "type: book\ntitle: Doubtful\nISSN: 0043-8872\n");
        Run lenient = maven("lectern:check");
        assertThat(lenient.code()).as(lenient.out()).isZero();
        assertThat(lenient.out())
                .contains("[WARNING] content/articles/doubtful.yaml:3:7: warning: ")
                .contains("[INFO] 4 works; 1 warning, 3 hints.");
        Run strict = maven("lectern:build", "-Dlectern.failOnWarning");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.out()).contains("1 warning, 1 hint, listed above; nothing was published.");
    }

    @Test
    void everyParameterCounts() throws Exception {
        write("draft.yaml", "type: book\ntitle: A draft\ndraft: true\n");
        FileTree.write(list, Map.of("own/assets/own.css", "/* mine */"));
        Run run = maven(
                "-Dlectern.output=out put",
                "-Dlectern.templates=own",
                "-Dlectern.baseUrl=https://example.org/x",
                "-Dlectern.threads=1",
                "-Dlectern.drafts");
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(list.resolve("site")).doesNotExist();
        assertThat(list.resolve("out put/assets/own.css")).hasContent("/* mine */");
        assertThat(Files.readString(list.resolve("out put/articles/draft.html")))
                .contains("<link rel=\"canonical\" href=\"https://example.org/x/articles/draft.html\">");
    }

    @Test
    void aWrongParameterIsSaidInOneSentence() throws Exception {
        Run run = maven("-Dlectern.output=content/site");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("overlap: name a folder beside it with lectern.output -> [Help 1]")
                .doesNotContain("\tat ");
    }

    @Test
    void doesNothingWhereItIsSkipped() throws Exception {
        write("broken.yaml", "type: nothing\n");
        Run run = maven("-Dlectern.skip");
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).contains("[INFO] Lectern is skipped, as lectern.skip says.");
        assertThat(list.resolve("site")).doesNotExist();
    }

    @Test
    void theSecondInitRefuses() throws Exception {
        Map<String, String> before = FileTree.read(list);
        Run run = LECTERN.run(list, "init");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("lectern: this folder holds .gitattributes, .github/")
                .endsWith("; nothing was written. Move it away, or name another folder\n");
        assertThat(FileTree.read(list)).isEqualTo(before);
    }

    @Test
    void initSaysWhichOptionIsWrong() throws Exception {
        Run run = LECTERN.run(folder, "init", "x", "--language", "xx");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("lectern: there are no words in \"xx\" yet; --language is one of ar, de, en, es, fr, zh.");
        assertThat(LECTERN.run(folder, "init", "x", "--title", "a\nb").err())
                .startsWith("lectern: --title is a name, on one line");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void anOldListIsUpgradedAndBuilds() throws Exception {
        list = folder.resolve("Old list");
        new ListInit().create(list, new ListFacts("Old", "fr", ""), Jars.program(folder, "0.0.9", "old"));
        Run upgrade = LECTERN.run(folder, "upgrade", "Old list");
        assertThat(upgrade.code()).as(upgrade.err()).isZero();
        assertThat(upgrade.out())
                .startsWith(
                        "Upgraded from Lectern 0.0.9 to " + VERSION + ": changed pom.xml and .lectern/repository.\n")
                .contains("\n## " + VERSION);
        Run build = maven();
        assertThat(build.code()).as(build.out()).isZero();
        assertThat(list.resolve("site/index.html")).exists();
        Run again = LECTERN.run(list, "upgrade");
        assertThat(again.out()).isEqualTo("The list has Lectern " + VERSION + " already.\n");
        Run elsewhere = LECTERN.run(folder, "upgrade");
        assertThat(elsewhere.code()).isEqualTo(2);
        assertThat(elsewhere.err()).startsWith("lectern: there is no file pom.xml: go to the folder of a list");
    }
}
