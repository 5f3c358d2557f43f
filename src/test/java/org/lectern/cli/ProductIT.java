package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Product;
import org.lectern.testing.Product.Run;
import org.lectern.testing.Sites;

/** The packaged program: commands, options, exit codes, what goes where. */
class ProductIT {
    private static final Product LECTERN = Product.with();

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void makeList() throws Exception {
        root = folder.resolve("Eine Liste über Bücher");
        Sites.list(
                root,
                Map.of(
                        "articles/a.yaml", "type: book\ntitle: Arctic pacts\nauthor: Doe, Jane\n",
                        "articles/b.yaml", "type: book\ntitle: Arctic treaties\nauthor: Doe, Jane\n",
                        "articles/c.yaml", "type: book\ntitle: Gardening\n"));
    }

    @Test
    void buildsTheListOfTheFolderAboveAndSaysWhatItDid() throws Exception {
        Path below = Files.createDirectories(root.resolve("content/articles/deep"));
        Run run = LECTERN.run(below, "build");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches("3 works, 23 pages; files: " + files()
                        + " written, 0 unchanged, 0 removed; [0-9.]+ s\nOpen .*/site/index.html\n");
        assertThat(root.resolve("site/articles/a.html")).exists();
        assertThat(FileTree.read(root).keySet()).noneMatch(name -> name.contains(".site.lectern"));
    }

    /** As the packaged program and Maven's do in a clone. */
    @Test
    void twoProgramsThatTakeTurnsKeepWhatEachNeeds() throws Exception {
        LECTERN.run(root, "build");
        List<String> other = new ArrayList<>(Product.command(List.of(), "build"));
        other.set(
                other.indexOf(Product.JAR.toString()),
                Files.copy(Product.JAR, folder.resolve("other.jar")).toString());
        Run second = Product.finish(
                new ProcessBuilder(other).directory(root.toFile()).start());
        assertThat(second.out()).as(second.err()).contains("0 written");
        assertThat(LECTERN.run(root, "build", "--timings").out())
                .contains("looking what has changed")
                .doesNotContain("relating the works");
    }

    /** How many files the site has, those of the theme among them. */
    private long files() throws IOException {
        return FileTree.read(root.resolve("site")).keySet().stream()
                .filter(name -> !name.startsWith(".lectern"))
                .count();
    }

    @Test
    void classesComeFromTheArchive() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        Run run = Product.with("-Xlog:class+load:file=" + loaded).run(root, "build");
        assertThat(run.code()).as(run.err()).isZero();
        List<String> classes = Files.readAllLines(loaded);
        assertThat(classes.stream().filter(line -> !line.contains("shared objects file")))
                .hasSizeLessThan(classes.size() / 10);
    }

    @Test
    void secondBuildTouchesNothing() throws Exception {
        LECTERN.run(root, "build");
        Map<String, String> before = FileTree.read(root);
        var time = Files.getLastModifiedTime(root.resolve("site/index.html"));
        Run run = LECTERN.run(root, "build");
        assertThat(run.out())
                .contains("0 written, " + files() + " unchanged, 0 removed")
                .endsWith("Open site/index.html\n");
        assertThat(FileTree.read(root)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(root.resolve("site/index.html"))).isEqualTo(time);
    }

    /** What an earlier build read under one limit says nothing under another. */
    @Test
    void aLimitHoldsForWhatWasReadBeforeToo() throws Exception {
        Path content = Sites.list(
                folder.resolve("limited"),
                Map.of(
                        "topics.yaml", "- {id: a, label: A}\n- {id: b, label: B}\n",
                        "articles/t.yaml", "type: book\ntitle: T\ntopics: [a, b]\n"));
        assertThat(LECTERN.run(content.getParent(), "build").code()).isZero();
        assertThat(Product.with("-Dlectern.limit.topics=1")
                        .run(content.getParent(), "build")
                        .code())
                .isEqualTo(1);
        assertThat(LECTERN.run(content.getParent(), "build").code()).isZero();
    }

    @Test
    void takesEveryFolderByOption() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Run run = LECTERN.run(
                elsewhere,
                "build",
                "--content",
                root.resolve("content").toString(),
                "--output",
                "öut put",
                "--base-url",
                "https://example.org/x",
                "--threads",
                "1");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("Open öut put/index.html\n");
        assertThat(Files.readString(elsewhere.resolve("öut put/articles/a.html")))
                .contains("<link rel=\"canonical\" href=\"https://example.org/x/articles/a.html\">");
    }

    @Test
    void contentWithErrorsEndsWithOneAndPublishesNothing() throws Exception {
        LECTERN.run(root, "build");
        Map<String, String> before = FileTree.read(root.resolve("site"));
        FileTree.write(
                root, Map.of("content/articles/a.yaml", "type: book\ntitel: X\n", "content/articles/d.yaml", ""));
        for (String command : new String[] {"build", "check", "related"}) {
            Run run = LECTERN.run(root, command);
            assertThat(run.code()).as(command).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("content/articles/a.yaml:1:1: error: the article has no title")
                    .contains(
                            "content/articles/a.yaml:2:1: error: an article has no field \"titel\"; did you mean \"title\"?")
                    .contains("content/articles/d.yaml:1:1: error: the file is empty");
        }
        assertThat(FileTree.read(root.resolve("site"))).isEqualTo(before);
    }

    @Test
    void warningsStopAStrictBuildOnly() throws Exception {
        FileTree.write(root, Map.of("content/articles/d.yaml", "type: book\ntitle: D\nISSN: 0043-8872\n"));
        assertThat(LECTERN.run(root, "build", "--strict").code()).isEqualTo(1);
        assertThat(root.resolve("site")).doesNotExist();
        Run run = LECTERN.run(root, "build");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("[check-digit]");
        assertThat(run.out()).contains("1 warning, listed above.");
    }

    @Test
    void draftsAreLeftOutUnlessAskedFor() throws Exception {
        FileTree.write(root, Map.of("content/articles/d.yaml", "type: book\ntitle: D\ndraft: true\n"));
        LECTERN.run(root, "build");
        assertThat(root.resolve("site/articles/d.html")).doesNotExist();
        LECTERN.run(root, "build", "--drafts");
        assertThat(root.resolve("site/articles/d.html")).exists();
    }

    @Test
    void relatedPrintsEveryArticleInOrderOfIds() throws Exception {
        assertThat(LECTERN.run(root, "related").out()).isEqualTo("a\tb\nb\ta\nc\t\n");
        FileTree.write(
                root, Map.of("content/articles/b.yaml", "type: book\ntitle: Arctic treaties\nrelated-count: 0\n"));
        assertThat(LECTERN.run(root, "related").out()).isEqualTo("a\tb\nb\t\nc\t\n");
        assertThat(LECTERN.run(root, "related", "--top", "1").out()).isEqualTo("a\tb\nb\ta\nc\t\n");
        assertThat(LECTERN.run(root, "related", "--top", "0").out()).isEqualTo("a\t\nb\t\nc\t\n");
    }

    @Test
    void checkPublishesNothing() throws Exception {
        Run run = LECTERN.run(root, "check");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("3 works; 3 hints.\n");
        assertThat(run.err().lines())
                .hasSize(4)
                .filteredOn(line -> line.matches("content/articles/[abc]\\.yaml:1:7: hint: .* \\[recommended-field]"))
                .hasSize(3);
        assertThat(root.resolve("site")).doesNotExist();
    }

    @Test
    void wrongUsageEndsWithTwo() throws Exception {
        for (String[] arguments : new String[][] {
            {},
            {"biuld"},
            {"build", "--nothing"},
            {"build", "--threads", "many"},
            {"build", "--threads", "-1"},
            {"build", "--threads", "0"},
            {"build", "--base-url", "example.org"},
            {"build", "--content", "nowhere"},
            {"build", "--templates", "nowhere"},
            {"build", "--output", "content"},
            {"build", "--output", "/"},
            {"related", "--top", "-1"},
            {"related", "--top", "51"},
            {"related", "--top", "many"}
        }) {
            Run run = LECTERN.run(root, arguments);
            assertThat(run.code()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        }
        assertThat(LECTERN.run(folder, "build").err()).contains("there is no content/site.yaml in");
        assertThat(LECTERN.run(root, "related", "--top", "51").err())
                .contains("--top is a whole number from 0 to 50, not 51");
        assertThat(LECTERN.run(root, "biuld").err()).contains("build");
    }

    @Test
    void outputThatCannotBeWrittenEndsWithThree() throws Exception {
        Files.writeString(root.resolve("file"), "x");
        Run run = LECTERN.run(root, "build", "--output", "file/site");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("lectern: cannot").hasLineCount(1);
    }

    @Test
    void helpAndVersionGoToStdout() throws Exception {
        Run help = LECTERN.run(folder, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("build", "check", "related", "serve", "Exit codes:");
        assertThat(LECTERN.run(folder, "build", "--help").out())
                .contains("--content", "--templates", "--output", "--base-url", "--threads", "--strict", "--drafts");
        assertThat(LECTERN.run(folder, "--version").out()).matches("lectern [0-9]+\\.[0-9]+\\.[0-9]+\n");
    }

    @Test
    void launcherRunsItFromAnywhere() throws Exception {
        Path launcher =
                Path.of(System.getProperty("lectern.basedir", ""), "lectern").toAbsolutePath();
        Process process = new ProcessBuilder("sh", launcher.toString(), "--version")
                .directory(folder.toFile())
                .start();
        assertThat(Product.finish(process).out()).startsWith("lectern ");
    }

    @Test
    void explainsAListAndAPlaceInIt() throws Exception {
        Run list = LECTERN.run(root, "explain", "a");
        assertThat(list.code()).as(list.err()).isZero();
        assertThat(list.out()).matches("a\n  1  [0-9.]+  b  \\([a-z]+ [0-9.]+, [a-z]+ [0-9.]+, authors 0.100\\)\n");
        Run place = LECTERN.run(root, "explain", "a", "b");
        assertThat(place.out())
                .startsWith("a → b\n\n")
                .containsPattern("    0.100  authors   Jane Doe\n")
                .endsWith("  in all\n\nPlace 1 of 1.\n");
        Run none = LECTERN.run(root, "explain", "a", "c");
        assertThat(none.out())
                .contains(
                        "Not in the list: the two share nothing that counts here: no word, topic, author, name, link or reading list.");
    }

    @Test
    void explainKnowsOldIdsAndAnswersUnknownOnesWithTheWarningsFirst() throws Exception {
        FileTree.write(
                root,
                Map.of(
                        "content/articles/b.yaml",
                        "type: book\ntitle: Arctic treaties\nISSN: 0043-8872\naliases: [formerly]\n"));
        assertThat(LECTERN.run(root, "explain", "formerly").out()).startsWith("b\n  1 ");
        Run unknown = LECTERN.run(root, "explain", "z");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err())
                .startsWith("content/articles/b.yaml:3:7: warning: ")
                .containsPattern("\nthere is no article \"z\" on this list; ");
    }

    @Test
    void serveSaysItsAddressFirstAndEndsCleanlyWhenStopped() throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Process process = Product.with("-Djava.io.tmpdir=" + temporary).start(root, "serve", "--port", "0");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            String address = out.readLine();
            assertThat(address).matches("http://localhost:[0-9]+/");
            assertThat(out.readLine()).endsWith("Ctrl-C ends it.");
            assertThat(out.readLine()).isEqualTo("3 works, 23 pages.");
            URLConnection page = URI.create(address + "articles/a.html").toURL().openConnection();
            assertThat(new String(page.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Arctic pacts");
            FileTree.write(root, Map.of("content/articles/c.yaml", "type: book\n"));
            assertThat(err.readLine()).startsWith("content/articles/c.yaml:1:1: error: ");
            assertThat(err.readLine()).isEqualTo("1 error; pages show the list as it was before.");
            process.toHandle().destroy(); // SIGTERM: what a shell starts in the background does not hear SIGINT
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(err.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
        assertThat(FileTree.read(temporary).keySet()).noneMatch(name -> name.contains("lectern-serve-"));
        assertThat(root.resolve("site")).doesNotExist();
    }

    @Test
    void completionIsAScriptThatBashTakes() throws Exception {
        Path script = folder.resolve("lectern.bash");
        Files.writeString(script, LECTERN.run(folder, "completion", "bash").out());
        Process bash = new ProcessBuilder("bash", "-n", script.toString()).start();
        assertThat(Product.finish(bash)).isEqualTo(new Run(0, "", ""));
    }
}
