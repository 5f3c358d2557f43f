package org.lectern.cli;

import java.util.concurrent.Callable;
import org.lectern.BuildResult;
import org.lectern.SiteGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what is wrong with a list. */
@Command(
        name = "check",
        header = "Says what is wrong with the list, and publishes nothing.",
        description = {
            "",
            "Does all that build does, except publish: each message has its file, line and column, and what to do."
        },
        footer = {
            "",
            "Examples:",
            "  lectern check",
            "  lectern check --fix",
            "  lectern check --strict   (a warning counts as an error, for a workflow)"
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ListOptions list = new ListOptions();

    @Option(
            names = "--fix",
            description = "First mend what has one cure: tracking in addresses, double blanks, Vol. before a number.")
    private boolean fix;

    @Override
    public Integer call() throws Exception {
        if (fix) {
            Fixes.apply(list.request().content(), spec.commandLine().getOut());
        }
        BuildResult result;
        try (TerminalProgress progress = TerminalProgress.on(spec.commandLine().getErr())) {
            result = new SiteGenerator(progress).check(list.request());
        }
        new Console(spec.commandLine().getErr()).print(result.diagnostics());
        String noticed = Console.counted(result.diagnostics());
        String works = Console.counted(result.works(), "work");
        if (result.sound()) {
            spec.commandLine()
                    .getOut()
                    .println(works + (noticed.isEmpty() ? ", no complaints." : "; " + noticed + "."));
            return ExitCode.DONE;
        }
        spec.commandLine().getErr().println(works + "; " + noticed + ".");
        return ExitCode.CONTENT_HAS_ERRORS;
    }
}
