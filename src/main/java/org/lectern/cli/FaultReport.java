package org.lectern.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.lectern.publish.PublishException;
import org.lectern.publish.RefusedOutputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What went wrong outside the content, in one line. */
final class FaultReport implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (fault instanceof RefusedOutputException) {
            err.println("lectern: " + fault.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        if (fault instanceof PublishException) {
            err.println("lectern: " + fault.getMessage());
        } else if (fault instanceof IOException io) {
            err.println("lectern: cannot read " + words(io));
        } else {
            err.println("lectern: this is a fault of Lectern's own, and nothing was published: " + fault);
            trace(fault, err);
        }
        return ExitCode.CANNOT_READ_OR_WRITE;
    }

    private static String words(IOException fault) {
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + ": it is not there";
        }
        if (fault instanceof AccessDeniedException denied) {
            return denied.getFile() + ": it may not be read by you";
        }
        if (fault instanceof FileSystemException file) {
            String reason = file.getReason() == null ? "" : ": " + file.getReason();
            return file.getFile() + reason;
        }
        return String.valueOf(fault.getMessage());
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
