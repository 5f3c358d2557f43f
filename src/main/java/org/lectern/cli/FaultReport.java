package org.lectern.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import org.lectern.branch.BranchException;
import org.lectern.branch.RefusedBranchException;
import org.lectern.diagnostic.FileFault;
import org.lectern.diagnostic.Printable;
import org.lectern.importer.ImportFailedException;
import org.lectern.publish.PublishException;
import org.lectern.publish.RefusedOutputException;
import org.lectern.rename.RenameException;
import org.lectern.scaffold.ScaffoldException;
import org.lectern.serve.PreviewException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What went wrong outside the content, in one line. */
final class FaultReport implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (fault instanceof RefusedOutputException
                || fault instanceof RefusedBranchException
                || fault instanceof ScaffoldException
                || fault instanceof RenameException) {
            err.println("lectern: " + Printable.of(String.valueOf(fault.getMessage())));
            if (fault instanceof RenameException rename) {
                rename.details().stream().flatMap(String::lines).forEach(line -> err.println(Printable.of(line)));
            }
            return ExitCode.WRONG_USAGE;
        }
        if (fault instanceof PublishException
                || fault instanceof BranchException
                || fault instanceof ImportFailedException
                || fault instanceof PreviewException) {
            err.println("lectern: " + Printable.of(String.valueOf(fault.getMessage())));
        } else if (fault instanceof IOException io) {
            err.println("lectern: cannot read or write " + Printable.of(FileFault.words(io)));
        } else if (fault instanceof InvalidPathException path) {
            // Where the locale says that names are ASCII, Java neither reads nor writes others.
            err.println("lectern: the settings of this system allow no file \"" + Printable.of(path.getInput())
                    + "\": on Linux set LC_ALL=C.UTF-8 and run this again; nothing was published");
        } else {
            err.println("lectern: this is a fault of Lectern's own, and nothing was published: "
                    + Printable.of(fault.toString()));
            trace(fault, err);
        }
        return ExitCode.CANNOT_READ_OR_WRITE;
    }

    /** Where it happened, for whoever reports it: the first of our own lines. */
    private static void trace(Exception fault, PrintWriter err) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.lectern.")) {
                err.println("  at " + frame);
                return;
            }
        }
    }
}
