package org.lectern.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.lectern.rename.RenameException;
import org.lectern.rename.RenamePlan;
import picocli.CommandLine.Model.CommandSpec;

/** Says what a plan changes, and writes it where that was asked for. */
final class PlanReport {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean dryRun;

    PlanReport(CommandSpec spec, boolean dryRun) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
        this.dryRun = dryRun;
    }

    /**
     * Writes a plan.
     *
     * @param done what was done then, in words without a full stop
     */
    int write(RenamePlan plan, String done) throws IOException, RenameException {
        if (!plan.faults().isEmpty()) {
            new Console(err).print(plan.faults());
            err.println(Console.counted(plan.faults()) + where(plan) + "; nothing was changed.");
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        plan.lines().forEach(out::println);
        plan.notes().forEach(note -> err.println("Note: " + note));
        if (plan.isEmpty()) {
            out.println("Nothing is left to do.");
        } else if (dryRun) {
            out.println(Console.counted(plan.files(), "file") + " would change.");
        } else {
            plan.write();
            out.println(done + "; " + Console.counted(plan.files(), "file") + " changed.");
        }
        return ExitCode.DONE;
    }

    private static String where(RenamePlan plan) {
        if (plan.known() == 0) {
            return " in the list as it would be";
        }
        return plan.known() == plan.faults().size()
                ? " in the list as it is, to be mended first"
                : " in the list as it would be, the first " + plan.known() + " as it is already";
    }
}
