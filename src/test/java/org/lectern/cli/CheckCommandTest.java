package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildRequest;
import org.lectern.diagnostic.CodeReference;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.testing.Product.Run;
import org.lectern.testing.Repository;
import org.lectern.testing.Sites;

/** What check prints, in each of its forms. */
class CheckCommandTest {
    private static final String RECORD = """
            type: book
            title: "A book"
            author: Ada Byron
            topics: [sea, "100%, sea"]
            ISBN: 978-0-691-14453-4 # lectern-ignore: check-digit printed so
            """;

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void list() throws IOException {
        content = Sites.list(folder, Map.of("articles/a.yaml", RECORD, "topics.yaml", "- {id: sea, label: Sea}\n"));
    }

    private Run check(String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[options.length + 3];
        words[0] = "check";
        words[1] = "--content";
        words[2] = content.toString();
        System.arraycopy(options, 0, words, 3, options.length);
        int code = Lectern.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Run(code, out.toString(), err.toString());
    }

    @Test
    void textIsForPeopleAndSaysOnceWhereThereIsMore() {
        assertThat(check()).isEqualTo(new Run(1, "", """
                        content/articles/a.yaml:3:9: warning: "Ada Byron" is taken for an organisation or a name in its own order; for a person write Byron, Ada, to keep it {literal: Ada Byron}. [unclear-name]
                        content/articles/a.yaml:4:15: error: unknown topic "100%, sea"; each is an item of its own: [100%, sea]. [unknown-topic]
                        1 work; 1 error, 1 warning; 1 ignored.
                        Rules that hold records against each other wait while there are errors.
                        "lectern check --explain unknown-topic" says more of unknown-topic, and so for each.
                        """));
    }

    @Test
    void linksThatWaitForErrorsAreSaidToWait() {
        String waits = "1 ignored. No address was asked: links wait while there are errors.\n";
        assertThat(check("--links").err()).contains(waits);
        assertThat(check("--links-anew", "--format", "github").out()).endsWith(waits);
    }

    @Test
    void jsonIsOneObjectForProgramsWithWhatIsIgnored() {
        Run run = check("--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                        {
                          "works": 1,
                          "sound": false,
                          "errors": 1,
                          "warnings": 1,
                          "hints": 0,
                          "ignored": 1,
                          "diagnostics": [
                            {
                              "severity": "warning",
                              "code": "unclear-name",
                              "file": "content/articles/a.yaml",
                              "line": 3,
                              "column": 9,
                        """).contains("""
                              "code": "check-digit",
                              "file": "content/articles/a.yaml",
                              "line": 5,
                              "column": 7,
                        """).endsWith("""
                              "ignored": "printed so"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void jsonSaysOfWhatIsIgnoredWithoutAReasonThatItIs() throws IOException {
        content = Sites.list(folder, Map.of("articles/a.yaml", RECORD.replace(" printed so", "")));
        assertThat(check("--format", "json").out()).contains("\"ignored\": \"without a reason\"");
    }

    @Test
    void rulesAcrossTheListAreNotSaidToWaitWithoutErrors() throws IOException {
        content = Sites.list(folder, Map.of("articles/a.yaml", RECORD.replace(", \"100%, sea\"", "")));
        assertThat(check().err()).contains("[unclear-name]").doesNotContain("wait");
    }

    @Test
    void githubGetsErrorsFirstAndASummaryLast() {
        Run run = check("--format", "github");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        ::error file=content/articles/a.yaml,line=4,col=15,title=unknown-topic::unknown topic "100%25, sea"; each is an item of its own: [100%25, sea].
                        ::warning file=content/articles/a.yaml,line=3,col=9,title=unclear-name::"Ada Byron" is taken for an organisation or a name in its own order; for a person write Byron, Ada, to keep it {literal: Ada Byron}.
                        1 work; 1 error, 1 warning; 1 ignored.
                        """);
    }

    @Test
    void pathsAreThoseOfTheRepository() throws Exception {
        Path top = folder.resolve("top");
        Repository.init(top);
        BuildRequest request = Sites.request(Sites.list(top.resolve("lists/sea"), Map.of()));
        String file = "content/articles/a.yaml";
        assertThat(RepositoryPaths.of(request, Map.of()).apply(file)).isEqualTo("lists/sea/content/articles/a.yaml");
        assertThat(RepositoryPaths.of(request, Map.of("GITHUB_WORKSPACE", folder.toString()))
                        .apply(file))
                .isEqualTo("top/lists/sea/content/articles/a.yaml");
        assertThat(RepositoryPaths.of(request, Map.of("GITHUB_WORKSPACE", "/elsewhere"))
                        .apply(file))
                .isEqualTo("lists/sea/content/articles/a.yaml");
    }

    @Test
    void ofMoreThanTenOfAKindTheTenthSaysHowManyThereAre() {
        List<Diagnostic> many = IntStream.rangeClosed(1, 12)
                .mapToObj(line -> new Diagnostic(
                        Severity.HINT, "empty-topic", new SourcePosition("a,b:c.yaml", line, 1), "a\nb", ""))
                .toList();
        List<String> lines =
                new GithubAnnotations(file -> file).of(many).lines().toList();
        assertThat(lines).hasSize(13);
        assertThat(lines.get(0)).isEqualTo("::notice file=a%2Cb%3Ac.yaml,line=1,col=1,title=empty-topic::a\\nb");
        assertThat(lines.get(8)).startsWith("::notice file=a%2Cb%3Ac.yaml,line=9,");
        assertThat(lines.get(9)).isEqualTo("::notice::and 3 more hints, which the log of this step lists");
        assertThat(lines.subList(10, 13))
                .containsExactly(
                        "  a,b:c.yaml:10:1: hint: a\\nb [empty-topic]",
                        "  a,b:c.yaml:11:1: hint: a\\nb [empty-topic]",
                        "  a,b:c.yaml:12:1: hint: a\\nb [empty-topic]");
        assertThat(new GithubAnnotations(file -> file).of(many.subList(0, 10)).lines())
                .hasSize(10)
                .allMatch(line -> line.contains("title=empty-topic"));
    }

    @Test
    void showsWhatIsAskedForAndCountsTheRest() {
        assertThat(check("--only", "unclear-name,check-digit").err())
                .contains("[unclear-name]\n1 work; 1 error, 1 warning; 1 ignored (1 not shown).\n")
                .doesNotContain("unknown-topic");
        assertThat(check("--only", "unclear-name").code()).isEqualTo(1);
        assertThat(check("--only", "unclear-nam"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "lectern: no message has the code \"unclear-nam\"; did you mean \"unclear-name\"?\n\"lectern check --help\" says more.\n"));
        assertThat(check("--format", "xml").err())
                .startsWith("lectern: --format is text, json or github, not \"xml\"\n");
    }

    @Test
    void explainsACodeWithoutAList() {
        StringWriter out = new StringWriter();
        int code = Lectern.run(
                new PrintWriter(out), new PrintWriter(new StringWriter()), "check", "--explain", "unknown-choice");
        assertThat(code).isZero();
        assertThat(out.toString()).isEqualTo("""
                        unknown-choice (error)

                        The field takes one of a few words, and this is none of them. Types, relations
                        and statuses are such fields.

                        What to do: Take the word that the message offers, or another that the record
                        format names.

                        This gives it:

                            type: bok

                        Mended:

                            type: book
                        """);
    }

    @Test
    void everyExplanationFitsATerminalAndHasNoLinksLeft() {
        CodeText text = new CodeText(CodeReference.ofProgram());
        for (String code : CodeReference.ofProgram().codes()) {
            String whole = text.one(code).orElseThrow();
            String prose = whole.replaceFirst("(?s)\nThis gives it:.*", "");
            assertThat(prose).as(code).doesNotContain("](diag", "](check", ".md");
            assertThat(prose.lines()).as(code).allMatch(line -> line.length() <= 80);
            assertThat(whole.lines()).as(code).allMatch(line -> line.length() <= 100);
        }
        List<String> named = check("--explain")
                .out()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().replaceFirst(" .*", ""))
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(CodeReference.ofProgram().codes());
    }
}
