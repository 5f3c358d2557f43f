package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Limit;
import org.lectern.testing.FileTree;
import org.lectern.testing.Product.Run;
import org.lectern.testing.Sites;

class NewCommandTest {
    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void makeList() throws Exception {
        content = Sites.list(folder, Map.of("articles/tides.yaml", "type: book\ntitle: Tides\nDOI: 10.1234/tides\n"));
    }

    private Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = new String[arguments.length + 3];
        all[0] = "new";
        all[1] = "--content";
        all[2] = content.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        int code = Lectern.run(new PrintWriter(out), new PrintWriter(err), all);
        return new Run(code, out.toString(), err.toString());
    }

    @Test
    void printsThePathAndNothingElse() throws Exception {
        Path file = content.resolve("articles/byron2019.yaml");
        assertThat(run("Ebb", "--author", "Byron, Ada", "--author", "UNESCO", "--issued", "Spring 2019"))
                .isEqualTo(new Run(0, file + "\n", ""));
        assertThat(Files.readString(file))
                .startsWith("type: article-journal\ntitle: Ebb\nauthor:\n  - Byron, Ada\n  - UNESCO\nissued: 2019-21\n")
                .containsPattern("\nadded: 20[0-9]{2}-[0-9]{2}-[0-9]{2}\n");
        assertThat(Sites.check(content).diagnostics()).isEmpty();
    }

    @Test
    void asksForAnIdWhereNoLettersMakeOne() {
        assertThat(run("紅樓夢").err())
                .isEqualTo("Note: neither title nor author has Latin letters for an id. Give one with --id, or now with"
                        + " \"lectern rename article-journal ID\".\n");
        assertThat(run("紅樓夢", "--id", "article-journal-dream").err()).isEmpty();
    }

    @Test
    void refusesWhatTheNextBuildWouldRefuse() throws Exception {
        Map<String, String> before = FileTree.read(content);
        Run run = run("a".repeat(Limit.WORDS.value() + 1));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("the title is longer than 1000 characters: shorten it");
        assertThat(run("Ebb", "--author", "B".repeat(Limit.WORDS.value()) + ", A")
                        .code())
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(FileTree.read(content)).isEqualTo(before);
    }

    @Test
    void saysThatADoiIsNotLookedUpOrThatAWorkHasIt() {
        assertThat(run("Ebb", "--doi", "doi:10.1234/ebb").err())
                .isEqualTo(
                        "The DOI is only written down; \"lectern import --doi 10.1234/ebb\" would ask doi.org for the"
                                + " other fields.\n");
        assertThat(run("Flood", "--doi", "10.1234/Tides").err())
                .isEqualTo("Note: content/articles/tides.yaml has this DOI too.\n");
    }

    @Test
    void refusesWhatCheckWouldRefuseAndWritesNothing() throws Exception {
        Map<String, String> before = FileTree.read(content);
        for (String[] arguments : new String[][] {
            {"Ebb", "--doi", "11.1234/x"},
            {"Ebb", "--issued", "3/4/2009"},
            {"Ebb", "--id", "a b"},
            {"Ebb", "--id", "TIDES"},
            {"Ebb", "--type", "article-jurnal"},
            {"Ebb", "--author", "Ada Byron"},
            {"Ebb", "--author", "Byron, Ada; Babbage, Charles"},
            {"Ebb", "--author", " "},
            {" "},
            {"Two\nlines"},
            {}
        }) {
            Run run = run(arguments);
            assertThat(run.code()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("lectern: ").doesNotContain("Exception");
        }
        assertThat(run("Ebb", "--author", "Ada Byron").err()).contains("for a person write --author \"Byron, Ada\"");
        assertThat(FileTree.read(content)).isEqualTo(before);
    }

    @Test
    void theDayIsThatOfTheEditorsZone() {
        Instant late = Instant.parse("2026-11-26T23:30:00Z");
        assertThat(Today.by(Clock.fixed(late, ZoneId.of("UTC"))).edtf()).isEqualTo("2026-11-26");
        assertThat(Today.by(Clock.fixed(late, ZoneId.of("Asia/Tokyo"))).edtf()).isEqualTo("2026-11-27");
    }
}
