package org.lectern.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.concurrent.Workers;
import org.lectern.diagnostic.Printable;
import org.lectern.format.Change;
import org.lectern.format.FileKind;
import org.lectern.format.FormattedText;
import org.lectern.format.LineDifference;
import org.lectern.format.ListFiles;
import org.lectern.source.ContentFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts records into their form. */
@Command(
        name = "format",
        header = "Puts records into one form, line by line.",
        description = {
            "",
            "Fields in one order and under one name, dates and numbers written one way; all else stays as it is.",
            "",
            "What a record says is the same afterwards. A file with errors is left alone and named."
        },
        footer = {
            "",
            "Examples:",
            "  lectern format",
            "  lectern format content/articles/cha2016.md",
            "  lectern format --check   (changes nothing, for a workflow)",
            "  lectern format - --stdin-name content/articles/cha2016.md   (for editors)"
        },
        mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {
    private static final String STDIN = "-";
    private static final int SHOWN = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOption content = new ContentOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Files and folders of the list, or - for standard input (default: the whole list).")
    private List<String> named = List.of();

    @Option(
            names = "--check",
            description =
                    "Change nothing; name the files that would change, and end with 1 if any would, or cannot for its"
                            + " errors.")
    private boolean check;

    @Option(names = "--diff", description = "Change nothing; print the lines that would change.")
    private boolean diff;

    @Option(
            names = "--stdin-name",
            paramLabel = "FILE",
            description = "The file whose text comes by standard input (default: a record in YAML).")
    private @Nullable Path stdinName;

    @Override
    public Integer call() throws Exception {
        ListFiles files = ListFiles.of(content.folder());
        if (named.contains(STDIN)) {
            if (named.size() > 1) {
                throw wrong("- stands alone, since what comes by standard input is one file");
            }
            return standardInput(files);
        }
        if (stdinName != null) {
            throw wrong("--stdin-name belongs to -, standard input");
        }
        return formatted(files, selected(files));
    }

    private Set<ContentFile> selected(ListFiles files) throws IOException {
        if (named.isEmpty()) {
            return new LinkedHashSet<>(files.all());
        }
        Set<ContentFile> selected = new LinkedHashSet<>();
        for (String name : named) {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                throw wrong("there is no file " + name);
            }
            List<ContentFile> found = files.at(path);
            if (found.isEmpty()) {
                err().println("Passed over, since it is no record of the list: " + Printable.of(name));
            }
            selected.addAll(found);
        }
        return selected;
    }

    private int formatted(ListFiles files, Set<ContentFile> selected) throws IOException {
        int changed = 0;
        int left = 0;
        boolean broken = false;
        List<FormattedText> texts;
        try (Workers workers = new Workers(Workers.available())) {
            texts = workers.map(List.copyOf(selected), files::format);
        }
        Iterator<FormattedText> next = texts.iterator();
        for (ContentFile file : selected) {
            FormattedText text = next.next();
            broken |= text.broken();
            if (!text.leftAlone().isEmpty()) {
                left++;
                err().println("left alone: "
                        + Printable.of((text.broken() ? "" : file.name() + ": ") + text.leftAlone()));
            } else if (text.isChanged()) {
                changed++;
                if (diff) {
                    out().print(LineDifference.of(file.name(), text.before(), text.text()));
                } else if (check) {
                    show(file.name(), text.changes());
                } else if (files.write(file, text)) {
                    out().println(Printable.of(file.name()));
                } else {
                    err().println("left alone: " + Printable.of(file.name())
                            + ": it changed while it was read; run format again");
                    broken = true;
                    left++;
                }
            }
        }
        err().println(summary(changed, left, selected.size()));
        return broken || (check && changed > 0) ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.DONE;
    }

    private String summary(int changed, int left, int all) {
        boolean written = !check && !diff;
        String files = Console.counted(changed, "file");
        String alone = left == 0 ? "" : ", " + left + " left alone";
        return changed == 0
                ? Console.counted(all, "file") + " looked at, nothing to change" + alone + "."
                : files + " of " + all + (written ? " changed" : " would change") + alone
                        + (written ? "." : "; lectern format does it.");
    }

    private void show(String file, List<Change> changes) {
        out().println(Printable.of(file));
        changes.stream()
                .limit(SHOWN)
                .forEach(change -> out().println("  " + change.position().line() + ": " + Printable.of(change.what())));
        if (changes.size() > SHOWN) {
            out().println("  and " + (changes.size() - SHOWN) + " more");
        }
    }

    private int standardInput(ListFiles files) throws IOException {
        String name = stdinName == null ? "articles/stdin.yaml" : stdinName.toString();
        FileKind kind = files.kind(Path.of(name))
                .orElseThrow(() ->
                        wrong("--stdin-name is a file that has a form, as content/articles/cha2016.md, not " + name));
        String raw;
        try {
            raw = ListFiles.decoded(System.in.readAllBytes());
        } catch (CharacterCodingException e) {
            err().println("left alone: what comes by standard input is not UTF-8 text");
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        FormattedText text = files.formatter().format(kind, name.replace('\\', '/'), raw);
        if (!text.leftAlone().isEmpty()) {
            err().println("left alone: " + text.leftAlone());
        }
        if (text.broken()) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        if (diff) {
            out().print(LineDifference.of(name, text.before(), text.text()));
        } else if (!check) {
            out().print(text.text());
        }
        out().flush();
        return check && text.isChanged() ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.DONE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
