package org.lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.BuildRequest;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfigReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which list, and how it is to be read. */
final class ListOptions {
    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOption content = new ContentOption();

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

    @Option(names = "--drafts", description = "Take drafts in, too; serve does so anyway.")
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
                content.folder(),
                templatesFolder(),
                base,
                threads == null ? Workers.available() : threads,
                strict,
                drafts);
    }

    /** The folder that holds the list: where content, templates and site stand side by side. */
    Path root() {
        return content.root();
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
