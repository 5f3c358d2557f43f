package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Product.Run;
import org.lectern.testing.Repository;
import org.lectern.testing.Sites;

class FormatCommandTest {
    private static final String FORMED = "type: book\ntitle: Ebb\n";
    private static final String OTHER = "type: book\ntitle: Tides  # high\njournal: J\ndate: Mar 2009\n";

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void makeList() throws Exception {
        content = Sites.list(folder, Map.of("articles/ebb.yaml", FORMED, "articles/tides.yaml", OTHER));
    }

    private Run run(String command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of(command, "--content", content.toString()));
        all.addAll(List.of(arguments));
        int code = Lectern.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    private Run piped(String text, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try {
            return run("format", arguments);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void writesWhatChangesAndNamesIt() throws Exception {
        assertThat(run("format")).isEqualTo(new Run(0, "content/articles/tides.yaml\n", "1 file of 3 changed.\n"));
        assertThat(FileTree.read(content.resolve("articles")))
                .isEqualTo(Map.of(
                        "ebb.yaml",
                        FORMED,
                        "tides.yaml",
                        "type: book\ntitle: Tides  # high\nissued: 2009-03\ncontainer-title: J\n"));
        assertThat(run("format")).isEqualTo(new Run(0, "", "3 files looked at, nothing to change.\n"));
        assertThat(run("format", "--check").code()).isZero();
    }

    @Test
    void checkChangesNothingAndEndsWithOne() throws Exception {
        Map<String, String> before = FileTree.read(content);
        assertThat(run("format", "--check"))
                .isEqualTo(new Run(
                        1,
                        "content/articles/tides.yaml\n"
                                + "  3: journal → container-title\n"
                                + "  4: date → issued\n"
                                + "  4: issued: Mar 2009 → 2009-03\n"
                                + "  4: issued goes behind title\n",
                        "1 file of 3 would change; lectern format does it.\n"));
        assertThat(run("format", "--diff"))
                .isEqualTo(new Run(
                        0,
                        "--- content/articles/tides.yaml\n+++ content/articles/tides.yaml\n@@ -1,4 +1,4 @@\n"
                                + " type: book\n title: Tides  # high\n-journal: J\n-date: Mar 2009\n"
                                + "+issued: 2009-03\n+container-title: J\n",
                        "1 file of 3 would change; lectern format does it.\n"));
        assertThat(FileTree.read(content)).isEqualTo(before);
    }

    /** What is asked for decides: the whole list, or one file of it. */
    @Test
    void checkEndsByTheFilesThatItLooksAt() throws Exception {
        FileTree.write(content, Map.of("articles/tides.yaml", "type: [book\n", "topics.yaml", "- {id: a\n"));
        assertThat(run("format", "--check"))
                .matches(run -> run.code() == 1 && run.out().isEmpty())
                .extracting(Run::err)
                .asString()
                .contains("left alone: content/articles/tides.yaml:")
                .contains("left alone: content/topics.yaml:")
                .endsWith("4 files looked at, nothing to change, 2 left alone.\n");
        String ebb = content.resolve("articles/ebb.yaml").toString();
        assertThat(run("format", ebb, "--check")).isEqualTo(new Run(0, "", "1 file looked at, nothing to change.\n"));
        FileTree.write(content, Map.of("articles/ebb.yaml", OTHER));
        assertThat(run("format", ebb, "--check").code()).isEqualTo(1);
        String site = content.resolve("site.yaml").toString();
        assertThat(run("format", site, "--check").code()).isZero();
    }

    @Test
    void takesFilesAndFolders() throws Exception {
        Path articles = content.resolve("articles");
        assertThat(run("format", articles.resolve("ebb.yaml").toString()).err())
                .isEqualTo("1 file looked at, nothing to change.\n");
        Path outside = Files.writeString(folder.resolve("own.yaml"), OTHER);
        assertThat(run("format", outside.toString()).err())
                .isEqualTo("Passed over, since it is no record of the list: " + outside
                        + "\n0 files looked at, nothing to change.\n");
        assertThat(run("format", articles.toString(), "--check").code()).isEqualTo(1);
        assertThat(run("format", articles.resolve("none.yaml").toString()))
                .matches(run -> run.code() == 2 && run.err().contains("there is no file "));
        assertThat(Files.readString(outside)).isEqualTo(OTHER);
    }

    @Test
    void leavesWhatHasErrorsAndSaysSo() throws Exception {
        Files.writeString(content.resolve("articles/tides.yaml"), "titel: T\ntype: book\n");
        assertThat(run("format"))
                .matches(run -> run.code() == 1 && run.out().isEmpty())
                .extracting(Run::err)
                .asString()
                .startsWith("left alone: content/articles/tides.yaml:1:1: error: ")
                .endsWith("3 files looked at, nothing to change, 1 left alone.\n");
    }

    @Test
    void formatsStandardInputForEditors() throws Exception {
        String formed = "type: book\ntitle: Tides  # high\nissued: 2009-03\ncontainer-title: J\n";
        assertThat(piped(OTHER, "-")).isEqualTo(new Run(0, formed, ""));
        assertThat(piped(formed, "-", "--check")).isEqualTo(new Run(0, "", ""));
        assertThat(piped(OTHER, "-", "--check")).isEqualTo(new Run(1, "", ""));
        String name = content.resolve("topics.yaml").toString();
        assertThat(piped("- label: L\r\n  id: l\r\n", "-", "--stdin-name", name))
                .isEqualTo(new Run(0, "- id: l\r\n  label: L\r\n", ""));
        assertThat(piped("title: [", "-"))
                .matches(run -> run.code() == 1 && run.out().isEmpty());
        assertThat(piped(OTHER, "-", "--stdin-name", "x.txt").code()).isEqualTo(2);
        assertThat(run("format", "--stdin-name", "x.yaml").code()).isEqualTo(2);
        assertThat(piped(OTHER, "-", "a.yaml").code()).isEqualTo(2);
    }

    @Test
    void checkMendsWhatHasOneCureAndReportsTheRest() throws Exception {
        String record = "title: \"Tides  high\"\ntype: book\nURL: https://example.org/?utm_source=x\nISSN: 00438872\n";
        Files.writeString(content.resolve("articles/tides.yaml"), record);
        Run fixed = run("check", "--fix");
        assertThat(fixed.out())
                .startsWith("mended: content/articles/tides.yaml:1: title: Tides  high → Tides high\n"
                        + "mended: content/articles/tides.yaml:3: URL: https://example.org/?utm_source=x → https://example.org/\n"
                        + "mended: content/articles/tides.yaml:4: ISSN: 00438872 → 0043-8872\n");
        assertThat(fixed.err()).contains("[check-digit]");
        assertThat(Files.readString(content.resolve("articles/tides.yaml")))
                .isEqualTo("title: \"Tides high\"\ntype: book\nURL: https://example.org/\nISSN: 0043-8872\n");
        assertThat(run("check", "--fix").out()).doesNotContain("mended");
    }

    @Test
    void aFileThatMendingWouldSpoilIsNamed() throws Exception {
        String record = "type: book\ntitle: \"Tides  high\"\nvolume: Vol. 21\nURL: https://doi.org/10.1000/xyz";
        Path tides = content.resolve("articles/tides.yaml");
        Files.writeString(tides, record + "?utm_source=a\n");
        assertThat(run("check", "--fix").out())
                .contains("tides.yaml:4: URL → DOI\n", "DOI: https://doi.org/10.1000/xyz?utm_source=a → 10.1000/xyz\n");
        assertThat(Files.readString(tides))
                .isEqualTo("type: book\ntitle: \"Tides high\"\nvolume: 21\nDOI: 10.1000/xyz\n");
        Files.writeString(tides, record + "É\n");
        assertThat(run("check", "--fix").out())
                .startsWith("left alone: content/articles/tides.yaml: it would be read otherwise afterwards\n");
        assertThat(Files.readString(tides)).isEqualTo(record + "É\n");
    }

    /** Lines that git says were added and removed, by file. */
    private static String changedLines(Repository git) throws Exception {
        return git.git("diff", "--numstat");
    }

    @Test
    void changesOnlyTheLinesThatItMust() throws Exception {
        Repository git = Repository.init(folder);
        String record = "type: article-journal\ntitle: T\nauthor:\n  - family: A\n    given: B\n\n# the place\n"
                + "container-title: J\nvolume: 3\n\nabstract: |\n  One.\n\n  Two.\ntopics: []\n";
        git.write("content/articles/a.yaml", record)
                .write("content/articles/tides.yaml", FORMED)
                .commit("2026-01-02", "Begin");
        assertThat(run("format").code()).isZero();
        assertThat(changedLines(git)).isEmpty();
        git.write("content/articles/a.yaml", record + "pages: 1-2\ndate: Mar 2009\n");
        git.commit("2026-01-03", "Add pages and a date below, as a program would");
        assertThat(run("format").code()).isZero();
        assertThat(changedLines(git)).isEqualTo("2\t2\tcontent/articles/a.yaml\n");
        assertThat(git.git("diff", "--unified=0"))
                .contains("+issued: 2009-03", "+page: 1-2", "-pages: 1-2", "-date: Mar 2009");
    }

    @Test
    void editsOfTwoRecordsAndOfTwoPlacesInOneMergeAfterFormatting() throws Exception {
        Repository git = Repository.init(folder);
        String record = "type: article-journal\ntitle: T\nauthor:\n  - family: A\n    given: B\nissued: 2001\n"
                + "container-title: J\nvolume: 3\nabstract: |\n  One.\n\n  Two.\nadded: 2026-01-02\n";
        git.write("content/articles/a.yaml", record)
                .write("content/articles/tides.yaml", FORMED)
                .commit("2026-01-02", "Begin");
        git.git("checkout", "--quiet", "-b", "one");
        git.write("content/articles/a.yaml", record + "title-short: S\n")
                .write("content/articles/ebb.yaml", "date: 2003\n" + FORMED);
        assertThat(run("format").code()).isZero();
        git.commit("2026-01-03", "One");
        git.git("checkout", "--quiet", "main");
        git.write("content/articles/a.yaml", "draft: yes\n" + record)
                .write("content/articles/tides.yaml", "doi: 10.1234/x\n" + FORMED);
        assertThat(run("format").code()).isZero();
        git.commit("2026-01-04", "Two");
        git.git("merge", "--quiet", "--no-edit", "one");
        assertThat(FileTree.read(content.resolve("articles")))
                .isEqualTo(Map.of(
                        "a.yaml",
                                "type: article-journal\ntitle: T\ntitle-short: S\n"
                                        + record.substring(record.indexOf("author")) + "draft: true\n",
                        "ebb.yaml", FORMED + "issued: 2003\n",
                        "tides.yaml", FORMED + "DOI: 10.1234/x\n"));
        assertThat(run("format", "--check").code()).isZero();
    }
}
