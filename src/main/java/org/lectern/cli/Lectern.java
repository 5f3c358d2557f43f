package org.lectern.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
        subcommands = {
            InitCommand.class,
            ImportCommand.class,
            CheckCommand.class,
            BuildCommand.class,
            RelatedCommand.class,
            ExplainCommand.class,
            UpgradeCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the content has errors",
            "2:wrong usage",
            "3:could not read or write, or a fault of Lectern"
        })
public final class Lectern implements Runnable {
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
        CommandLine commands = new CommandLine(new Lectern())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FaultReport())
                .setUsageHelpAutoWidth(false);
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

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8),
                true,
                StandardCharsets.UTF_8);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? build makes the site.");
    }
}
