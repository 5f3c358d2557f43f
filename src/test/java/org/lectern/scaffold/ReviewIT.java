package org.lectern.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Product;
import org.lectern.testing.Product.Run;
import org.lectern.testing.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What others propose: the shipped workflow for pull requests, its steps run in a clone as GitHub runs them. */
class ReviewIT {
    private static final String BOOK = "type: book\ntitle: One\nauthor: Byron, Ada\nissued: 1843\n";

    @TempDir
    private Path folder;

    private Repository list;

    @BeforeEach
    void makeList() throws Exception {
        Run run = Product.with().run(folder, "init", "list", "--title", "Reading the sea");
        assertThat(run.code()).as(run.err()).isZero();
        list = Repository.init(folder.resolve("list")).commit("2026-03-14", "Begin the list");
    }

    /** A change on a branch of its own. */
    private void propose(String branch, String record, String text) throws Exception {
        list.git("checkout", "--quiet", "-b", branch, "main");
        list.write("content/articles/" + record, text).commit("2026-03-15", "Change " + record);
    }

    /** The steps of the workflow that are commands, in a clone of a branch; the first that fails is the last. */
    private Run review(String branch) throws Exception {
        Path clone = folder.resolve("clone of " + branch);
        list.git("clone", "--quiet", "--branch", branch, list.folder().toString(), clone.toString());
        JsonNode workflow = new YAMLMapper().readTree(Files.readString(clone.resolve(".github/workflows/check.yml")));
        assertThat(workflow.at("/permissions/contents").asString()).isEqualTo("read");
        List<String> commands = new ArrayList<>();
        for (JsonNode step : workflow.at("/jobs/check/steps")) {
            if (step.has("run")) {
                commands.add(step.get("run").asString());
            } else if (step.get("uses").asString().startsWith("actions/checkout@")) {
                assertThat(step.at("/with/fetch-depth").asInt()).isZero();
            }
        }
        assertThat(commands).isNotEmpty();
        StringBuilder out = new StringBuilder();
        Run last = new Run(0, "", "");
        for (String command : commands) {
            last = run(clone, command);
            out.append(last.out());
            if (last.code() != 0) {
                break;
            }
        }
        return new Run(last.code(), out.toString(), last.err());
    }

    private static Run run(Path clone, String command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", command)
                .directory(clone.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("CI", "true");
        environment.put("GITHUB_ACTIONS", "true");
        environment.put("GITHUB_WORKSPACE", clone.toString());
        environment.put("GITHUB_REPOSITORY_OWNER", "ada");
        environment.put("GITHUB_REPOSITORY", "ada/reading");
        environment.put(
                "PATH", Path.of(System.getProperty("java.home"), "bin") + File.pathSeparator + environment.get("PATH"));
        return Product.finish(builder.start());
    }

    @Test
    void aBrokenRecordGetsAnnotationsOnItsLines() throws Exception {
        propose("broken", "broken.yaml", BOOK + "topics: [alliance-formatio]\nISSN: 0043-8872\n");
        Run review = review("broken");
        assertThat(review.code()).isEqualTo(1);
        assertThat(review.out().lines().filter(line -> line.startsWith("::error ")))
                .singleElement()
                .asString()
                .startsWith("::error file=content/articles/broken.yaml,line=5,col=10,")
                .contains("title=unknown-topic::unknown topic \"alliance-formatio\"; did you mean");
        assertThat(review.out().lines().filter(line -> line.startsWith("::warning ")))
                .singleElement()
                .asString()
                .startsWith("::warning file=content/articles/broken.yaml,line=6,col=7,");
    }

    @Test
    void aYamlFileThatCannotBeReadIsAnnotatedWhereItEnds() throws Exception {
        propose("unreadable", "broken.yaml", BOOK + "annotation: \"never closed\n");
        Run review = review("unreadable");
        assertThat(review.code()).isEqualTo(1);
        assertThat(review.out()).containsPattern("(?m)^::error file=content/articles/broken\\.yaml,line=\\d+,");
    }

    @Test
    void aGoodChangePasses() throws Exception {
        propose("good", "one.yaml", BOOK);
        Run review = review("good");
        assertThat(review.code()).as(review.out() + review.err()).isZero();
        assertThat(review.out())
                .doesNotContain("::error", "::warning", "no-base-url")
                .contains("4 works");
    }

    @Test
    void twoChangesOfTwoRecordsNeverConflict() throws Exception {
        list.write("content/articles/one.yaml", BOOK)
                .write("content/articles/two.yaml", BOOK.replace("One", "Two"))
                .commit("2026-03-15", "Add two works");
        propose("first", "one.yaml", BOOK + "annotation: Read it first.\n");
        propose("second", "two.yaml", BOOK.replace("One", "Two") + "annotation: Read it second.\n");
        propose("third", "three.yaml", BOOK.replace("One", "Three"));
        list.git("checkout", "--quiet", "main");
        for (String branch : List.of("first", "second", "third")) {
            list.git("merge", "--quiet", "--no-edit", branch);
        }
        Run review = review("main");
        assertThat(review.code()).as(review.out() + review.err()).isZero();
        assertThat(review.out()).contains("6 works");
    }
}
