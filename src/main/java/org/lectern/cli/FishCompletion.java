package org.lectern.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The program's commands and options as fish wants them: a line each of {@code complete} (fish's manual, "Writing your
 * own completions").
 */
final class FishCompletion {
    private final CommandSpec program;

    FishCompletion(CommandSpec program) {
        this.program = program;
    }

    String script() {
        List<String> lines = new ArrayList<>();
        lines.add("# Completions of " + program.name() + " for fish.");
        lines.add("complete -c " + program.name() + " -f");
        String first = "__fish_use_subcommand";
        program.subcommands().forEach((name, command) -> {
            lines.add(line(first) + " -a " + name + described(header(command.getCommandSpec())));
        });
        program.options().forEach(option -> lines.add(option(first, option)));
        program.subcommands().forEach((name, command) -> {
            String after = "__fish_seen_subcommand_from " + name;
            CommandSpec spec = command.getCommandSpec();
            spec.options().stream().filter(option -> !option.hidden()).forEach(option -> {
                lines.add(option(after, option));
            });
            spec.positionalParameters().forEach(parameter -> {
                String values = values(parameter);
                if (!values.isEmpty()) {
                    lines.add(line(after) + values);
                }
            });
        });
        String names = String.join(" ", program.subcommands().keySet());
        lines.add(line("__fish_seen_subcommand_from help") + " -a " + quoted(names));
        return String.join("\n", lines) + "\n";
    }

    private String line(String condition) {
        return "complete -c " + program.name() + " -n " + quoted(condition);
    }

    private String option(String condition, OptionSpec option) {
        String names = option.names().length == 0
                ? ""
                : List.of(option.names()).stream()
                        .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                        .collect(Collectors.joining());
        String value = option.arity().max() == 0 ? "" : values(option).isEmpty() ? " -x" : " -r" + values(option);
        return line(condition) + names + value + described(description(option));
    }

    /** What can stand as a value: one of a few, or a file. */
    private static String values(ArgSpec argument) {
        if (argument.completionCandidates() != null) {
            List<String> words = new ArrayList<>();
            argument.completionCandidates().forEach(words::add);
            return " -f -a " + quoted(String.join(" ", words));
        }
        return argument.type() == Path.class || argument.type() == File.class ? " -F" : "";
    }

    private static String header(CommandSpec command) {
        return command.usageMessage().header().length == 0
                ? ""
                : command.usageMessage().header()[0];
    }

    private static String description(OptionSpec option) {
        return CommandLine.Help.Ansi.OFF.string(String.join(" ", option.description()));
    }

    private static String described(String text) {
        return text.isEmpty() ? "" : " -d " + quoted(text);
    }

    /** Single quotes: in them fish knows only a backslash before itself and before a quote. */
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
