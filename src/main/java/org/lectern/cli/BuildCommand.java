package org.lectern.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.BuildRequest;
import org.lectern.BuildResult;
import org.lectern.SiteGenerator;
import org.lectern.Timings;
import org.lectern.publish.CacheFolder;
import org.lectern.publish.OutputFolder;
import org.lectern.publish.PublishReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the site and publishes it into a folder. */
@Command(
        name = "build",
        header = "Makes the site.",
        description = {"", "Where the content has errors, the site stays as it was. A build touches only what changed."
        },
        footer = {
            "",
            "Examples:",
            "  lectern build",
            "  lectern build --strict --base-url https://example.org/list/",
            "  lectern build --content other/content --output /srv/www/other"
        },
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private static final double NANOS_IN_A_TENTH = 1e8;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ListOptions list = new ListOptions();

    @Option(names = "--output", paramLabel = "FOLDER", description = "Where the site goes (default: site).")
    private @Nullable Path output;

    @Option(names = "--no-cache", description = "Make all anew, and keep nothing for the next build.")
    private boolean withoutCache;

    @Option(names = "--timings", description = "Say where the time went, stage by stage.")
    private boolean timed;

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Path folder = output == null ? list.root().resolve("site") : output;
        BuildRequest asked = list.request().beside(folder);
        BuildRequest request = withoutCache ? asked : asked.keepingIn(CacheFolder.in(list.root()));
        List<Path> inputs = List.of(
                request.content(), request.templates().orElse(list.root().resolve("templates")));
        OutputFolder target = OutputFolder.check(folder, inputs);
        BuildResult result;
        Timings timings;
        try (TerminalProgress progress = TerminalProgress.on(err)) {
            timings = new Timings(progress);
            result = new SiteGenerator(timed ? timings : progress).build(request, target);
            timings.end();
        }
        new Console(err).print(result.diagnostics());
        if (result.report().isEmpty()) {
            err.println(Console.counted(result.diagnostics()) + "; nothing was published.");
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        PublishReport report = result.report().get();
        // Not formatted: the numbers of languages take a twentieth of a build after which nothing changed.
        long tenths = Math.round((System.nanoTime() - start) / NANOS_IN_A_TENTH);
        out.println(
                Console.counted(result.works(), "work") + ", " + Console.counted(result.pages(), "page") + "; files: "
                        + report.written() + " written, " + report.unchanged() + " unchanged, " + report.removed()
                        + " removed; "
                        + tenths / 10 + "." + tenths % 10 + " s");
        result.tooManyFiles().ifPresent(out::println);
        String noticed = Console.counted(result.diagnostics());
        if (!noticed.isEmpty()) {
            out.println(noticed + ", listed above.");
        }
        if (!result.ignored().isEmpty()) {
            out.println(Console.counted(result.ignored().size(), "message") + " ignored, as the list says.");
        }
        if (timed) {
            TimingsText.lines(timings).forEach(out::println);
        }
        out.println("Open " + Console.named(folder.resolve("index.html")));
        return ExitCode.DONE;
    }
}
