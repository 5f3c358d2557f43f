package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.BuildRequest;
import org.lectern.concurrent.Workers;
import org.lectern.config.PlainHost;
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
            throw wrong("--base-url is a whole web address, beginning with https://, not \"" + base.get() + "\""
                    + PlainHost.remedy(base.get()).map(remedy -> "; " + remedy).orElse(""));
        }
        if (base.isPresent() && !SiteConfigReader.isSiteAddress(base.get())) {
            throw wrong("--base-url has no user, query or fragment: give scheme, host, port and path alone");
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
        Path usual = root().resolve("templates");
        if (templates == null && !Files.exists(usual, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Path folder = templates == null ? usual : templates;
        if (!Files.isDirectory(folder)) {
            throw wrong(
                    templates == null
                            ? usual + " is no folder: templates of your own are files in one of that name; give it"
                                    + " another name, or remove it"
                            : "there is no folder " + folder + ", which --templates names");
        }
        if (holdsContent(folder)) {
            throw wrong(folder + " holds the content, so it cannot be the folder of templates: name another with"
                    + " --templates");
        }
        return Optional.of(folder);
    }

    private boolean holdsContent(Path folder) {
        try {
            return content.folder().toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            throw wrong("cannot find out where " + folder + " and the content lie (" + e.getMessage() + ")");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
