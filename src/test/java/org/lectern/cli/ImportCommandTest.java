package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

class ImportCommandTest {
    @TempDir
    private Path folder;

    private Path content = Path.of("");
    private String out = "";
    private String err = "";

    @BeforeEach
    void makeList() throws IOException {
        content = Sites.list(folder, Map.of());
        Files.writeString(
                folder.resolve("library.bib"),
                "@book{alpha2001, author = {Alpha, Ann}, title = {A book}, year = 2001, keywords = {trade}}\n");
    }

    @Test
    void makesRecordsAndTopicsThatCheckTakes() throws IOException {
        assertThat(run("import", library())).isZero();
        assertThat(out).isEqualTo("1 entry read, 1 record made.\n1 topic added to topics.yaml: trade.\n");
        assertThat(FileTree.read(content))
                .containsEntry("articles/alpha2001.yaml", """
                        type: book
                        title: A book
                        author:
                          - family: Alpha
                            given: Ann
                        issued: 2001
                        topics: [trade]
                        """)
                .containsEntry("topics.yaml", "- id: trade\n  label: trade\n")
                .hasSize(3);
        assertThat(run("check")).isZero();
    }

    @Test
    void namesTheFirstTopicsOfMany() throws IOException {
        String keywords = IntStream.rangeClosed(1, 23).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
        Files.writeString(folder.resolve("library.bib"), "@book{a, title = {A}, keywords = {" + keywords + "}}\n");
        run("import", library());
        assertThat(out).contains("23 topics added to topics.yaml: k1, k2, ").endsWith(", k20 and 3 more.\n");
        assertThat(content.resolve("topics.yaml")).content().contains("- id: k23\n");
    }

    @Test
    void writesNothingOnADryRunAndNothingTwice() throws IOException {
        Map<String, String> before = FileTree.read(content);
        assertThat(run("import", "--dry-run", library())).isZero();
        assertThat(out)
                .isEqualTo("1 entry read, 1 record would be made; nothing is written.\n"
                        + "1 topic would be added to topics.yaml: trade.\n");
        assertThat(FileTree.read(content)).isEqualTo(before);
        run("import", library());
        Map<String, String> once = FileTree.read(content);
        assertThat(run("import", library())).isZero();
        assertThat(out).contains("0 records made").contains("1 work on the list already");
        assertThat(FileTree.read(content)).isEqualTo(once);
    }

    @Test
    void endsWithOneWhereAnEntryIsLostAndTheOthersComeIn() throws IOException {
        Files.writeString(
                folder.resolve("library.bib"),
                "@book{a, title = {A}, year = 2001}\n@book{b, title {B}}\n@book{c, title = {C}, year = 2003}\n");
        assertThat(run("import", library())).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(err).contains("library.bib:2:10: error: ").contains("[import-entry]");
        assertThat(FileTree.read(content)).containsKeys("articles/a.yaml", "articles/c.yaml");
    }

    @Test
    void saysWhatIsNoFormatAndWhatIsNoFile() throws IOException {
        Files.writeString(folder.resolve("library.bib"), "Dear colleague,\n");
        assertThat(run("import", library())).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(err).contains("--format").contains("[import-format]");
        assertThat(run("import", folder.resolve("none.bib").toString())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err).contains("there is no file");
        assertThat(run("import", "--format", "word", library())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err).contains("bibtex");
    }

    @Test
    void saysWhatIsWrongWithACommandInOneLineAndWhereToReadOn() {
        assertThat(run("import", "--topics", "words", library())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err)
                .isEqualToNormalizingNewlines(
                        "lectern: --topics is keywords, groups, collections or none, not \"words\"\n"
                                + "\"lectern import --help\" says more.\n");
        assertThat(run("import", "--topic", "none", library())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err).contains("--topics");
        assertThat(run("import", "")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err).contains("cannot be the name of a file");
        assertThat(run("import", folder.toString())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err).contains("is a folder: name the files in it");
    }

    /** A pipe that nobody writes to would be waited for without an end. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no /dev")
    void waitsForNoPipeOrDevice() {
        assertThat(run("import", "/dev/null")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err).contains("/dev/null is a pipe or a device, and no file");
    }

    @Test
    void makesAReadingListAndNoneOverOneThatIsThere() throws IOException {
        Files.writeString(folder.resolve("library.bib"), "@book{a, title={A}, author={Doe, Jane}}");
        assertThat(run("import", "--list", "../seminar", library())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err).contains("--list: \"../seminar\" cannot be an id; ");
        assertThat(run("import", "--list", "seminar", library())).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("A reading list of 1 section was made: content/lists/seminar.yaml.");
        Map<String, String> made = FileTree.read(content);
        assertThat(made)
                .containsEntry(
                        "lists/seminar.yaml", "title: Seminar\nsections:\n  - title: Seminar\n    items:\n      - a\n");
        assertThat(run("import", "--list", "seminar", library())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err).contains("there is a reading list \"seminar\" already: give another id, or take ");
        assertThat(FileTree.read(content)).isEqualTo(made);
    }

    @Test
    void saysWhatAFileIsThatIsNoText() throws IOException {
        refused(Map.of(
                "%PDF-1.7\n1 0 obj\n@book{a, title={A}}",
                "the file is a PDF, not a list of entries",
                "",
                "the file is empty",
                "\n \n",
                "the file is empty",
                "\0".repeat(100_000),
                "the file has nothing but zeros",
                "\u0001\u0002@book{a, title={A}}\u0003\u0004",
                "the file is no text",
                "<!doctype html>\n<p>@book{a, title={A}}",
                "the file is a web page"));
    }

    @Test
    void saysWhichExportsItDoesNotRead() throws IOException {
        refused(Map.of(
                "[{\"key\": \"A\", \"data\": {\"itemType\": \"book\", \"title\": \"A\"}}]",
                        "the file is Zotero's own JSON",
                "{\"items\": [{\"itemType\": \"book\"}]}", "the file is Zotero's own JSON",
                "<rdf:RDF xmlns:z=\"http://www.zotero.org/namespaces/export#\">", "the file is an export as Zotero RDF",
                "<?xml version=\"1.0\"?>\n<modsCollection>", "the file is an export as MODS",
                "<?xml version=\"1.0\"?><xml><records><record>", "the file is EndNote's XML",
                "%0 Journal Article\n%A Doe, Jane\n%T A", "the file is an export for EndNote (.enw)",
                "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Doe, J",
                        "the file is Web of Science's tagged text",
                "RT Journal Article\nSR Electronic\nA1 Doe, Jane", "the file is RefWorks' tagged text"));
    }

    private void refused(Map<String, String> files) throws IOException {
        Map<String, String> before = FileTree.read(content);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve("library.bib"), file.getKey());
            assertThat(run("import", library())).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
            assertThat(err)
                    .contains(file.getValue())
                    .contains("[import-format]")
                    .doesNotContain("--format");
        }
        assertThat(FileTree.read(content)).isEqualTo(before);
    }

    @Test
    void makesARecordOfADoiFromWhatTheServerAnswers() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/10.1234/abc", exchange -> {
            byte[] answer = """
                    {"DOI": "10.1234/abc", "type": "article-journal", "title": "Patient rivers",
                     "abstract": "<jats:p>Rivers <jats:italic>wait</jats:italic>.</jats:p>",
                     "issued": {"date-parts": [[2011, 4]]}, "author": [{"family": "Doe", "given": "Jane"}]}
                    """.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/vnd.citationstyles.csl+json");
            exchange.sendResponseHeaders(200, answer.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(answer);
            }
        });
        server.start();
        String resolver = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        try {
            assertThat(run("import", "--format", "ris", "--resolver", resolver, "--doi", "https://doi.org/10.1234/ABC"))
                    .isZero();
            assertThat(FileTree.read(content)).containsEntry("articles/doe2011patient.yaml", """
                            type: article-journal
                            title: Patient rivers
                            author:
                              - family: Doe
                                given: Jane
                            issued: 2011-04
                            DOI: 10.1234/abc
                            abstract: |
                              Rivers *wait*.
                            abstract-source: publisher
                            """);
            assertThat(run("check")).isZero();
            assertThat(run("import", "--resolver", resolver, "--doi", "10.1234/none"))
                    .isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
            assertThat(err).contains("10.1234/none").doesNotContain("Exception");
        } finally {
            server.stop(0);
        }
        assertThat(run("import", "--resolver", resolver, "--doi", "10.1234/abc"))
                .isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(err).contains("10.1234/abc").doesNotContain("Exception");
    }

    private String library() {
        return folder.resolve("library.bib").toString();
    }

    private int run(String command, String... more) {
        StringWriter said = new StringWriter();
        StringWriter complained = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of(command, "--content", content.toString()));
        arguments.addAll(List.of(more));
        int code = Lectern.run(new PrintWriter(said), new PrintWriter(complained), arguments.toArray(String[]::new));
        out = said.toString().replace("\r\n", "\n");
        err = complained.toString();
        return code;
    }
}
