package org.lectern.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.schema.ListIds;
import org.lectern.schema.Schemas;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EditorFilesTest {
    private static final ListFacts FACTS = new ListFacts("A list", "en", "");

    @TempDir
    private Path folder;

    private Path list;
    private ProgramJar jar;

    @BeforeEach
    void makeJar() throws Exception {
        list = folder.resolve("list");
        jar = Jars.program(folder, "1.2.3", "one");
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(Files.readString(list.resolve(path)));
    }

    @Test
    void aNewListHasTheSchemasAndSettingsThatApplyThemToItsFiles() throws Exception {
        new ListInit().create(list, FACTS, jar);
        assertThat(FileTree.read(list.resolve(EditorFiles.SCHEMAS))).isEqualTo(Schemas.files(ListIds.NONE));
        JsonNode globs = json(".vscode/settings.json").get("yaml.schemas");
        Map<String, String> written = new TreeMap<>();
        globs.properties()
                .forEach(
                        schema -> written.put(schema.getKey(), schema.getValue().toString()));
        assertThat(written)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "./.lectern/schema/article.schema.json", "[\"content/articles/**/*.yaml\"]",
                        "./.lectern/schema/check.schema.json", "[\"content/check.yaml\"]",
                        "./.lectern/schema/journals.schema.json", "[\"content/journals.yaml\"]",
                        "./.lectern/schema/list.schema.json", "[\"content/lists/*.yaml\"]",
                        "./.lectern/schema/people.schema.json", "[\"content/people.yaml\"]",
                        "./.lectern/schema/site.schema.json", "[\"content/site.yaml\"]",
                        "./.lectern/schema/topics.schema.json", "[\"content/topics.yaml\"]"));
        assertThat(written.keySet())
                .allSatisfy(schema -> assertThat(list.resolve(schema)).isRegularFile());
        assertThat(json(".zed/settings.json").at("/lsp/yaml-language-server/settings/yaml/schemas"))
                .isEqualTo(globs);
        assertThat(json(".vscode/extensions.json").toString())
                .isEqualTo("{\"recommendations\":[\"redhat.vscode-yaml\"]}");
        assertThat(list.resolve(".editorconfig")).isRegularFile();
    }

    @Test
    void settingsThatAreThereStay() throws Exception {
        Map<String, String> mine = Map.of(".vscode/settings.json", "{\"mine\": 1}\n", ".editorconfig", "mine\n");
        FileTree.write(list, mine);
        new ListInit().create(list, FACTS, jar);
        assertThat(FileTree.read(list)).containsAllEntriesOf(mine).containsKey(".vscode/extensions.json");
    }

    @Test
    void anUpgradeRenewsTheSchemas() throws Exception {
        new ListInit().create(list, FACTS, jar);
        FileTree.write(list.resolve(EditorFiles.SCHEMAS), Map.of("site.schema.json", "{}\n"));
        Files.delete(list.resolve(EditorFiles.SCHEMAS).resolve("article.schema.json"));
        new ListUpgrade().upgrade(list, jar, false);
        assertThat(FileTree.read(list.resolve(EditorFiles.SCHEMAS))).isEqualTo(Schemas.files(ListIds.NONE));
    }

    @Test
    void writesOnlyWhatIsNotCurrent() throws Exception {
        assertThat(new EditorFiles().writeSchemas(folder, ListIds.NONE))
                .containsExactlyElementsOf(Schemas.files(ListIds.NONE).keySet());
        Files.writeString(folder.resolve("page.schema.json"), "{}");
        assertThat(new EditorFiles().writeSchemas(folder, ListIds.NONE)).containsExactly("page.schema.json");
        assertThat(new EditorFiles().writeSchemas(folder, ListIds.NONE)).isEmpty();
    }

    @Test
    void offersTheIdsOfTheListBesideAnyOthers() throws Exception {
        Path content = Sites.list(
                folder,
                Map.of(
                        "articles/b.yaml", "type: book\ntitle: B\ndraft: true\n",
                        "articles/a.yaml", "type: book\ntitle: A\n",
                        "topics.yaml", "- {id: pacts, label: Pacts}\n",
                        "people.yaml", "- {id: cha-victor, name: \"Cha, Victor\"}\n"));
        ListIds ids = EditorFiles.idsOf(content);
        assertThat(ids).isEqualTo(new ListIds(List.of("a", "b"), List.of("pacts"), List.of("cha-victor")));
        JsonNode article = JsonMapper.shared().readTree(Schemas.files(ids).get("article.schema.json"));
        assertThat(article.at("/properties/topics/items").toString())
                .isEqualTo("{\"anyOf\":[{\"enum\":[\"pacts\"]},{\"type\":[\"string\",\"number\",\"boolean\"]},"
                        + "{\"type\":\"null\"}]}");
        assertThat(article.at("/properties/related/items/properties/id/anyOf/0/enum")
                        .toString())
                .isEqualTo("[\"a\",\"b\"]");
        assertThat(article.at("/definitions/name/properties/person/anyOf/0/enum")
                        .toString())
                .isEqualTo("[\"cha-victor\"]");
    }
}
