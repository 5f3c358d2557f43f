package org.lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.BuildRequest;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfigReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which list, and how it is to be read. */
final class ListOptions {
    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--content", paramLabel = "FOLDER", description = "The folder of records (default: content).")
    private @Nullable Path content;

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "Templates of your own, laid over the default theme (default: templates, if there).")
    private @Nullable Path templates;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will be published, instead of baseUrl in site.yaml.")
    private @Nullable String baseUrl;

    @Option(names = "--threads", paramLabel = "N", description = "How many work at once (default: one a processor).")
    private @Nullable Integer threads;

    @Option(names = "--strict", description = "Let a warning stop publication as an error does.")
    private boolean strict;

    @Option(names = "--drafts", description = "Publish drafts too.")
    private boolean drafts;

    BuildRequest request() {
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            throw wrong("--threads is a number from 1 to " + MOST_THREADS + ", not " + threads);
        }
        Optional<String> base = Optional.ofNullable(baseUrl);
        if (base.isPresent() && !SiteConfigReader.isWebAddress(base.get())) {
            throw wrong("--base-url is a whole web address, beginning with https://, not \"" + base.get() + "\"");
        }
        return new BuildRequest(
                contentFolder(),
                templatesFolder(),
                base,
                threads == null ? Workers.available() : threads,
                strict,
                drafts);
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
                + " or above it: go to the folder of your list, or name its content with --content");
    }

    private Path contentFolder() {
        Path folder = content == null ? root().resolve("content") : content;
        if (!Files.isDirectory(folder)) {
            throw wrong("there is no folder " + folder + ", which --content names");
        }
        return folder;
    }

    private Optional<Path> templatesFolder() {
        if (templates == null) {
            return Optional.of(root().resolve("templates")).filter(Files::isDirectory);
        }
        if (!Files.isDirectory(templates)) {
            throw wrong("there is no folder " + templates + ", which --templates names");
        }
        return Optional.of(templates);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
