package org.lectern.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.BuildResult;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.publish.FileWriter;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ListInitTest {
    private static final ListFacts FACTS = new ListFacts("A list", "en", "");

    @TempDir
    private Path folder;

    private Path list;
    private ProgramJar jar;

    @BeforeEach
    void makeJar() throws Exception {
        list = folder.resolve("new list");
        jar = Jars.program(folder, "1.2.3", "one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fr", "zh"})
    void theNewListHasNoFaultInAnyLanguage(String language) throws Exception {
        new ListInit()
                .create(list, new ListFacts("\"Ünïversal\": <list> #1 & \\ all @title@", language, "O'Neill: J."), jar);
        BuildResult result = Sites.build(Sites.request(list.resolve("content")), list.resolve("site"));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("no-base-url");
        assertThat(result.works()).isEqualTo(3);
        assertThat(ListForm.changed(list.resolve("content"))).isEmpty();
        assertThat(Files.readString(list.resolve("site/index.html")))
                .contains("<title>&quot;Ünïversal&quot;: &lt;list&gt; #1 &amp; \\ all @title@</title>")
                .contains("lang=\"" + language + "\"");
    }

    @Test
    void everyKeyThatSiteYamlShowsExistsAndShowsItsDefault() throws Exception {
        new ListInit().create(list, FACTS, jar);
        Path site = list.resolve("content/site.yaml");
        String shown = Files.readString(site).replaceAll("(?m)^# ( *[a-z][\\w.-]*:)", "$1");
        JsonNode values = new YAMLMapper().readTree(shown);
        assertThat(values.propertyNames())
                .contains("title", "subtitle", "description", "author", "language", "baseUrl", "repository", "feedId")
                .contains("related", "show", "messages");
        Files.writeString(site, shown);
        assertThat(Sites.check(list.resolve("content")).diagnostics()).isEmpty();

        SiteConfig usual = new SiteConfigReader(new DiagnosticCollector()).missing("content", Optional.empty());
        assertThat(values.at("/related/count").asString())
                .isEqualTo("" + usual.related().count());
        assertThat(values.at("/related/per-author").asString())
                .isEqualTo("" + usual.related().perAuthor());
        assertThat(values.at("/related/same-list").asString())
                .isEqualTo("" + usual.related().sameList());
        assertThat(values.at("/show/reading").asString())
                .isEqualTo("" + usual.show().reading());
        assertThat(values.at("/show/abstracts")
                        .toString()
                        .replaceAll("[\\[\\]\"]", "")
                        .split(","))
                .containsExactlyElementsOf(usual.show().abstracts());
    }

    @Test
    void theRecordOfTheReadmeIsOne() throws Exception {
        new ListInit().create(list, FACTS, jar);
        String readme = Files.readString(list.resolve("README.md"));
        String record = readme.substring(readme.indexOf("```yaml\n") + 8, readme.indexOf("\n```\n"));
        assertThat(record).startsWith("# content/articles/snyder1984.yaml\n");
        FileTree.write(list, Map.of("content/articles/snyder1984.yaml", record));
        BuildResult result = Sites.check(list.resolve("content"));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("no-base-url");
        assertThat(result.works()).isEqualTo(4);
    }

    @Test
    void everyLanguageHasTheSameFilesAndFacts() throws Exception {
        Map<String, byte[]> english = Skeleton.files(FACTS, jar);
        for (String language : Set.of("ar", "de", "es", "fr", "zh")) {
            Map<String, byte[]> other = Skeleton.files(new ListFacts("A list", language, ""), jar);
            assertThat(other.keySet()).isEqualTo(english.keySet());
            for (String record : Set.of("walt1985.yaml", "snyder1991.yaml")) {
                assertThat(facts(other.get("content/articles/" + record)))
                        .as(language + " " + record)
                        .isEqualTo(facts(english.get("content/articles/" + record)));
            }
        }
    }

    /** A record without the words that are translated. */
    private static JsonNode facts(byte[] record) {
        var node = (tools.jackson.databind.node.ObjectNode) new YAMLMapper().readTree(record);
        assertThat(node.remove("annotation").asString()).isNotBlank();
        return node;
    }

    @Test
    void everyFileOfGitHubIsWellFormedAndNamesRealGoals() throws Exception {
        new ListInit().create(list, FACTS, jar);
        Set<String> goals = new TreeSet<>();
        for (Map.Entry<String, String> file :
                FileTree.read(list.resolve(".github")).entrySet()) {
            if (file.getKey().endsWith(".json")) {
                JsonNode pattern = new ObjectMapper().readTree(file.getValue()).at("/problemMatcher/0/pattern/0");
                assertThat("[ERROR] content/articles/a.yaml:12:9: error: wrong: so; do [x]. [unknown-topic]")
                        .matches(pattern.get("regexp").asString());
                continue;
            }
            JsonNode yaml = new YAMLMapper().readTree(file.getValue());
            if (file.getKey().startsWith("workflows/")) {
                assertThat(yaml.at("/permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
                for (JsonNode job : yaml.get("jobs")) {
                    for (JsonNode step : job.get("steps")) {
                        if (step.has("uses")) {
                            assertThat(step.get("uses").asString()).matches("actions/[a-z-]+@[0-9a-f]{40}");
                        } else if (step.get("run").asString().startsWith("mvn")) {
                            goals.add(step.get("run").asString().replaceAll(".*lectern:([a-z]+).*", "$1"));
                        }
                    }
                }
            } else if (file.getKey().startsWith("ISSUE_TEMPLATE/")) {
                assertThat(yaml.propertyNames()).contains("name", "description", "body");
                Set<String> ids = new TreeSet<>();
                for (JsonNode part : yaml.get("body")) {
                    assertThat(ids.add(part.get("id").asString())).isTrue();
                    assertThat(part.at("/attributes/label").asString()).isNotBlank();
                    assertThat(part.get("type").asString()).isIn("input", "textarea");
                }
            }
        }
        assertThat(goals).containsExactly("build");
    }

    @Test
    void theRepositoryHoldsTheJarWithItsChecksums() throws Exception {
        new ListInit().create(list, FACTS, jar);
        Path version = list.resolve(".lectern/repository/org/lectern/lectern/1.2.3");
        assertThat(version.resolve("lectern-1.2.3.jar")).hasSameBinaryContentAs(jar.file());
        assertThat(FileTree.read(version).keySet())
                .containsExactly(
                        "lectern-1.2.3.jar",
                        "lectern-1.2.3.jar.sha1",
                        "lectern-1.2.3.jar.sha256",
                        "lectern-1.2.3.pom",
                        "lectern-1.2.3.pom.sha1",
                        "lectern-1.2.3.pom.sha256");
        assertThat(Files.readString(version.resolve("lectern-1.2.3.pom"))).contains("<version>1.2.3</version>");
        assertThat(new ListRepository(list).isIntact(new ProgramVersion("1.2.3")))
                .isTrue();
    }

    @Test
    void nothingThatIsThereIsTouched() throws Exception {
        Map<String, String> before = Map.of(
                ".git/HEAD", "ref: refs/heads/main\n",
                "LICENSE", "mine\n",
                "readme.rst", "mine\n",
                "notes/a.txt", "mine\n");
        FileTree.write(list, before);
        assertThat(new ListInit().create(list, FACTS, jar)).isFalse();
        assertThat(FileTree.read(list))
                .containsAllEntriesOf(before)
                .containsKey("pom.xml")
                .doesNotContainKey("README.md");
    }

    @Test
    void leavesNothingBehindWhereTheDiskIsFull() throws Exception {
        FileTree.write(list, Map.of("LICENSE", "mine"));
        assertThatThrownBy(() -> new ListInit(fullAfter(12)).create(list, FACTS, jar))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("No space left on device");
        assertThat(FileTree.read(list).keySet()).containsExactly("LICENSE");
        new ListInit().create(list, FACTS, jar);
        assertThat(list.resolve("pom.xml")).exists();
    }

    /** A disk on which files can be deleted, but only so many written. */
    private static FileWriter fullAfter(int files) {
        return new FileWriter() {
            private int left = files;

            @Override
            public void write(Path file, byte[] content) throws IOException {
                if (left-- == 0) {
                    throw new FileSystemException(file.toString(), null, "No space left on device");
                }
                super.write(file, content);
            }
        };
    }

    @Test
    void aSecondTimeItRefusesAndNamesWhatIsInTheWay() throws Exception {
        new ListInit().create(list, FACTS, jar);
        Map<String, String> before = FileTree.read(list);
        assertThatThrownBy(() -> new ListInit().create(list, new ListFacts("Other", "de", ""), jar))
                .isInstanceOf(ScaffoldException.class)
                .hasMessageStartingWith(list + " holds .gitattributes, .github/")
                .hasMessageContaining(" more, and a new list would need that name; nothing was written.");
        assertThat(FileTree.read(list)).isEqualTo(before);
    }

    @Test
    void refusesARecordOfOnesOwnAFileForAFolderAndALink() throws Exception {
        FileTree.write(list, Map.of("content/articles/mine.yaml", "type: book\ntitle: Mine\n"));
        refuses("content,");
        FileTree.delete(list);
        FileTree.write(list, Map.of(".lectern", "a file"));
        refuses(".lectern,");
        FileTree.delete(list);
        Files.createDirectories(list);
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(list.resolve(".github"), folder.resolve("elsewhere"));
        refuses(".github,");
        assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
    }

    private void refuses(String named) throws Exception {
        Map<String, String> before = FileTree.read(list);
        assertThatThrownBy(() -> new ListInit().create(list, FACTS, jar))
                .isInstanceOf(ScaffoldException.class)
                .hasMessageContaining(" holds " + named);
        assertThat(FileTree.read(list)).isEqualTo(before);
    }
}
