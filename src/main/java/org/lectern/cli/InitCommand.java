package org.lectern.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.lectern.config.Messages;
import org.lectern.scaffold.ListFacts;
import org.lectern.scaffold.ListInit;
import org.lectern.scaffold.ProgramJar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a new list. */
@Command(
        name = "init",
        header = "Makes a new list in a folder.",
        description = {
            "",
            "It has a few works to begin with, a pom.xml with which mvn alone builds it, workflows for GitHub, and"
                    + " Lectern itself. Asks nothing and overwrites nothing."
        },
        footer = {
            "",
            "Examples:",
            "  lectern init mylist --title \"Reading the sea\" --author \"Ada Byron\"",
            "  lectern init leseliste --language de"
        },
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Where the list goes (default: this folder).")
    private Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "TEXT", description = "Its name (default: My reading list).")
    private String title = "My reading list";

    @Option(
            names = "--language",
            paramLabel = "CODE",
            completionCandidates = Languages.class,
            description = "The language of its pages and first works: ar, de, en, es, fr or zh (default: en).")
    private String language = "en";

    /** The languages of the interface, for the shell to complete. */
    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Messages.LANGUAGES.iterator();
        }
    }

    @Option(names = "--author", paramLabel = "NAME", description = "Who keeps it, and signs its annotations.")
    private String author = "";

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        boolean readme = new ListInit().create(folder, facts(), ProgramJar.running());
        String name = folder.toString();
        out.println((name.isEmpty() ? "This folder" : name) + " is a reading list now. What comes next:");
        out.println("  " + (name.isEmpty() ? "" : "cd " + quoted(name) + "; ")
                + "mvn    builds it into site/; then open site/index.html");
        out.println("  content/    holds three works as examples: look at them, then put your own in their place");
        out.println(
                readme
                        ? "  README.md   says how to write a record, and how to publish the list on GitHub Pages"
                        : "  your README stays as it was; .github/workflows/publish.yml says how to publish on GitHub Pages");
        return ExitCode.DONE;
    }

    private ListFacts facts() {
        if (!ListFacts.isLine(title) || title.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--title is a name, on one line");
        }
        if (!ListFacts.isLine(author)) {
            throw new ParameterException(spec.commandLine(), "--author is a name, on one line");
        }
        if (!Messages.LANGUAGES.contains(language)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there are no words in \"" + language + "\" yet; --language is one of "
                            + String.join(", ", Messages.LANGUAGES)
                            + ". For another choose the nearest, and write yours into content/site.yaml");
        }
        return new ListFacts(title.strip(), language, author.strip());
    }

    private static String quoted(String name) {
        return name.matches("[\\w./\\\\:-]+") ? name : '"' + name + '"';
    }
}
