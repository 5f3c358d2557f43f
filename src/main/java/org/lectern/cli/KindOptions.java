package org.lectern.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.rename.Kind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what an id is of, where it does not say so itself. */
final class KindOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--article", description = "The ids are of works.")
    private boolean article;

    @Option(names = "--topic", description = "The ids are of topics.")
    private boolean topic;

    @Option(names = "--list", description = "The ids are of reading lists.")
    private boolean list;

    @Option(names = "--page", description = "The ids are of pages of your own.")
    private boolean page;

    @Option(names = "--person", description = "The ids are of people.")
    private boolean person;

    Optional<Kind> kind() {
        return only(
                spec,
                Map.of(
                        Kind.ARTICLE, article,
                        Kind.TOPIC, topic,
                        Kind.LIST, list,
                        Kind.PAGE, page,
                        Kind.PERSON, person));
    }

    /**
     * The one that is asked for, if any is.
     *
     * @throws ParameterException where two are
     */
    static Optional<Kind> only(CommandSpec spec, Map<Kind, Boolean> asked) {
        List<Kind> kinds = asked.keySet().stream().filter(asked::get).sorted().toList();
        if (kinds.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--" + kinds.get(0).word() + " and --" + kinds.get(1).word() + " exclude each other");
        }
        return kinds.stream().findFirst();
    }
}
