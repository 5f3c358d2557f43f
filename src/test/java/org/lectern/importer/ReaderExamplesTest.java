package org.lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.database.EbscoPageReader;
import org.lectern.importer.database.MedlineReader;
import org.lectern.importer.database.PubMedPageReader;
import org.lectern.importer.database.PubMedTextReader;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.entry.EntryText;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.ris.RisReader;
import org.lectern.importer.table.TableReader;
import org.lectern.source.SourceFile;
import org.lectern.testing.Sites;

/**
 * {@code import-readers/<format>/<case>.<extension>} as other programs write them, and in {@code <case>.expected.txt}
 * what is read and said. Every reader is asked of every file whether it is its own.
 */
class ReaderExamplesTest {
    private static final Path EXAMPLES = Sites.RESOURCES.resolve("import-readers");

    private static final Map<String, Function<DiagnosticCollector, EntryReader>> READERS = Map.of(
            "ris", RisReader::new,
            "ebsco", diagnostics -> new EbscoPageReader(diagnostics, false),
            "ebsco-abstracts", diagnostics -> new EbscoPageReader(diagnostics, true),
            "medline", MedlineReader::new,
            "pubmed-page", diagnostics -> new PubMedPageReader(diagnostics, false),
            "pubmed-page-abstracts", diagnostics -> new PubMedPageReader(diagnostics, true),
            "pubmed-text", diagnostics -> new PubMedTextReader(diagnostics, false),
            "pubmed-text-abstracts", diagnostics -> new PubMedTextReader(diagnostics, true),
            "table", TableReader::new);

    @TestFactory
    Stream<DynamicTest> readsWhatIsExpected() throws IOException {
        return inputs().map(input -> dynamicTest(EXAMPLES.relativize(input).toString(), () -> {
            DiagnosticCollector diagnostics = new DiagnosticCollector();
            List<ImportedEntry> entries = reader(format(input), diagnostics).read(source(input));
            String actual = EntryText.of(entries, diagnostics.sorted());
            Path expected = expected(input);
            if (Sites.REWRITE) {
                Files.writeString(expected, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(expected));
        }));
    }

    @TestFactory
    Stream<DynamicTest> isRecognisedByItsOwnReaderAlone() throws IOException {
        return inputs().map(input -> dynamicTest(EXAMPLES.relativize(input).toString(), () -> {
            SourceFile file = new SourceFile("pasted", source(input).text());
            for (String format : READERS.keySet()) {
                assertThat(reader(format, new DiagnosticCollector()).recognises(file))
                        .as(format)
                        .isEqualTo(family(format).equals(family(format(input))));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyExpectationHasItsInput() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> expectations = files.filter(file -> file.toString().endsWith(".expected.txt"))
                    .toList();
            List<Path> wanted = inputs().map(ReaderExamplesTest::expected).toList();
            return Stream.of(dynamicTest(
                    "expectations", () -> assertThat(expectations).containsExactlyInAnyOrderElementsOf(wanted)));
        }
    }

    private static Stream<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files
                    .filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".expected.txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static EntryReader reader(String format, DiagnosticCollector diagnostics) {
        return READERS.get(format).apply(diagnostics);
    }

    private static String format(Path input) {
        return input.getParent().getFileName().toString();
    }

    private static String family(String format) {
        return format.replace("-abstracts", "");
    }

    private static SourceFile source(Path input) throws IOException {
        return new SourceFile(input.getFileName().toString(), Files.readString(input));
    }

    private static Path expected(Path input) {
        String name = input.getFileName().toString();
        return input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected.txt");
    }
}
