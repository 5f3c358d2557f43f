package org.lectern.cli;

/** Whether the program understands a command, without doing it. */
public final class Usage {
    private Usage() {}

    /**
     * Reads a command's words.
     *
     * @throws picocli.CommandLine.ParameterException where the program has no such command or option
     */
    public static void parse(String... arguments) {
        Lectern.commands().parseArgs(arguments);
    }
}
