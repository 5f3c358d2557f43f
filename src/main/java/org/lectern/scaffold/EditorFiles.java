package org.lectern.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.json.JsonText;
import org.lectern.publish.FileWriter;
import org.lectern.schema.ListIds;
import org.lectern.schema.RecordKind;
import org.lectern.schema.RecordKinds;
import org.lectern.schema.Schemas;

/**
 * The schemas in a list, by which editors complete and check records without a network, and the settings that say so to
 * editors with the YAML language server.
 */
public final class EditorFiles {
    /** Where a list keeps its schemas. */
    public static final String SCHEMAS = ".lectern/schema";

    private final FileWriter writer;

    public EditorFiles() {
        this(new FileWriter());
    }

    EditorFiles(FileWriter writer) {
        this.writer = writer;
    }

    /**
     * Puts the schemas into a folder, each whole or not at all; those that are there already are left alone.
     *
     * @return the names of the files that were written, in order
     */
    public List<String> writeSchemas(Path folder, ListIds ids) throws IOException {
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, String> file : Schemas.files(ids).entrySet()) {
            Path path = folder.resolve(file.getKey());
            byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), content)) {
                write(path, content);
                written.add(file.getKey());
            }
        }
        return List.copyOf(written);
    }

    private void write(Path path, byte[] content) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            writer.replaceWhole(path, content);
        } else {
            writer.createWhole(path, content);
        }
    }

    /**
     * The ids of a list, drafts included.
     *
     * @param content its folder of records; what is wrong there is for {@code check} to say
     */
    public static ListIds idsOf(Path content) throws IOException {
        return ListState.read(content).ids();
    }

    /** The schemas and settings of a new list, by their paths in it. */
    static SortedMap<String, byte[]> ofNewList() {
        SortedMap<String, String> files = new TreeMap<>();
        Schemas.files(ListIds.NONE).forEach((name, json) -> files.put(SCHEMAS + "/" + name, json));
        Map<String, Object> schemas = globs();
        files.put(".vscode/settings.json", JsonText.pretty(Map.of("yaml.schemas", schemas)));
        files.put(".vscode/extensions.json", JsonText.pretty(Map.of("recommendations", List.of("redhat.vscode-yaml"))));
        Object server = Map.of("settings", Map.of("yaml", Map.of("schemas", schemas)));
        files.put(".zed/settings.json", JsonText.pretty(Map.of("lsp", Map.of("yaml-language-server", server))));
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Whether a file is for editors alone, so that one of that name that is there already may stay. */
    static boolean isSetting(String path) {
        return path.equals(".editorconfig") || path.startsWith(".vscode/") || path.startsWith(".zed/");
    }

    /** Which files each schema is for. Editors look into whole files only, not at the head of Markdown files. */
    private static Map<String, Object> globs() {
        Map<String, Object> globs = new TreeMap<>();
        for (RecordKind kind : RecordKinds.ALL) {
            if (kind.shape() != RecordKind.Shape.FRONT_MATTER) {
                globs.put(
                        "./" + SCHEMAS + "/" + Schemas.fileOf(kind),
                        kind.files().stream().map(file -> "content/" + file).toList());
            }
        }
        return globs;
    }
}
