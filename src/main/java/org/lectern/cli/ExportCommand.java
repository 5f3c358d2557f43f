package org.lectern.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.ExportForm;
import org.lectern.ExportResult;
import org.lectern.ListQueries;
import org.lectern.csl.Styles;
import org.lectern.export.WorkSelection;
import org.lectern.publish.FileWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes works for other programs, or as references for people. */
@Command(
        name = "export",
        header = "Writes works for other programs, or as a bibliography.",
        description = {
            "",
            "All works, or those that meet every condition; of several --topic, --list, --author, --year or --id one is"
                    + " enough. They go to the standard output, or into a file."
        },
        footer = {
            "",
            "Examples:",
            "  lectern export --format biblatex --output works.bib",
            "  lectern export --format ris --topic alliance-theory --year 2005-2015",
            "  lectern export --style apa --annotated --list start-here",
            "  lectern export --format bibtex --report"
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ListOptions list = new ListOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = ExportWish.Names.class,
            description = "${COMPLETION-CANDIDATES}; the last three are references in a citation style (default, with"
                    + " --style or --annotated: markdown).")
    private @Nullable String format;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "A topic's works and those of narrower topics; its id or its name.")
    private List<String> topics = new ArrayList<>();

    @Option(
            names = "--list",
            paramLabel = "LIST",
            description = "A reading list's works, in its order; its id or its title.")
    private List<String> lists = new ArrayList<>();

    @Option(
            names = "--author",
            paramLabel = "AUTHOR",
            description = "Somebody's works; the name, or the last part of their page's address.")
    private List<String> authors = new ArrayList<>();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "Works of 2009, of 2005-2009, of \"440 BCE\", or undated ones.")
    private List<String> years = new ArrayList<>();

    @Option(names = "--id", paramLabel = "ID", description = "A work by its id, or by an old one.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "The citation style of references, such as apa (default: the list's first).")
    private @Nullable String style;

    @Option(names = "--annotated", description = "References with what the list says of each work below.")
    private boolean annotated;

    @Option(names = "--report", description = "Instead of the works, say which of their fields the format cannot hold.")
    private boolean report;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write (default: the standard output).")
    private @Nullable Path output;

    @Override
    public Integer call() throws Exception {
        ExportForm form = form();
        checkOutput();
        WorkSelection selection = new WorkSelection(topics, lists, authors, years, ids);
        ExportResult result;
        try (TerminalProgress progress = TerminalProgress.on(spec.commandLine().getErr())) {
            result = new ListQueries(progress).export(list.request(), selection, form);
        }
        PrintWriter err = spec.commandLine().getErr();
        new Console(err).print(result.diagnostics());
        if (!result.sound()) {
            err.println(Console.counted(result.diagnostics()) + "; nothing was written.");
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        if (!result.refusal().isEmpty()) {
            err.println("lectern: " + result.refusal());
            return ExitCode.WRONG_USAGE;
        }
        write(result);
        return ExitCode.DONE;
    }

    /** A folder that is not there is more often a slip than a wish. */
    private void checkOutput() throws IOException {
        if (output == null) {
            return;
        }
        if (output.toString().isEmpty()) {
            throw wrong("--output is empty; name a file");
        }
        if (Files.isDirectory(output)) {
            throw wrong("--output names a folder, " + output + "; name a file in it");
        }
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw wrong("--output: there is no folder " + folder + "; make it, or name another file");
        }
        boolean taken = Files.exists(output, LinkOption.NOFOLLOW_LINKS);
        if (taken && !Files.isRegularFile(output)) {
            throw wrong("--output names " + output
                    + ", which is a device, a pipe or a link that leads nowhere; name a file, or leave --output out");
        }
        Path real = taken || folder == null
                ? output.toRealPath()
                : folder.toRealPath().resolve(output.getFileName());
        if (isRecord(real)) {
            throw wrong("--output names " + output
                    + (taken
                            ? ", a file of the list itself; name another"
                            : ", which would be a file of the list itself; name one elsewhere"));
        }
    }

    /** What stands in {@code files/} is not read, and may be an export of earlier. */
    private boolean isRecord(Path file) throws IOException {
        Path given = list.request().content();
        if (!Files.exists(given)) {
            return false;
        }
        Path content = given.toRealPath();
        return file.startsWith(content) && !file.startsWith(content.resolve("files"));
    }

    private ExportForm form() {
        boolean references = style != null || annotated;
        if (format == null && !references) {
            throw wrong("--format is missing: " + String.join(", ", new ExportWish.Names()));
        }
        ExportWish wish = format == null ? ExportWish.MARKDOWN : wish(format);
        if (wish.records().isEmpty() && report) {
            throw wrong("--report is about formats of records, such as bibtex; references are none");
        }
        if (wish.records().isPresent() && references) {
            throw wrong((annotated ? "--annotated" : "--style") + " is for markdown, text and html, not for " + wish);
        }
        if (wish.layout().isPresent()) {
            return new ExportForm.Bibliography(wish.layout().get(), Optional.ofNullable(style), annotated);
        }
        return report
                ? new ExportForm.Losses(wish.records().orElseThrow())
                : new ExportForm.Records(wish.records().orElseThrow());
    }

    private ExportWish wish(String asked) {
        return ExportWish.of(asked)
                .orElseThrow(
                        () -> wrong(ExportWish.unknown(asked, Styles.usual().names())));
    }

    /** Whole or not at all, and byte by byte as it is: on the standard output too, which has UTF-8. */
    private void write(ExportResult result) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (output == null) {
            out.print(result.text());
            out.flush();
            if (out.checkError()) {
                throw new IOException("the standard output");
            }
            return;
        }
        byte[] content = result.text().getBytes(StandardCharsets.UTF_8);
        if (Files.exists(output)) {
            new FileWriter().replaceWhole(output.toRealPath(), content); // a link that the user names is followed
        } else {
            new FileWriter().createWhole(output, content);
        }
        String works = Console.counted(result.works(), "work");
        out.println((report ? "report on " + works : works) + " in " + Console.named(output));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
