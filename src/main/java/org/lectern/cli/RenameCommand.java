package org.lectern.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.rename.Kind;
import org.lectern.rename.RenamePlan;
import org.lectern.rename.RenameRequest;
import org.lectern.rename.Renaming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a record another id. */
@Command(
        name = "rename",
        header = "Gives a work, topic, list, page or person another id.",
        description = {
            "",
            "Changes its file's name, all that names it in records and texts, and lets the old address lead on. The list"
                    + " is read again before anything is written; where it would not be sound, nothing is.",
            "",
            "Where you renamed the file yourself, the same command changes the rest."
        },
        footer = {
            "",
            "Examples:",
            "  lectern rename cha2016 cha2016-powerplay",
            "  lectern rename --topic deterrence nuclear-deterrence --dry-run"
        },
        mixinStandardHelpOptions = true)
final class RenameCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    private KindOptions kind = new KindOptions();

    @Parameters(index = "0", paramLabel = "OLD", description = "The id that it has.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The id that it gets.")
    private String to = "";

    @Option(names = "--no-alias", description = "Leave no old address behind: it was never published.")
    private boolean noAlias;

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        Optional<Kind> named = kind.kind();
        RenamePlan plan = Renaming.plan(new RenameRequest(content.folder(), named, from, to, !noAlias));
        return new PlanReport(spec, dryRun).write(plan, "Renamed " + from + " to " + to);
    }
}
