package org.lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.catalog.ArticleId;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.importer.DoiImport;
import org.lectern.importer.ImportReport;
import org.lectern.importer.ImportRequest;
import org.lectern.importer.ListImporter;
import org.lectern.importer.TopicSource;
import org.lectern.publish.FileWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes records of what other programs have. */
@Command(
        name = "import",
        header = "Makes records of what other programs have.",
        description = {
            "",
            "Makes a record file of each entry of BibTeX, biblatex, CSL, RIS or PubMed files, of each row of tables (CSV), of the"
                    + " pasted abstract pages of EBSCO and PubMed, or of DOIs.",
            "Works that are on the list already are found by DOI, or by title, year and first author, and stay as they"
                    + " are. Nothing is overwritten."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  lectern import --dry-run library.bib      what would happen",
            "  lectern import --topics groups library.bib",
            "  lectern import --update zotero.json       records that are there get what they lack"
        })
final class ImportCommand implements Callable<Integer> {
    private static final int MOST_TOPICS = 20;
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOption content = new ContentOption();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files to read; - for the standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--doi",
            paramLabel = "DOI",
            description = "Ask doi.org for a work; may be given several times. Nothing else needs a network.")
    private List<String> dois = List.of();

    @Option(
            names = "--mailto",
            paramLabel = "ADDRESS",
            description = "Your address for the servers that --doi asks, which serve those better who give one.")
    private @Nullable String mailto;

    /** Hidden: for tests, in which a server of their own stands in for doi.org. */
    @Option(
            names = {"--resolver"},
            paramLabel = "URL",
            hidden = true,
            description = "What stands in for doi.org.")
    private @Nullable URI resolver;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description =
                    "bibtex, csl, ris, pubmed, pubmed-text, pubmed-page, ebsco, crossref or table, for all files (default:"
                            + " each is recognised by its looks).")
    private @Nullable String format;

    @Option(
            names = "--list",
            paramLabel = "ID",
            description =
                    "Make a reading list of the works, too, in the order of the files; a section for each group, or for"
                            + " what stands under Week, Section or Session in a table.")
    private @Nullable String list;

    @Option(
            names = "--topics",
            paramLabel = "WHAT",
            description = "What becomes topics: keywords, groups, collections or none (default: keywords).")
    private String topics = "keywords";

    @Option(names = "--update", description = "Give records that are on the list the fields that they lack.")
    private boolean update;

    @Option(
            names = "--with-abstracts",
            description = "Store the abstracts of a database's pasted page, which are seldom free to republish.")
    private boolean withAbstracts;

    @Option(names = "--dry-run", description = "Say what would happen, and write nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        if (format != null && !ListImporter.formats().contains(format.toLowerCase(Locale.ROOT))) {
            throw wrong("there is no format \"" + format + "\"; the formats are "
                    + String.join(", ", ListImporter.formats()));
        }
        if (files.isEmpty() && dois.isEmpty()) {
            throw wrong("import what? Name files, or works with --doi");
        }
        if (mailto != null && !mailto.matches("[\\x21-\\x7E&&[^()<>]]+@[\\x21-\\x7E&&[^()<>]]+")) {
            throw wrong("--mailto is an address such as you@example.org, not \"" + mailto + "\"");
        }
        Optional<TopicSource> source = Stream.of(TopicSource.values())
                .filter(value -> value.name().equalsIgnoreCase(topics))
                .findFirst();
        if (source.isEmpty()) {
            throw wrong("--topics is keywords, groups, collections or none, not \"" + topics + "\"");
        }
        refuseList();
        List<ImportRequest.Input> inputs = new ArrayList<>();
        for (String file : files) {
            inputs.add(input(file));
        }
        DoiImport register = new DoiImport(Version.agent(), Optional.ofNullable(mailto), Optional.ofNullable(resolver));
        Path folder = content.folder();
        inputs.addAll(register.ask(dois));
        new Console(spec.commandLine().getErr()).print(register.diagnostics());
        if (inputs.isEmpty()) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        ImportReport report = new ListImporter(new FileWriter())
                .run(new ImportRequest(
                        inputs,
                        folder,
                        Optional.ofNullable(format),
                        source.get(),
                        update,
                        withAbstracts,
                        dryRun,
                        Optional.ofNullable(list)));
        new Console(spec.commandLine().getErr()).printAll(report.diagnostics());
        print(report);
        return report.sound() && register.diagnostics().isEmpty() ? ExitCode.DONE : ExitCode.CONTENT_HAS_ERRORS;
    }

    private void refuseList() {
        if (list == null) {
            return;
        }
        try {
            ArticleId.parse(list);
        } catch (InvalidValueException e) {
            throw wrong("--list: " + e.problem() + "; " + e.remedy().replaceFirst("\\.$", ""));
        }
        Path file = ListImporter.listFile(content.folder(), list);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw wrong("there is a reading list \"" + list + "\" already: give another id, or take " + file + " away");
        }
    }

    private void print(ImportReport report) {
        PrintWriter out = spec.commandLine().getOut();
        report.summary().forEach(out::println);
        if (report.present() > 0) {
            out.println(Console.counted(report.present(), "work") + " on the list already, listed above.");
        }
        if (!report.topics().isEmpty()) {
            out.println(Console.counted(report.topics().size(), "topic")
                    + (dryRun ? " would be added to topics.yaml: " : " added to topics.yaml: ")
                    + named(report.topics()) + ".");
        }
    }

    /** The first of them, so that a library's many topics do not hide what else is said; all stand in topics.yaml. */
    private static String named(List<String> topics) {
        String first = String.join(", ", topics.subList(0, Math.min(MOST_TOPICS, topics.size())));
        return topics.size() > MOST_TOPICS ? first + " and " + (topics.size() - MOST_TOPICS) + " more" : first;
    }

    private ImportRequest.Input input(String name) throws IOException {
        if (name.equals("-")) {
            return new ImportRequest.Input("standard-input", bytes(System.in, "the standard input"));
        }
        Path file = path(name);
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw wrong(
                    Files.isDirectory(file) ? name + " is a folder: name the files in it" : "there is no file " + name);
        }
        if (!Files.isRegularFile(file)) {
            throw wrong(name + " is a pipe or a device, and no file: lectern import - reads the standard input");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new ImportRequest.Input(name.replace('\\', '/'), bytes(in, name));
        }
    }

    private Path path(String name) {
        try {
            if (!name.isBlank()) {
                return Path.of(name);
            }
        } catch (InvalidPathException e) {
            // Windows refuses names with signs of its own, such as *.
        }
        throw wrong("\"" + name + "\" cannot be the name of a file");
    }

    private ByteBuffer bytes(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw wrong(name + " is larger than 100 MiB: split it");
        }
        return ByteBuffer.wrap(bytes);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
