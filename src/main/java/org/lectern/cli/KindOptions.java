package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
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
        List<Kind> asked = new ArrayList<>();
        add(article, Kind.ARTICLE, asked);
        add(topic, Kind.TOPIC, asked);
        add(list, Kind.LIST, asked);
        add(page, Kind.PAGE, asked);
        add(person, Kind.PERSON, asked);
        if (asked.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--" + asked.get(0).word() + " and --" + asked.get(1).word() + " exclude each other");
        }
        return asked.stream().findFirst();
    }

    private static void add(boolean named, Kind kind, List<Kind> asked) {
        if (named) {
            asked.add(kind);
        }
    }
}
