package org.lectern.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.source.SourceFile;

class StyleStepsTest {
    @Test
    void everyStyleThatComesAlongCouldBeAListsOwn() throws Exception {
        try (Stream<Path> styles = Files.list(Path.of("src/main/resources/org/lectern/csl/styles"))) {
            List<Path> files =
                    styles.filter(file -> file.toString().endsWith(".csl")).toList();
            assertThat(files).hasSizeGreaterThan(10);
            for (Path file : files) {
                assertThat(StyleFile.read(new SourceFile(file.toString(), Files.readString(file)))
                                .label())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void countOfAChoiceItsLongestBranch() {
        StyleSteps steps = new StyleSteps();
        steps.begin("choose", "", "");
        for (int elements : new int[] {1, 3, 2}) {
            steps.begin("if", "", "");
            for (int i = 0; i < elements; i++) {
                steps.begin("text", "", "");
                steps.end();
            }
            steps.end();
        }
        steps.end();

        assertThat(steps.count()).as("the style, the choice, a branch of three").isEqualTo(1 + 1 + 4);
    }

    @Test
    void countEachCallOfAMacroAnew() {
        assertThatThrownBy(() -> StyleFile.read(doubling(17))).hasMessageContaining("200000 steps");
    }

    @Test
    void areFewWhereMacrosCallEachOtherAFewTimes() throws Exception {
        assertThat(StyleFile.read(doubling(10)).label()).isEqualTo("T");
    }

    private static SourceFile doubling(int times) {
        String macros = IntStream.rangeClosed(1, times)
                .mapToObj(
                        i -> "<macro name='m" + i + "'>" + ("<text macro='m" + (i - 1) + "'/>").repeat(2) + "</macro>")
                .collect(Collectors.joining("", "<macro name='m0'><text variable='title'/></macro>", ""));
        String layout = "<layout><text macro='m" + times + "'/></layout>";
        return new SourceFile(
                "content/styles/s.csl",
                "<style><info><title>T</title></info>" + macros + "<citation>" + layout + "</citation><bibliography>"
                        + layout + "</bibliography></style>");
    }
}
