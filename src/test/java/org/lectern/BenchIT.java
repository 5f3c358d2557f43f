package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Severity;
import org.lectern.testing.FileTree;
import org.lectern.testing.JavaProgram;
import org.lectern.testing.Product;
import org.lectern.testing.Product.Run;
import org.lectern.testing.Sites;

/** The bench does what its README says, on lists that are small enough for every verification. */
class BenchIT {
    @TempDir
    private Path folder;

    private static Run bench(List<String> jvm, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(JavaProgram.java()));
        command.addAll(JavaProgram.QUICK);
        command.addAll(jvm);
        command.add("bench/Bench.java");
        command.addAll(List.of(arguments));
        return Product.finish(new ProcessBuilder(command).start());
    }

    private Path corpus(String name, String... jvm) throws Exception {
        Path made = folder.resolve(name);
        Run run = bench(List.of(jvm), "--corpus", "100", made.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return made;
    }

    @Test
    void makesTheSameListAnywhereWithoutAFault() throws Exception {
        Path made = corpus("here");
        assertThat(FileTree.read(corpus("there", "-Duser.language=tr", "-Dfile.encoding=ISO-8859-1")))
                .isEqualTo(FileTree.read(made));
        Path content = made.resolve("content");
        for (String setting : List.of("like-for-like.yaml", "everything.yaml")) {
            Files.copy(Path.of("bench", setting), content.resolve("site.yaml"), StandardCopyOption.REPLACE_EXISTING);
            assertThat(Sites.check(content).diagnostics())
                    .as(setting)
                    .allMatch(each -> each.severity() == Severity.HINT);
        }
    }

    @Test
    void measuresBuildsAndKeepsTheirRatios() throws Exception {
        Path ratios = folder.resolve("ratios.txt");
        Run run = bench(
                List.of(),
                "20",
                "--rounds",
                "1",
                "--no-hugo",
                "--setting",
                "like-for-like",
                "--save",
                ratios.toString());
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "| 20 | like-for-like, full |",
                        "| 20 | like-for-like, unchanged |",
                        "| 20 | like-for-like, one edit |");
        assertThat(ratios).exists();
    }

    @Test
    void measuresEditsOfAListThatIsServed() throws Exception {
        Run run = bench(List.of(), "--serve", "20", "2");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .matches("20 works, 2 edits, of the later half: page after \\d+ ms, CPU \\d+ ms \\(medians\\)\\R");
    }
}
