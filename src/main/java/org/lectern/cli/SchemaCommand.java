package org.lectern.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.publish.FileWriter;
import org.lectern.scaffold.EditorFiles;
import org.lectern.schema.ListIds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the schemas for editors. */
@Command(
        name = "schema",
        header = "Writes the schemas by which editors complete and check.",
        description = {
            "",
            "A new list has them already, and upgrade renews them. With --with-ids editors also offer the works, topics"
                    + " and people of your list; run it again when there are new ones."
        },
        footer = {
            "",
            "Examples:",
            "  lectern schema",
            "  lectern schema --with-ids",
            "  lectern schema --output ../schemas"
        },
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "Where they go (default: .lectern/schema of the list).")
    private @Nullable Path output;

    @Option(names = "--with-ids", description = "Name the ids of the list, for editors to offer.")
    private boolean withIds;

    @Override
    public Integer call() throws Exception {
        ListIds ids = withIds ? EditorFiles.idsOf(content.folder()) : ListIds.NONE;
        Path folder = output == null ? content.root().resolve(EditorFiles.SCHEMAS) : output;
        if (output == null) {
            FileWriter.refuseLinks(content.root(), EditorFiles.SCHEMAS);
        }
        List<String> written = new EditorFiles().writeSchemas(folder, ids);
        String where = Console.named(folder).toString();
        spec.commandLine()
                .getOut()
                .println(
                        written.isEmpty()
                                ? "The schemas in " + where + " are current."
                                : "Wrote into " + where + ": " + String.join(", ", written) + ".");
        return ExitCode.DONE;
    }
}
