package org.lectern.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Doi;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.diagnostic.Limit;
import org.lectern.scaffold.ListFacts;
import org.lectern.scaffold.RecordInit;
import org.lectern.scaffold.RecordRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the record of a new work. */
@Command(
        name = "new",
        header = "Makes the file of a new work, with the fields its type wants.",
        description = {
            "",
            "What you know goes in at once, the rest are keys to type behind; a key without a value may stay. The file"
                    + " passes check as it is. Prints where it is, and overwrites nothing.",
            "",
            "Without --id the work is named by its first author and year, cha2016, or by the first words of its title."
        },
        footer = {
            "",
            "Examples:",
            "  lectern new \"Reading the sea\"",
            "  lectern new \"Reading the sea\" --type book --author \"Byron, Ada\" --issued 2019",
            "  lectern new \"Tides\" --doi 10.1234/tides --markdown"
        },
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOption content = new ContentOption();

    @Parameters(index = "0", paramLabel = "TITLE", description = "The work's title, in quotes.")
    private String title = "";

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            completionCandidates = ArticleTypes.class,
            description = "A CSL type: book, chapter, report, webpage … (default: article-journal).")
    private String type = ArticleType.ARTICLE_JOURNAL.csl();

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "\"Family, Given\", or an organisation; may be given several times.")
    private List<String> authors = List.of();

    @Option(names = "--issued", paramLabel = "DATE", description = "When it appeared: 2019, 2019-03, \"Spring 1999\".")
    private @Nullable String issued;

    @Option(
            names = "--doi",
            paramLabel = "DOI",
            description = "Its DOI, written down and not looked up: import --doi asks doi.org for the other fields.")
    private @Nullable String doi;

    @Option(names = "--id", paramLabel = "ID", description = "The file's name, which is the address of the page.")
    private @Nullable String id;

    @Option(names = "--markdown", description = "Make a Markdown file, with room for the annotation as its text.")
    private boolean markdown;

    @Override
    public Integer call() throws Exception {
        RecordInit.Made made = new RecordInit().create(content.folder(), request());
        spec.commandLine().getOut().println(Console.named(made.file()));
        PrintWriter err = spec.commandLine().getErr();
        made.twin().ifPresent(twin -> err.println("Note: " + twin + " has this DOI too."));
        made.unnamed()
                .ifPresent(unnamed -> err.println("Note: neither title nor author has Latin letters for an id. Give one"
                        + " with --id, or now with \"lectern rename " + unnamed + " ID\"."));
        if (doi != null && made.twin().isEmpty()) {
            err.println("The DOI is only written down; \"lectern import --doi "
                    + parsed("--doi", doi, Doi::parse).value() + "\" would ask doi.org for the other fields.");
        }
        return ExitCode.DONE;
    }

    private RecordRequest request() {
        if (!ListFacts.isLine(title) || title.isBlank()) {
            throw new ParameterException(spec.commandLine(), "the title is a text, on one line");
        }
        refuseLonger("the title", title);
        List<PersonName> names = new ArrayList<>();
        for (String author : authors) {
            names.add(name(author));
        }
        return new RecordRequest(
                parsed("--type", type, ArticleType::parse),
                title,
                names,
                Optional.ofNullable(issued).map(text -> parsed("--issued", text, PublicationDate::parse)),
                Optional.ofNullable(doi).map(text -> parsed("--doi", text, Doi::parse)),
                Optional.ofNullable(id).map(text -> parsed("--id", text, ArticleId::parse)),
                markdown,
                Today.here());
    }

    /** What the next build would refuse. */
    private void refuseLonger(String what, String text) {
        if (text.length() > Limit.WORDS.value()) {
            throw new ParameterException(
                    spec.commandLine(), what + " is longer than " + Limit.WORDS.value() + " characters: shorten it");
        }
    }

    /** A name that check would ask about is asked about here. */
    private PersonName name(String text) {
        PersonName name = parsed("--author", text, PersonName::parse);
        if (text.isBlank() || !ListFacts.isLine(text)) {
            throw new ParameterException(spec.commandLine(), "--author is a name, on one line");
        }
        refuseLonger("--author", text);
        if (name.looksLikePersonalName()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--author \"" + text + "\" may be a person or an organisation: for a person write --author \""
                            + name.asPersonSuggestion()
                            + "\"; for an organisation leave it out, and write author: {literal: " + text
                            + "} into the file");
        }
        return name;
    }

    /** What a value type makes of an option's text. */
    @FunctionalInterface
    private interface Parser<T> {
        T parse(String text) throws InvalidValueException;
    }

    private <T> T parsed(String option, String text, Parser<T> parser) {
        try {
            return parser.parse(text.strip());
        } catch (InvalidValueException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + ": " + e.problem() + "; " + e.remedy().replaceFirst("\\.$", ""));
        }
    }
}
