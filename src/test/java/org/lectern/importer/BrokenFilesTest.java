package org.lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.database.EbscoPageReader;
import org.lectern.importer.database.MedlineReader;
import org.lectern.importer.database.PubMedPageReader;
import org.lectern.importer.database.PubMedTextReader;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.Value;
import org.lectern.importer.ris.RisReader;
import org.lectern.importer.table.TableReader;
import org.lectern.source.SourceFile;
import org.lectern.testing.Sites;

/** No reader fails on a text, whatever it is, and none takes longer than a text of its size may. */
class BrokenFilesTest {
    private static List<EntryReader> readers() {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        return List.of(
                new RisReader(diagnostics),
                new MedlineReader(diagnostics),
                new EbscoPageReader(diagnostics, true),
                new PubMedPageReader(diagnostics, true),
                new PubMedTextReader(diagnostics, true),
                new TableReader(diagnostics));
    }

    @Test
    void readsWhatIsLeftOfExamplesThatWereCutMixedAndSpoiled() throws IOException {
        Random random = new Random(7);
        int entries = 0;
        for (Path input : inputs()) {
            List<String> lines = Files.readAllLines(input);
            for (int round = 0; round < 40; round++) {
                String text = spoiled(lines, random);
                for (EntryReader reader : readers()) {
                    SourceFile file = new SourceFile("spoiled", text);
                    reader.recognises(file);
                    List<ImportedEntry> read = reader.read(file);
                    assertThat(read).allSatisfy(entry -> {
                        assertThat(entry.fields()).containsKey("type");
                        assertThat(entry.fields().values()).doesNotContain(Value.text(""));
                    });
                    entries += read.size();
                }
            }
        }
        assertThat(entries).isGreaterThan(1000);
    }

    @Test
    void takesItsTimeForLongLinesAndNoMore() {
        List<String> pieces = List.of(
                "a; ",
                "A.",
                "(1)",
                "Doe J, ",
                "// ",
                "x 1,",
                "2011. ",
                "- ",
                "<i>",
                "&amp;",
                "  ",
                "9",
                ";2011, ",
                "*_[",
                "\n\n",
                "TY  - JOUR\n",
                "PMID- 1\n",
                "1. J. 2011;1:1.\n\nPMID: 1\n\n",
                "J;Mar2009\n",
                "AU  - A, B; C, D\n");
        for (String piece : pieces) {
            String text = piece.repeat(8_000 / piece.length());
            SourceFile file =
                    new SourceFile("long", "TY  - JOUR\nTI  - " + text + "\nAB  - " + text + "\nAU  - " + text);
            SourceFile page = new SourceFile("long", text + "\nJournal;Mar2009, p1\n" + text);
            SourceFile table =
                    new SourceFile("long.csv", "Title\tAuthor\tPages\tNote\n" + text + ("\t" + text).repeat(3));
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> {
                        for (EntryReader reader : readers()) {
                            reader.recognises(file);
                            reader.read(file);
                            reader.recognises(page);
                            reader.read(page);
                            reader.read(table);
                        }
                    },
                    piece);
        }
    }

    private static String spoiled(List<String> lines, Random random) {
        List<String> text = new ArrayList<>(lines);
        for (int n = random.nextInt(6); n > 0 && text.size() > 1; n--) {
            int at = random.nextInt(text.size());
            switch (random.nextInt(5)) {
                case 0 -> text.remove(at);
                case 1 -> text.add(at, text.get(random.nextInt(text.size())));
                case 2 ->
                    text.set(
                            at,
                            text.get(at)
                                    .substring(0, random.nextInt(text.get(at).length() + 1)));
                case 3 -> Collections.swap(text, at, random.nextInt(text.size()));
                default -> text.set(at, text.get(at).replaceAll("[0-9 ]", random.nextBoolean() ? "" : "\u00A0"));
            }
        }
        return String.join("\n", text.subList(0, 1 + random.nextInt(text.size())));
    }

    private static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(Sites.RESOURCES.resolve("import-readers"))) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".expected.txt"))
                    .sorted()
                    .toList();
        }
    }
}
