package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** docs/commands.md: the commands as the program knows them. */
final class CommandsDocument {
    private static final String HEAD = """
            # Every command

            What `lectern help COMMAND` says, on one page, made from the program. Where there is only the jar, write
            `java -jar lectern.jar` for `lectern`. The goals of Maven stand in [maven.md](maven.md).
            """;

    private final StringBuilder out = new StringBuilder(HEAD);

    /** The document. */
    static String markdown() {
        CommandsDocument document = new CommandsDocument();
        CommandLine program = Lectern.commands();
        List<CommandSpec> commands = program.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.name().equals("help"))
                .toList();
        document.index(commands);
        commands.forEach(document::command);
        document.exitCodes(program.getCommandSpec());
        return document.out.toString().replaceAll("\n{3,}", "\n\n");
    }

    private void index(List<CommandSpec> commands) {
        out.append("\n| command | what it does |\n| --- | --- |\n");
        for (CommandSpec command : commands) {
            out.append("| [`" + command.name() + "`](#" + command.name() + ") | ")
                    .append(cell(header(command)))
                    .append(" |\n");
        }
    }

    private static String header(CommandSpec command) {
        return String.join(" ", command.usageMessage().header());
    }

    private void command(CommandSpec command) {
        UsageMessageSpec usage = command.usageMessage();
        out.append("\n## " + command.name() + "\n\n").append(header(command)).append("\n\n");
        fenced(Stream.of(new Help(command, Help.defaultColorScheme(Help.Ansi.OFF))
                .synopsis(0)
                .split("\n")));
        paragraphs(List.of(usage.description()));
        List<String[]> rows = new ArrayList<>();
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            rows.add(new String[] {parameter.paramLabel(), String.join(" ", parameter.description())});
        }
        for (OptionSpec option : command.options()) {
            rows.add(new String[] {names(option), String.join(" ", option.description())});
        }
        out.append("| option | what it does |\n| --- | --- |\n");
        rows.forEach(row -> out.append("| `" + cell(row[0]) + "` | " + cell(row[1]) + " |\n"));
        out.append('\n');
        paragraphs(List.of(usage.footer()));
    }

    private static String names(OptionSpec option) {
        String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        return String.join(", ", option.names()) + value;
    }

    private static String cell(String text) {
        return String.format(text)
                .replace("|", "\\|")
                .replace("\n", " ")
                .replace("<", "&lt;")
                .strip();
    }

    /** Lines as paragraphs; those that are indented stand in fences. */
    private void paragraphs(List<String> lines) {
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            boolean code = line.startsWith("  ");
            boolean goesOn = !block.isEmpty() && block.get(0).startsWith("  ") == code;
            if (!goesOn || line.isBlank()) {
                end(block);
            }
            if (!line.isBlank()) {
                block.add(line);
            }
        }
        end(block);
    }

    private void end(List<String> block) {
        if (!block.isEmpty()) {
            if (block.get(0).startsWith("  ")) {
                fenced(block.stream());
            } else {
                out.append(String.join(" ", block).replace("<", "&lt;")).append("\n\n");
            }
            block.clear();
        }
    }

    private void fenced(Stream<String> lines) {
        out.append("```\n")
                .append(lines.map(line -> line.replaceFirst("^  ", "").stripTrailing())
                        .collect(Collectors.joining("\n")))
                .append("\n```\n\n");
    }

    private void exitCodes(CommandSpec program) {
        out.append("## Exit codes\n\n| code | meaning |\n| --- | --- |\n");
        for (Map.Entry<String, String> code :
                program.usageMessage().exitCodeList().entrySet()) {
            out.append("| " + code.getKey() + " | " + cell(code.getValue()) + " |\n");
        }
    }
}
