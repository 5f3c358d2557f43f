package org.lectern.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Sites;

class ExportCommandTest {
    private static final Pattern ID = Pattern.compile("^@\\w+\\{([^,]+),", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void makeList() throws IOException {
        Sites.list(
                folder,
                Map.of(
                        "topics.yaml",
                        "- id: sea\n  label: The sea\n- id: tides\n  label: Tides\n  broader: [sea]\n- id: war\n  label: War\n",
                        "articles/a2001.yaml",
                        work("Alpha", "Ann", "A", "issued: 2001", "topics: [tides]", "aliases: [ancient]"),
                        "articles/b2005.yaml",
                        work("Beta", "Bea", "B", "issued: 2005", "topics: [sea]"),
                        "articles/c2009.yaml",
                        work("Alpha", "Ann", "C", "issued: 2009", "topics: [war]"),
                        "articles/d.yaml",
                        work("Gåmma", "Gus", "D"),
                        "articles/e.yaml",
                        work("Beta", "Ben", "E", "issued: -0044", "draft: true"),
                        "lists/two.yaml",
                        "title: Two works\nsections:\n  - title: One\n    items: [{id: c2009}, {id: a2001}]\n"
                                + "  - title: Two\n    items: [{id: c2009}]\n"));
    }

    private static String work(String family, String given, String title, String... more) {
        return "type: book\ntitle: " + title + "\nauthor:\n  - family: " + family + "\n    given: " + given + "\n"
                + String.join("\n", more) + "\n";
    }

    private int run(String... arguments) {
        StringWriter written = new StringWriter();
        StringWriter said = new StringWriter();
        List<String> all = new ArrayList<>(
                List.of("export", "--content", folder.resolve("content").toString()));
        all.addAll(List.of(arguments));
        int code = Lectern.run(new PrintWriter(written), new PrintWriter(said), all.toArray(String[]::new));
        out = written.toString();
        err = said.toString();
        return code;
    }

    /** The ids in a file of BibTeX, in its order. */
    private List<String> ids(String... conditions) {
        String[] arguments = Stream.concat(Stream.of("--format", "bibtex"), Stream.of(conditions))
                .toArray(String[]::new);
        assertThat(run(arguments)).as(err).isZero();
        assertThat(err).isEmpty();
        return ID.matcher(out).results().map(found -> found.group(1)).toList();
    }

    private String refusal(String... arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(out).isEmpty();
        return err.lines().findFirst().orElse("");
    }

    @Test
    void writesAllWorksByTheirIdsWhereNothingIsAsked() {
        assertThat(ids()).containsExactly("a2001", "b2005", "c2009", "d");
        assertThat(ids("--drafts")).containsExactly("a2001", "b2005", "c2009", "d", "e");
    }

    @Test
    void oneOfAKindIsEnoughAndSeveralKindsNarrow() {
        assertThat(ids("--id", "d", "--id", "a2001")).containsExactly("a2001", "d");
        assertThat(ids("--topic", "sea")).containsExactly("a2001", "b2005");
        assertThat(ids("--topic", "tides", "--topic", "war")).containsExactly("a2001", "c2009");
        assertThat(ids("--author", "alpha-ann", "--topic", "sea")).containsExactly("a2001");
        assertThat(ids("--author", "alpha-ann", "--author", "beta-bea", "--year", "2004-2010"))
                .containsExactly("b2005", "c2009");
    }

    @Test
    void aReadingListIsInItsOwnOrderEachWorkOnce() {
        assertThat(ids("--list", "two")).containsExactly("c2009", "a2001");
        assertThat(ids("--list", "two works", "--year", "2001")).containsExactly("a2001");
    }

    @Test
    void whatIsAskedForMayHaveItsNameOrAnOldOne() {
        assertThat(ids("--id", "ancient")).containsExactly("a2001");
        assertThat(ids("--topic", "THE SEA")).containsExactly("a2001", "b2005");
        assertThat(ids("--author", "Ann Alpha")).containsExactly("a2001", "c2009");
        assertThat(ids("--author", "gamma, gus")).containsExactly("d");
        assertThat(ids("--author", "Alpha")).containsExactly("a2001", "c2009");
    }

    @Test
    void yearsAreOneOrASpanOrNone() {
        assertThat(ids("--year", "2005")).containsExactly("b2005");
        assertThat(ids("--year", "2005–2009")).containsExactly("b2005", "c2009");
        assertThat(ids("--year", "undated")).containsExactly("d");
        assertThat(ids("--year=-44", "--drafts")).containsExactly("e");
        assertThat(ids("--year=-50-2001", "--drafts")).containsExactly("a2001", "e");
        assertThat(ids("--year", "45 BCE", "--drafts")).containsExactly("e");
        assertThat(ids("--year", "100-45 bce", "--drafts")).containsExactly("e");
        assertThat(ids("--year", "45 BCE-2001", "--drafts")).containsExactly("a2001", "e");
    }

    @Test
    void yearsThatCanBeMisreadAreRefused() {
        assertThat(refusal("--format", "ris", "--year", "last"))
                .isEqualTo("lectern: \"last\" is no year; write 2009, 2005-2009, 440 BCE or undated");
        assertThat(refusal("--format", "ris", "--year", "2004-05"))
                .isEqualTo("lectern: \"2004-05\" has a year cut short; write 2004-2005");
        assertThat(refusal("--format", "ris", "--year", "2004-03"))
                .isEqualTo("lectern: \"2004-03\" has a year cut short; write both years in full");
        assertThat(refusal("--format", "ris", "--year", "2009-2005"))
                .isEqualTo("lectern: \"2009-2005\" ends before it begins; swap its ends");
        assertThat(refusal("--format", "ris", "--year", "44-45 BCE"))
                .isEqualTo("lectern: \"44-45 BCE\" ends before it begins; swap its ends");
        assertThat(refusal("--format", "ris", "--year", "0 BCE"))
                .isEqualTo("lectern: \"0 BCE\" is no year; write 440 BCE, or -439");
    }

    @Test
    void whatTheListHasNotIsSaidWithTheNearestName() {
        assertThat(refusal("--format", "ris", "--topic", "tidse"))
                .isEqualTo("lectern: there is no topic \"tidse\" on this list; did you mean \"Tides\"?");
        assertThat(refusal("--format", "ris", "--list", "tow"))
                .isEqualTo("lectern: there is no reading list \"tow\" on this list; did you mean \"two\"?");
        assertThat(refusal("--format", "ris", "--author", "ann"))
                .isEqualTo("lectern: there is no author \"ann\" on this list; there are \"alpha-ann\", \"Ann Alpha\", "
                        + "\"Alpha, Ann\"");
        assertThat(refusal("--format", "ris", "--author", "Beta", "--drafts"))
                .isEqualTo("lectern: several have the name \"Beta\"; ask for one of beta-bea, beta-ben");
        assertThat(refusal("--format", "ris", "--id", "b2006"))
                .isEqualTo("lectern: there is no article \"b2006\" on this list; did you mean \"b2005\"?");
        assertThat(refusal("--format", "ris", "--id", "e")).isEqualTo("lectern: \"e\" is a draft; ask with --drafts");
        assertThat(refusal("--format", "ris", "--topic", "xyzzy"))
                .isEqualTo("lectern: there is no topic \"xyzzy\" on this list");
    }

    @Test
    void whereNoWorkMeetsAllThatIsSaid() {
        assertThat(refusal("--format", "ris", "--topic", "war", "--year", "2001"))
                .isEqualTo("lectern: no work of this list meets all conditions");
        assertThat(refusal("--format", "ris", "--year", "1990", "--drafts"))
                .isEqualTo("lectern: no work of this list is of 1990; the years are 45 BCE to 2009");
    }

    @Test
    void aTopicWithoutWorksIsNamed() throws IOException {
        Files.writeString(folder.resolve("content/topics.yaml"), "- id: peace\n  label: Peace\n", APPEND);
        assertThat(run("--format", "ris", "--topic", "Peace")).isEqualTo(2);
        assertThat(err).contains("\nlectern: no work is on the topic \"Peace\"\n");
    }

    @Test
    void anAnnotatedBibliographyIsCalledAfterTheOneConditionThatAskedForIt() {
        assertThat(title("--topic", "tides")).isEqualTo("Annotated bibliography: Tides");
        assertThat(title("--list", "two")).isEqualTo("Annotated bibliography: Two works");
        assertThat(title("--author", "alpha-ann")).isEqualTo("Annotated bibliography: Ann Alpha");
        assertThat(title("--year", "2005")).isEqualTo("Annotated bibliography: 2005");
        assertThat(title("--topic", "tides", "--year", "2001")).isEqualTo("Annotated bibliography");
    }

    private String title(String... selection) {
        run(Stream.concat(Stream.of("--annotated", "--format", "text"), Stream.of(selection))
                .toArray(String[]::new));
        return out.lines().findFirst().orElse("");
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        assertThat(refusal())
                .isEqualTo("lectern: --format is missing: bibtex, biblatex, ris, csl-json, markdown, text, html");
        assertThat(refusal("--format", "bibtx"))
                .isEqualTo("lectern: --format: there is no format \"bibtx\"; did you mean \"bibtex\"? the formats are"
                        + " bibtex, biblatex, ris, csl-json, markdown, text, html");
        assertThat(refusal("--format", "bib")).contains("\"bib\"; did you mean \"bibtex\"? the formats");
        assertThat(refusal("--format", "JSON")).contains("\"JSON\"; did you mean \"csl-json\"? the formats");
        assertThat(refusal("--format", "txt")).contains("\"txt\"; did you mean \"text\"? the formats");
        assertThat(refusal("--format", "mla")).contains("\"mla\"; that is a style, --style mla; the formats");
        assertThat(refusal("--format", "ris", "--style", "apa"))
                .isEqualTo("lectern: --style is for markdown, text and html, not for ris");
        assertThat(refusal("--format", "csl-json", "--annotated"))
                .isEqualTo("lectern: --annotated is for markdown, text and html, not for csl-json");
        assertThat(refusal("--style", "apa", "--report")).startsWith("lectern: --report is about formats of records");
        assertThat(refusal("--style", "apaa")).startsWith("lectern: there is no citation style \"apaa\"; did you mean");
    }

    @Test
    void aFileHasTheSameBytesAsTheStandardOutputAndIsReplacedWhole() throws IOException {
        Path file = Files.createDirectory(folder.resolve("new")).resolve("works.ris");
        run("--format", "RIS", "--id", "d");
        String printed = out;
        assertThat(printed).startsWith("TY  - ").contains("\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(run("--format", "ris", "--id", "d", "--output", file.toString()))
                .isZero();
        assertThat(out).isEqualTo("1 work in " + file + "\n");
        assertThat(Files.readString(file)).isEqualTo(printed);
        assertThat(run("--format", "ris", "--list", "two", "--output", file.toString()))
                .isZero();
        assertThat(Files.readString(file)).contains("c2009").doesNotContain("ID  - d\r");
        try (Stream<Path> beside = Files.list(folder.resolve("new"))) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() {
        Path content = folder.resolve("content");
        assertThat(refusal("--format", "ris", "--output", content.toString()))
                .isEqualTo("lectern: --output names a folder, " + content + "; name a file in it");
        assertThat(refusal("--format", "ris", "--output", "")).isEqualTo("lectern: --output is empty; name a file");
        Path none = folder.resolve("none");
        assertThat(refusal(
                        "--format", "ris", "--output", none.resolve("works.ris").toString()))
                .isEqualTo("lectern: --output: there is no folder " + none + "; make it, or name another file");
        assertThat(none).doesNotExist();
        String below = content.resolve("site.yaml/works.ris").toString();
        assertThat(refusal("--format", "ris", "--output", below)).startsWith("lectern: --output: there is no folder ");
    }

    @Test
    void aReportIsNotSaidToBeTheWorks() {
        Path file = folder.resolve("report.txt");
        assertThat(run("--format", "ris", "--report", "--output", file.toString()))
                .isZero();
        assertThat(out).isEqualTo("report on 4 works in " + file + "\n");
    }

    @Test
    void whereTheContentHasErrorsNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("content/articles/d.yaml"), "type: bok\ntitle: D\n");
        assertThat(run("--format", "ris")).isEqualTo(1);
        assertThat(out).isEmpty();
        assertThat(err).contains("articles/d.yaml:1:7: error: ").endsWith("1 error; nothing was written.\n");
    }
}
