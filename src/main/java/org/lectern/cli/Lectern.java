package org.lectern.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.diagnostic.Limit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "lectern",
        description = "Makes a site of an annotated reading list.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands, in the order in which one needs them:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the content has errors, or an entry did not come in",
            "2:wrong usage",
            "3:could not read or write, or a fault of Lectern"
        },
        footer = {
            "",
            "Examples:",
            "  lectern init mylist --title \"Reading the sea\"",
            "  lectern new \"Tides and treaties\" --type book --author \"Byron, Ada\"",
            "  lectern serve",
            "",
            "\"lectern help new\" says more of new, and so for each."
        })
public final class Lectern implements Runnable {
    /** In the order of the help. */
    private static final List<Class<?>> COMMANDS = List.of(
            InitCommand.class,
            NewCommand.class,
            ImportCommand.class,
            CheckCommand.class,
            FormatCommand.class,
            ServeCommand.class,
            BuildCommand.class,
            PublishCommand.class,
            ExportCommand.class,
            RelatedCommand.class,
            ExplainCommand.class,
            SchemaCommand.class,
            RenameCommand.class,
            MergeCommand.class,
            UpgradeCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class);

    /** These speak of the others. */
    private static final Set<Class<?>> OF_ALL = Set.of(CompletionCommand.class, CommandLine.HelpCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command; the program ends with its exit code. */
    public static void main(String... arguments) {
        // UTF-8 whatever the terminal's locale says: paths and titles are.
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = run(out, err, arguments);
        // Maven runs the program inside its own process: leave that alone where all is well.
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /** Runs a command and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Optional<String> wrongLimit = Limit.fault(System.getProperties());
        if (wrongLimit.isPresent()) {
            err.println("lectern: " + wrongLimit.get());
            err.flush();
            return ExitCode.WRONG_USAGE;
        }
        CommandLine commands = commands(needed(arguments)).setOut(out).setErr(err);
        int code;
        try {
            code = commands.execute(arguments);
        } catch (OutOfMemoryError e) {
            err.println(
                    "lectern: the memory does not suffice for a list of this size; give more, as in java -Xmx2g -jar …");
            code = ExitCode.CANNOT_READ_OR_WRITE;
        }
        out.flush();
        err.flush();
        return code;
    }

    /** All commands, with the words for their faults. */
    static CommandLine commands() {
        return commands(COMMANDS);
    }

    /** The one that is asked for, where it can stand alone: to look at all takes a quarter of the program's start. */
    private static List<Class<?>> needed(String... arguments) {
        List<Class<?>> asked = COMMANDS.stream()
                .filter(command -> !OF_ALL.contains(command) && arguments.length > 0)
                .filter(command -> isNamed(command, arguments[0]))
                .toList();
        return asked.isEmpty() ? COMMANDS : asked;
    }

    /** By the name of its class: to read the annotations of all takes a thirtieth of the program's start. */
    private static boolean isNamed(Class<?> command, String name) {
        String simple = command.getSimpleName();
        return (Character.toLowerCase(simple.charAt(0)) + simple.substring(1)).equals(name + "Command");
    }

    private static CommandLine commands(List<Class<?>> classes) {
        CommandLine commands = new CommandLine(new Lectern());
        classes.forEach(commands::addSubcommand);
        commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false) // a title may begin with @
                .setExecutionExceptionHandler(new FaultReport())
                .setParameterExceptionHandler(new UsageFault())
                .setUsageHelpAutoWidth(false);
        for (CommandLine command : commands.getSubcommands().values()) {
            command.getCommandSpec()
                    .usageMessage()
                    .synopsisHeading("%nUsage: ")
                    .parameterListHeading("%n")
                    .optionListHeading("%n");
        }
        Optional.ofNullable(commands.getSubcommands().get("help"))
                .ifPresent(help ->
                        help.getCommandSpec().usageMessage().header("Says how a command is used: lectern help build."));
        return commands;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8),
                true,
                StandardCharsets.UTF_8);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
