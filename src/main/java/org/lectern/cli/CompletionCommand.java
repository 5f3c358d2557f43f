package org.lectern.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lectern.diagnostic.NearestName;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script for the shell. */
@Command(
        name = "completion",
        header = "Prints a script for your shell to complete commands with.",
        description = {
            "",
            "Put it where the shell looks for such scripts, and open a new terminal. For zsh add the line",
            "  source ~/.lectern.zsh",
            "to ~/.zshrc."
        },
        footer = {
            "",
            "Examples:",
            "  lectern completion bash  > ~/.local/share/bash-completion/completions/lectern",
            "  lectern completion zsh   > ~/.lectern.zsh",
            "  lectern completion fish  > ~/.config/fish/completions/lectern.fish"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SHELL", completionCandidates = Shells.class, description = "bash, zsh or fish.")
    private String shell = "";

    /** The shells, for the shell to complete. */
    static final class Shells implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return SHELLS.iterator();
        }
    }

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        String script = switch (shell.toLowerCase(Locale.ROOT)) {
            case "bash", "zsh" -> AutoComplete.bash(spec.root().name(), program); // one script knows both
            case "fish" -> new FishCompletion(spec.root()).script();
            default -> throw new ParameterException(spec.commandLine(), noScript());
        };
        spec.commandLine().getOut().print(script);
        return ExitCode.DONE;
    }

    private String noScript() {
        String hint = NearestName.hint(shell, SHELLS);
        return "there is no script for \"" + shell + "\"" + (hint.isEmpty() ? ". " : "; " + hint) + "The shells are "
                + String.join(", ", SHELLS);
    }
}
