package org.lectern.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.diagnostic.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in one line, and where to read more in another. */
final class UsageFault implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("lectern: " + words(fault));
        if (arguments.length == 0) {
            err.println();
            command.usage(err);
        } else if (command.getParent() == null) {
            err.println("\"lectern --help\" names the commands.");
        } else {
            err.println("\"" + command.getCommandSpec().qualifiedName() + " --help\" says more.");
        }
        return ExitCode.WRONG_USAGE;
    }

    private static String words(ParameterException fault) {
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched(), command);
        }
        if (fault instanceof MissingParameterException missing) {
            return missing.getMissing().stream().map(UsageFault::name).collect(Collectors.joining(" and "))
                    + " is missing";
        }
        if (fault.getArgSpec() != null
                && List.of(int.class, Integer.class).contains(fault.getArgSpec().type())
                && fault.getValue() != null) {
            return name(fault.getArgSpec()) + " takes a whole number, not \"" + fault.getValue() + "\"";
        }
        boolean helpOfUnknown = fault.getValue() != null
                && command.parent() == null
                && !command.subcommands().containsKey(fault.getValue());
        return helpOfUnknown ? unknownCommand(fault.getValue(), command) : String.valueOf(fault.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String unmatched(List<String> arguments, CommandSpec command) {
        String first = arguments.get(0);
        if (first.startsWith("-") && first.length() > 1) {
            String name = first.split("=", 2)[0];
            String hint = NearestName.hint(name, command.optionsMap().keySet()).strip();
            return "there is no option " + name + (hint.isEmpty() ? "" : "; " + hint);
        }
        if (!command.subcommands().isEmpty()) {
            return unknownCommand(first, command);
        }
        return "\"" + first + "\" is one word too many; a text of several words stands in quotes";
    }

    private static String unknownCommand(String name, CommandSpec command) {
        String hint = NearestName.hint(name, command.subcommands().keySet()).strip();
        return "there is no command \"" + name + "\"" + (hint.isEmpty() ? "" : "; " + hint);
    }
}
