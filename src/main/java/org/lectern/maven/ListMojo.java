package org.lectern.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.lectern.BuildRequest;
import org.lectern.Progress;
import org.lectern.concurrent.Workers;
import org.lectern.config.PlainHost;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.FileFault;
import org.lectern.publish.PublishException;
import org.lectern.publish.RefusedOutputException;

/** What the goals have in common: which list, how it is read, and how its faults are said. */
abstract class ListMojo extends AbstractMojo {
    private static final int MOST_THREADS = 256;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir = new File("");

    /** The folder of records: {@code site.yaml}, {@code articles} and so on. */
    @Parameter(property = "lectern.content", defaultValue = "${basedir}/content")
    private @Nullable File content;

    /**
     * The folder of the list's own templates, which are laid over the default theme file by file. Where it is not said,
     * {@code templates} beside the pom, if there is such a folder.
     */
    @Parameter(property = "lectern.templates")
    private @Nullable File templates;

    /**
     * The whole web address at which the site will be published, instead of {@code baseUrl} in {@code site.yaml}.
     * Canonical addresses, feeds and the site map are made of it.
     */
    @Parameter(property = "lectern.baseUrl")
    private @Nullable String baseUrl;

    /** Whether drafts are published too. */
    @Parameter(property = "lectern.drafts", defaultValue = "false")
    private boolean drafts;

    /** Whether a warning fails the build and stops publication as an error does. */
    @Parameter(property = "lectern.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** How many threads work at once, 1 to 256; 0 for one a processor. The site does not depend on it. */
    @Parameter(property = "lectern.threads", defaultValue = "0")
    private int threads;

    /** Whether nothing is done at all. */
    @Parameter(property = "lectern.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Lectern is skipped, as lectern.skip says.");
            return;
        }
        BuildRequest request = request();
        try {
            run(request);
        } catch (RefusedOutputException e) {
            throw new MojoFailureException(String.valueOf(e.getMessage()).replace("--output", "lectern.output"));
        } catch (PublishException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read " + FileFault.words(e), e);
        }
    }

    /** Does what the goal is for. */
    abstract void run(BuildRequest request)
            throws IOException, PublishException, RefusedOutputException, MojoFailureException;

    /** Progress for a log: no counters, only what explains a long silence. */
    final Progress progress() {
        return new Progress() {
            @Override
            public void begin(Stage stage, int total) {}

            @Override
            public void step() {}

            @Override
            public void waiting() {
                getLog().info("Another build is writing to the same folder; waiting for it to end.");
            }
        };
    }

    /** A file or folder of the list by its usual name. */
    final Path inList(String name) {
        return basedir.toPath().resolve(name);
    }

    private BuildRequest request() throws MojoFailureException {
        if (threads < 0 || threads > MOST_THREADS) {
            throw new MojoFailureException(
                    "lectern.threads is a number from 0 to " + MOST_THREADS + ", not " + threads);
        }
        Optional<String> base = Optional.ofNullable(baseUrl).filter(address -> !address.isBlank());
        if (base.isPresent() && !SiteConfigReader.isWebAddress(base.get())) {
            throw new MojoFailureException("lectern.baseUrl is a whole web address, beginning with https://, not \""
                    + base.get() + "\""
                    + PlainHost.remedy(base.get()).map(remedy -> "; " + remedy).orElse(""));
        }
        if (base.isPresent() && !SiteConfigReader.isSiteAddress(base.get())) {
            throw new MojoFailureException(
                    "lectern.baseUrl has no user, query or fragment: give scheme, host, port and path alone");
        }
        return new BuildRequest(
                folder(content == null ? inList("content") : content.toPath(), "lectern.content"),
                templatesFolder(),
                base,
                threads == 0 ? Workers.available() : threads,
                failOnWarning,
                drafts);
    }

    private Optional<Path> templatesFolder() throws MojoFailureException {
        if (templates == null) {
            return Optional.of(inList("templates")).filter(Files::isDirectory);
        }
        return Optional.of(folder(templates.toPath(), "lectern.templates"));
    }

    private static Path folder(Path folder, String parameter) throws MojoFailureException {
        if (!Files.isDirectory(folder)) {
            throw new MojoFailureException("there is no folder " + folder + "; name the right one with " + parameter);
        }
        return folder;
    }

    /** Each diagnostic on its line, at Maven's level for it. */
    final void log(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            switch (diagnostic.severity()) {
                case ERROR -> getLog().error(diagnostic.toString());
                case WARNING -> getLog().warn(diagnostic.toString());
                case HINT -> getLog().info(diagnostic.toString());
            }
        }
    }
}
