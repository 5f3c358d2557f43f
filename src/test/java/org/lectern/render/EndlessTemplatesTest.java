package org.lectern.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.testing.FileTree;
import org.lectern.testing.JavaProgram;

/**
 * Expressions without an end, in the program itself: what is left behind would go on in the virtual machine of a test.
 */
class EndlessTemplatesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "${(1..)?filter(x -> false)?first}, the template is not done after 3000 ms",
        "<#assign x = (1..2000000000)?map(x -> x * x)>, the template needs more memory than there is"
    })
    void endTheBuildAndNothingIsPublished(String template, String problem) throws Exception {
        FileTree.write(
                folder,
                Map.of(
                        "content/site.yaml",
                        "title: A list\nbaseUrl: https://example.org/\n",
                        "content/articles/a.yaml",
                        "type: book\ntitle: Of tides\n",
                        "templates/feeds/robots.ftl",
                        "\n" + template));
        Process process = JavaProgram.of(
                        List.of("-XX:TieredStopAtLevel=1", "-Xmx128m", "-Dlectern.limit.seconds=3"),
                        "org.lectern.cli.Lectern",
                        "build")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("templates/feeds/robots.ftl:2:1: error: " + problem + "; this happened while making");
        assertThat(Files.exists(folder.resolve("site"))).isFalse();
    }
}
