package org.lectern.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.lectern.BuildRequest;
import org.lectern.BuildResult;
import org.lectern.SiteGenerator;
import org.lectern.diagnostic.Tally;
import org.lectern.publish.CacheFolder;
import org.lectern.publish.OutputFolder;
import org.lectern.publish.PublishException;
import org.lectern.publish.PublishReport;
import org.lectern.publish.RefusedOutputException;

/** Makes the site and publishes it into a folder. Where the content has errors, the site stays as it was. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class BuildMojo extends ListMojo {
    /** The folder of the finished site. Files in it that Lectern did not make are kept. */
    @Parameter(property = "lectern.output", defaultValue = "${basedir}/site")
    private @Nullable File output;

    /** Whether what was made is kept for the next build, in {@code .lectern/cache} beside the content. */
    @Parameter(property = "lectern.cache", defaultValue = "true")
    private boolean cache = true;

    @Override
    void run(BuildRequest request) throws IOException, PublishException, RefusedOutputException, MojoFailureException {
        Path folder = output == null ? inList("site") : output.toPath();
        List<Path> inputs = List.of(request.content(), request.templates().orElse(inList("templates")));
        BuildRequest asked = request.beside(folder);
        BuildResult result = new SiteGenerator(progress())
                .build(
                        cache ? asked.keepingIn(CacheFolder.in(request.content().resolveSibling(""))) : asked,
                        OutputFolder.check(folder, inputs));
        log(result.diagnostics());
        if (result.report().isEmpty()) {
            throw new MojoFailureException(Tally.of(result.diagnostics()) + ", listed above; nothing was published.");
        }
        PublishReport report = result.report().get();
        getLog().info(Tally.of(result.works(), "work") + ", " + Tally.of(result.pages(), "page") + "; files: "
                + report.written() + " written, " + report.unchanged() + " unchanged, " + report.removed()
                + " removed");
        result.tooManyFiles().ifPresent(getLog()::info);
        getLog().info("Open " + folder.resolve("index.html"));
    }
}
