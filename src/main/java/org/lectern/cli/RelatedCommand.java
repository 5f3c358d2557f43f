package org.lectern.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.RelatedResult;
import org.lectern.SiteGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints which works belong together. */
@Command(
        name = "related",
        description = "Prints each article's related ones, best first: an id, a tab, ids with blanks between.",
        mixinStandardHelpOptions = true)
final class RelatedCommand implements Callable<Integer> {
    private static final int MOST = 1000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ListOptions list = new ListOptions();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many of each, 1 to 1000 (default: as many as pages show).")
    private @Nullable Integer top;

    @Override
    public Integer call() throws Exception {
        if (top != null && (top < 1 || top > MOST)) {
            throw new ParameterException(spec.commandLine(), "--top is a number from 1 to " + MOST + ", not " + top);
        }
        RelatedResult result;
        try (TerminalProgress progress = TerminalProgress.on(spec.commandLine().getErr())) {
            result = new SiteGenerator(progress).relate(list.request(), top == null ? 0 : top);
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
