package org.lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says which list. */
final class ContentOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--content", paramLabel = "FOLDER", description = "The folder of records (default: content).")
    private @Nullable Path content;

    /** The folder of records: the one named, else that of the list in which the user stands. */
    Path folder() {
        Path folder = content == null ? root().resolve("content") : content;
        if (!Files.isDirectory(folder)) {
            throw wrong("there is no folder " + folder + ", which --content names");
        }
        return folder;
    }

    /** The folder that holds the list: where content, templates and site stand side by side. */
    Path root() {
        if (content != null) {
            Path parent = content.toAbsolutePath().normalize().getParent();
            return parent == null ? content : parent;
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("content").resolve("site.yaml"))) {
                return folder;
            }
        }
        throw wrong("there is no content/site.yaml in " + here
                + " or above it: go to the folder of your list, or name its content with --content; lectern init makes a"
                + " new list");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
