package org.lectern.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lectern.scaffold.ListUpgrade;
import org.lectern.scaffold.ProgramJar;
import org.lectern.scaffold.ShippedFiles;
import org.lectern.scaffold.UpgradeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts this Lectern into a list that another one made. */
@Command(
        name = "upgrade",
        header = "Puts a newer Lectern into a list.",
        description = {
            "",
            "The Lectern that you run takes the place of the one in the list. Says what is new. Of the"
                    + " content it changes what a newer format of lists wants, and nothing else. With the new jar alone: java -jar Downloads/lectern.jar upgrade mylist"
        },
        footer = {"", "Examples:", "  lectern upgrade mylist", "  lectern upgrade --force mylist"},
        mixinStandardHelpOptions = true)
final class UpgradeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "The list (default: this folder).")
    private Path folder = Path.of("");

    @Option(
            names = "--force",
            description = "Let an older version take the place of a newer one, or this one of a jar that was changed.")
    private boolean force;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        ProgramJar jar = ProgramJar.running();
        UpgradeReport report = new ListUpgrade().upgrade(folder, jar, force);
        switch (report.change()) {
            case NONE -> out.println("The list has Lectern " + report.to() + " already.");
            case SAME_VERSION -> {
                out.println("Replaced Lectern " + report.to() + " by another build of the same version.");
                out.println("Maven may keep a copy of the old one: delete the folder"
                        + " .m2/repository/org/lectern in your home folder.");
            }
            case REPLACED -> {
                out.println("Upgraded from Lectern " + report.from() + " to " + report.to()
                        + ": changed pom.xml and .lectern/repository.");
                out.println("Run mvn, look at the site, and commit both.");
            }
        }
        if (report.format()) {
            out.println("Wrote the list's format into content/site.yaml.");
        }
        if (report.change() != UpgradeReport.Change.NONE) {
            tell(ShippedFiles.in(folder, jar), out);
        }
        if (!report.news().isEmpty()) {
            out.println();
            out.println(report.news());
        }
        return ExitCode.DONE;
    }

    private static void tell(ShippedFiles shipped, PrintWriter out) {
        if (shipped.isCurrent()) {
            return;
        }
        out.println("Left as they are:");
        shipped.other().forEach(path -> out.println("  " + path + " is not as init writes it now"));
        shipped.absent().forEach(path -> out.println("  " + path + " is not there, and init writes it now"));
        out.println("lectern init NEWFOLDER writes all of them; take over what you want.");
    }
}
