package org.lectern.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.ExplainResult;
import org.lectern.ListQueries;
import org.lectern.UnknownArticleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why works stand beside each other. */
@Command(
        name = "explain",
        header = "Says why works stand beside each other, or why not.",
        description = {
            "",
            "Says how the related articles of one came about; of one other, also where it is not among them."
        },
        footer = {"", "Examples:", "  lectern explain cha2016", "  lectern explain cha2016 snyder1991"},
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ListOptions list = new ListOptions();

    @Parameters(
            index = "0",
            paramLabel = "ARTICLE",
            description = "The id of the article whose list it is, or an old one of it.")
    private String article = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OTHER",
            description = "The id of another one: its score in parts, and what it would need to enter the list.")
    private @Nullable String other;

    @Override
    public Integer call() throws Exception {
        ExplainResult result;
        try (TerminalProgress progress = TerminalProgress.on(spec.commandLine().getErr())) {
            result = new ListQueries(progress).explain(list.request(), article, Optional.ofNullable(other));
        } catch (UnknownArticleException e) {
            new Console(spec.commandLine().getErr()).print(e.diagnostics());
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        new Console(spec.commandLine().getErr()).print(result.diagnostics());
        if (!result.sound() || result.article().isEmpty()) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        ExplanationText text = new ExplanationText();
        spec.commandLine()
                .getOut()
                .print(
                        other == null
                                ? text.list(result.article().get(), result.explanations())
                                : text.whole(result.explanations().get(0)));
        return ExitCode.DONE;
    }
}
