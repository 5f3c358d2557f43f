package org.lectern.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.ListQueries;
import org.lectern.RelatedResult;
import org.lectern.config.RelatedSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints which works belong together. */
@Command(
        name = "related",
        header = "Prints which works belong together.",
        description = {
            "",
            "A line a work: its id, a tab, the ids of its related ones with blanks between. The editor's own come first,"
                    + " then the nearest, best first; fifth may be a farther one that no other list would show."
        },
        footer = {"", "Examples:", "  lectern related", "  lectern related --top 3"},
        mixinStandardHelpOptions = true)
final class RelatedCommand implements Callable<Integer> {
    private static final int MOST = RelatedSettings.MOST;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ListOptions list = new ListOptions();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many of each, 0 to " + MOST
                    + ", whatever site and records say (default: as many as pages show).")
    private @Nullable Integer top;

    @Override
    public Integer call() throws Exception {
        if (top != null && (top < 0 || top > MOST)) {
            throw new ParameterException(
                    spec.commandLine(), "--top is a whole number from 0 to " + MOST + ", not " + top);
        }
        RelatedResult result;
        try (TerminalProgress progress = TerminalProgress.on(spec.commandLine().getErr())) {
            result = new ListQueries(progress).relate(list.request(), Optional.ofNullable(top));
        }
        new Console(spec.commandLine().getErr()).print(result.diagnostics());
        if (!result.sound()) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        PrintWriter out = spec.commandLine().getOut();
        result.related()
                .forEach((id, others) -> out.print(id.value() + "\t"
                        + others.stream().map(other -> other.id().value()).collect(Collectors.joining(" ")) + "\n"));
        return ExitCode.DONE;
    }
}
