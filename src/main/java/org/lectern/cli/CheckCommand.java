package org.lectern.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lectern.BuildRequest;
import org.lectern.BuildResult;
import org.lectern.CoverageResult;
import org.lectern.ListQueries;
import org.lectern.SiteGenerator;
import org.lectern.diagnostic.CodeReference;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.IgnoredDiagnostic;
import org.lectern.diagnostic.NearestName;
import org.lectern.diagnostic.Severity;
import org.lectern.links.LinkCheck;
import org.lectern.lint.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what is wrong with a list. */
@Command(
        name = "check",
        header = "Says what is wrong with the list, and publishes nothing.",
        description = {
            "",
            "Does all that build does, except publish: each message has its file, line and column, and what to do.",
            "",
            "It also looks for what a careful editor would look at again: records that lack a usual field or look like"
                    + " another, values that can hardly be meant, gaps in topics and reading lists."
        },
        footer = {
            "",
            "Examples:",
            "  lectern check",
            "  lectern check --fix",
            "  lectern check --strict   (a warning counts as an error, for a workflow)",
            "  lectern check --explain unknown-topic",
            "  lectern check --links    (asks for the addresses on the web, too)",
            "  lectern check --coverage   (says which records lack what)"
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

    @Option(
            names = "--explain",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "CODE",
            description =
                    "Say what a message means and what to do; without a code, name all codes. Nothing is checked.")
    private @Nullable String explain;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "text, json for programs, or github for the annotations of a workflow (default: text).")
    private String format = "text";

    @Option(
            names = "--only",
            paramLabel = "CODES",
            split = ",",
            description = "Show messages of these codes alone; commas between them.")
    private @Nullable List<String> only;

    @Option(names = "--no-hints", description = "Show errors and warnings alone.")
    private boolean noHints;

    @Option(
            names = "--links",
            description = "Ask the web for each address of the list, too. Answers are kept for some days.")
    private boolean links;

    @Option(names = "--links-anew", description = "The same, and ask for those, too, whose answers are kept.")
    private boolean linksAnew;

    @Option(
            names = "--coverage",
            arity = "0..1",
            fallbackValue = "text",
            paramLabel = "FORM",
            description = "Say instead which records have and lack what, as text or json (default: text).")
    private @Nullable String coverage;

    @Override
    public Integer call() throws Exception {
        if (explain != null) {
            return explain(explain.strip());
        }
        return coverage == null ? check() : cover(coverage);
    }

    private int cover(String form) throws Exception {
        if (!form.equals("text") && !form.equals("json")) {
            throw new ParameterException(spec.commandLine(), "--coverage is text or json, not \"" + form + "\"");
        }
        CoverageResult result;
        try (TerminalProgress progress = TerminalProgress.on(spec.commandLine().getErr())) {
            result = new ListQueries(progress).coverage(list.request());
        }
        new Console(spec.commandLine().getErr()).print(result.diagnostics());
        Coverage covered = result.coverage();
        spec.commandLine().getOut().print(form.equals("json") ? CoverageJson.of(covered) : CoverageText.of(covered));
        return result.sound() ? ExitCode.DONE : ExitCode.CONTENT_HAS_ERRORS;
    }

    private int check() throws Exception {
        CheckFormat chosen = chosenFormat();
        Predicate<Diagnostic> asked = asked();
        BuildRequest request = list.request();
        if (fix) {
            Fixes.apply(
                    request.content(),
                    chosen == CheckFormat.TEXT
                            ? spec.commandLine().getOut()
                            : spec.commandLine().getErr());
        }
        BuildResult result;
        try (TerminalProgress progress = TerminalProgress.on(spec.commandLine().getErr())) {
            result = new SiteGenerator(progress)
                    .examine(request.beside(list.root().resolve("site")), linkCheck());
        }
        List<Diagnostic> shown = result.diagnostics().stream().filter(asked).toList();
        switch (chosen) {
            case TEXT -> text(result, shown);
            case JSON -> json(result, shown, asked);
            case GITHUB -> github(result, shown, request);
        }
        return result.sound() ? ExitCode.DONE : ExitCode.CONTENT_HAS_ERRORS;
    }

    private void text(BuildResult result, List<Diagnostic> shown) {
        PrintWriter err = spec.commandLine().getErr();
        new Console(err).print(shown);
        (result.sound() ? spec.commandLine().getOut() : err).println(summary(result, shown));
        if (hasErrors(result)) {
            err.println("Rules that hold records against each other wait while there are errors.");
        }
        shown.stream()
                .min(Comparator.comparing(Diagnostic::severity))
                .map(Diagnostic::code)
                .ifPresent(code -> err.println(
                        "\"lectern check --explain " + code + "\" says more of " + code + ", and so for each."));
    }

    private void json(BuildResult result, List<Diagnostic> shown, Predicate<Diagnostic> asked) {
        List<IgnoredDiagnostic> ignored = result.ignored().stream()
                .filter(each -> asked.test(each.diagnostic()))
                .toList();
        spec.commandLine().getOut().print(DiagnosticJson.of(result, shown, ignored));
    }

    private void github(BuildResult result, List<Diagnostic> shown, BuildRequest request) {
        PrintWriter out = spec.commandLine().getOut();
        RepositoryPaths paths = RepositoryPaths.of(request, System.getenv());
        out.print(new GithubAnnotations(paths).of(shown));
        paths.doubt()
                .ifPresent(why -> spec.commandLine()
                        .getErr()
                        .println("Paths count from the folder above the content, since git does not say where the"
                                + " repository begins: " + why));
        out.println(summary(result, shown));
    }

    private String summary(BuildResult result, List<Diagnostic> shown) {
        String noticed = result.noticed();
        int unshown = result.diagnostics().size() - shown.size();
        return Console.counted(result.works(), "work")
                + (noticed.isEmpty() ? ", no complaints" : "; " + noticed)
                + (unshown > 0 ? " (" + unshown + " not shown)" : "")
                + "."
                + (asksLinks() && hasErrors(result) ? " No address was asked: links wait while there are errors." : "");
    }

    private boolean asksLinks() {
        return links || linksAnew;
    }

    private static boolean hasErrors(BuildResult result) {
        return result.diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    private Optional<LinkCheck> linkCheck() throws Exception {
        return asksLinks()
                ? Optional.of(LinkCheck.of(list.root(), Version.agent(), Today.number(), linksAnew))
                : Optional.empty();
    }

    private CheckFormat chosenFormat() {
        return Arrays.stream(CheckFormat.values())
                .filter(value -> value.name().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> wrong("--format is text, json or github, not \"" + format + "\""));
    }

    /** Which messages are to be shown. */
    private Predicate<Diagnostic> asked() {
        List<String> codes =
                only == null ? List.of() : only.stream().map(String::strip).toList();
        for (String code : codes) {
            if (CodeReference.ofProgram().find(code).isEmpty()) {
                throw unknown(code);
            }
        }
        return diagnostic -> (codes.isEmpty() || codes.contains(diagnostic.code()))
                && !(noHints && diagnostic.severity() == Severity.HINT);
    }

    private int explain(String code) {
        CodeText text = new CodeText(CodeReference.ofProgram());
        String known = code.toLowerCase(Locale.ROOT);
        spec.commandLine()
                .getOut()
                .print(code.isEmpty() ? text.all() : text.one(known).orElseThrow(() -> unknown(code)));
        return ExitCode.DONE;
    }

    private ParameterException unknown(String code) {
        TreeSet<String> codes = new TreeSet<>(CodeReference.ofProgram().codes());
        String nearest = NearestName.of(code, codes)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse(". \"lectern check --explain\" names them.");
        return wrong("no message has the code \"" + code + "\"" + nearest);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
