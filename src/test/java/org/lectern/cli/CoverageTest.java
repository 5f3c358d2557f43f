package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Sites;

/** What {@code check --coverage} prints of a small list. */
class CoverageTest {
    private static final Path EXPECTED = Sites.RESOURCES.resolve("coverage");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return Lectern.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String content() throws IOException {
        return Sites.list(
                        folder,
                        Map.of(
                                "topics.yaml",
                                "- {id: war, label: War}\n- {id: peace, label: Peace, broader: war}\n",
                                "articles/whole.yaml",
                                """
                                type: article-journal
                                title: The whole record
                                author: Doe, Jane
                                issued: 2009-03
                                container-title: World Politics
                                volume: 21
                                page: 11-31
                                DOI: 10.1000/whole
                                language: fr
                                topics: [peace]
                                keyword: [treaties]
                                abstract: What it says.
                                annotation: Worth reading.
                                links: [{kind: open, url: "https://example.org/whole"}]
                                """,
                                "articles/half.yaml",
                                """
                                type: article-journal
                                title: Half a record
                                author: Roe, Richard
                                issued: 1998
                                container-title: World Politics
                                volume: 3
                                abstract: What it says.
                                """,
                                "articles/bare.yaml",
                                "type: book\ntitle: The bare record\n",
                                "articles/withheld.yaml",
                                "type: book\ntitle: A draft\ndraft: true\n",
                                "lists/course.yaml",
                                "title: A course\nsections: [{title: All, items: [whole, half]}]\n"))
                .toString();
    }

    private void compare(String name) throws IOException {
        if (Sites.REWRITE) {
            Files.writeString(EXPECTED.resolve(name), out.toString());
        }
        assertThat(out.toString()).isEqualTo(Files.readString(EXPECTED.resolve(name)));
    }

    @Test
    void textFitsATerminal() throws IOException {
        assertThat(run("check", "--coverage", "--content", content())).isZero();
        assertThat(err.toString()).isEmpty();
        compare("expected.txt");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void jsonHasAllOfIt() throws IOException {
        assertThat(run("check", "--coverage=json", "--content", content())).isZero();
        assertThat(err.toString()).isEmpty();
        compare("expected.json");
    }

    @Test
    void anErrorIsSaidBesideTheReportOfWhatCouldBeRead() throws IOException {
        String content = content();
        Files.writeString(Path.of(content, "articles", "broken.yaml"), "type: bok\ntitle: Broken\n");
        assertThat(run("check", "--coverage", "--content", content)).isEqualTo(1);
        assertThat(err.toString()).contains("articles/broken.yaml:1:7: error: ").contains("[unknown-choice]");
        assertThat(out.toString()).startsWith("4 works\n");
    }

    @Test
    void anotherFormIsWrongUsage() throws IOException {
        assertThat(run("check", "--coverage=xml", "--content", content())).isEqualTo(2);
        assertThat(err.toString()).contains("--coverage is text or json, not \"xml\"");
    }
}
