package org.lectern.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.BuildRequest;
import org.lectern.BuildResult;
import org.lectern.LiveResult;
import org.lectern.LiveSession;
import org.lectern.SiteGenerator;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.serve.Attempt;
import org.lectern.serve.Preview;
import org.lectern.serve.PreviewRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the list on this computer while it is written. */
@Command(
        name = "serve",
        header = "Shows the list in a browser while you write.",
        description = {
            "",
            "Prints an address on this computer, which no other can reach. Pages are made when you open them; nothing is"
                    + " written, and site/ stays as it is. After each change below content and templates those open"
                    + " pages load again, where you were on them, that show something else now. While the content has"
                    + " errors they stay, and say at their foot what is wrong. Drafts are shown and marked. Ctrl-C ends"
                    + " it."
        },
        footer = {
            "",
            "Examples:",
            "  lectern serve",
            "  lectern serve --no-drafts --port 9000",
            "  lectern serve --content ../other/content"
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int MOST_PORT = 65_535;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ListOptions list = new ListOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where on this computer, 0 for anywhere (default: " + Preview.USUAL_PORT
                    + ", or the first free one after it).")
    private @Nullable Integer port;

    @Option(names = "--no-drafts", description = "Leave drafts out, as readers will see the list.")
    private boolean noDrafts;

    @Override
    public Integer call() throws Exception {
        if (port != null && (port < 0 || port > MOST_PORT)) {
            throw new ParameterException(
                    spec.commandLine(), "--port is a number from 0 to " + MOST_PORT + ", not " + port);
        }
        BuildRequest request = list.request();
        Path templates = request.templates().orElse(list.root().resolve("templates"));
        PrintWriter out = spec.commandLine().getOut();
        try (LiveSession session = new LiveSession(request.threads());
                Preview preview = Preview.open(port == null ? OptionalInt.empty() : OptionalInt.of(port))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(preview), "lectern-serve-end"));
            out.println(preview.address());
            out.println("What you save is shown there; nothing is published. Ctrl-C ends it.");
            out.flush();
            preview.run(new PreviewRequest(
                    List.of(request.content(), templates),
                    () -> read(request, templates, session),
                    this::report,
                    this::reportFaults));
        }
        return ExitCode.DONE;
    }

    private static void end(Preview preview) {
        try {
            preview.close();
        } catch (IOException e) {
            return; // what is left is temporary, and nobody is there to be told
        }
    }

    /** The list's own templates may come and go while it is served. */
    private LiveResult read(BuildRequest request, Path templates, LiveSession session) throws IOException {
        Optional<Path> own = Optional.of(templates).filter(Files::isDirectory);
        BuildRequest now = new BuildRequest(
                request.content(), own, request.baseUrl(), request.threads(), request.strict(), !noDrafts);
        try (TerminalProgress progress = TerminalProgress.on(spec.commandLine().getErr())) {
            return new SiteGenerator(progress).live(now, session);
        }
    }

    private synchronized void reportFaults(List<Diagnostic> faults) {
        PrintWriter err = spec.commandLine().getErr();
        new Console(err).print(faults);
        err.println(Console.counted(faults) + "; pages with them cannot be shown.");
        err.flush();
    }

    private synchronized void report(Attempt attempt) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        String kept = attempt.shown() ? "pages show the list as it was before" : "there is nothing to show yet";
        if (attempt.result().isEmpty()) {
            err.println("lectern: " + attempt.fault() + "; " + kept + ".");
        } else {
            BuildResult result = attempt.result().get();
            new Console(err).print(result.diagnostics());
            String noticed = result.noticed();
            if (!result.sound()) {
                err.println(noticed + "; " + kept + ".");
            } else {
                out.println(Console.counted(result.works(), "work") + ", " + Console.counted(result.pages(), "page")
                        + (noticed.isEmpty() ? "." : "; " + noticed + "."));
            }
        }
        out.flush();
        err.flush();
    }
}
