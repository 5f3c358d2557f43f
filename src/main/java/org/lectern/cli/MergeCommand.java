package org.lectern.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.lectern.rename.Kind;
import org.lectern.rename.MergeChoices;
import org.lectern.rename.Merging;
import org.lectern.rename.RenamePlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one record of two. */
@Command(
        name = "merge",
        header = "Makes one record of two of the same work, topic or reading list.",
        description = {
            "",
            "A stays and gets what it lacks of B's fields; topics, keywords, links, relations, quotes and annotations of"
                    + " both stay. B's file goes, its address leads on to A, and what named B names A.",
            "",
            "Of topics, B's name becomes a synonym of A, and its introduction comes along; of reading lists, A gets B's"
                    + " sections.",
            "",
            "Where both say different things, these are listed and nothing changes until --keep or --take decides."
        },
        footer = {
            "",
            "Examples:",
            "  lectern merge cha2016 cha2016a --dry-run",
            "  lectern merge cha2016 cha2016a --take page --keep title",
            "  lectern merge --topic deterrence nuclear-deterrence --dry-run"
        },
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOption content = new ContentOption();

    @Parameters(index = "0", paramLabel = "A", description = "The id of the record that stays.")
    private String kept = "";

    @Parameters(index = "1", paramLabel = "B", description = "The id of the one that goes.")
    private String gone = "";

    @Option(names = "--article", description = "The ids are of works.")
    private boolean article;

    @Option(names = "--topic", description = "The ids are of topics.")
    private boolean topic;

    @Option(names = "--list", description = "The ids are of reading lists.")
    private boolean list;

    @Option(
            names = "--keep",
            paramLabel = "FIELD",
            description = "A's value stays where the two differ; may be given several times, or all for every field.")
    private List<String> keep = List.of();

    @Option(
            names = "--take",
            paramLabel = "FIELD",
            description = "B's value replaces A's where the two differ; may be given several times, or all.")
    private List<String> take = List.of();

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        MergeChoices choices = new MergeChoices(new TreeSet<>(keep), new TreeSet<>(take));
        RenamePlan plan = Merging.plan(content.folder(), kind(), kept, gone, choices);
        return new PlanReport(spec, dryRun).write(plan, "Merged " + gone + " into " + kept);
    }

    /** What the ids are of, where that is said. */
    private Optional<Kind> kind() {
        return KindOptions.only(spec, Map.of(Kind.ARTICLE, article, Kind.TOPIC, topic, Kind.LIST, list));
    }
}
