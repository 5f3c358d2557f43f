package org.lectern.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.CslVariables;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Severity;
import org.lectern.read.CatalogReader;
import org.lectern.read.IgnoreReader;
import org.lectern.schema.SampleRecords.Place;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** The catalogue of fields and the readers of files know the same fields. */
class FieldsAndReadersTest {
    private static final Set<String> NAMES = new TreeSet<>();

    @TempDir
    private static Path folder;

    private static Path content;

    /** Names are all words in quotes of the readers' sources: every field that they ask for is one. */
    @BeforeAll
    static void makeListAndCollectNames() throws IOException {
        content = Sites.list(folder, SampleRecords.surroundings());
        Pattern word = Pattern.compile("\"([A-Za-z][A-Za-z_-]*)\"");
        for (String room : List.of("read", "config")) {
            for (String source :
                    FileTree.read(Path.of("src/main/java/org/lectern", room)).values()) {
                for (Matcher found = word.matcher(source); found.find(); ) {
                    NAMES.add(found.group(1));
                }
            }
        }
        NAMES.addAll(CslVariables.TEXT);
        NAMES.addAll(CslVariables.NUMBERS);
        NAMES.addAll(CslVariables.DATES);
        NAMES.addAll(CslVariables.NAMES);
        RecordKinds.ALL.forEach(kind -> {
            NAMES.addAll(kind.otherNames().keySet());
            SampleRecords.places(kind).forEach(place -> place.fields().forEach(field -> NAMES.add(field.name())));
        });
        // In a record of its own it is pandoc's, which makes another kind of file.
        NAMES.remove("references");
    }

    @TestFactory
    Stream<DynamicTest> readersTakeTheFieldsOfTheCatalogueAndNoOthers() {
        return places().map(place -> dynamicTest(place.toString(), () -> {
            Set<String> refused = refused(place);
            Set<String> taken = new TreeSet<>(NAMES);
            taken.removeAll(refused);
            Set<String> described =
                    place.fields().stream().map(Field::name).collect(Collectors.toCollection(TreeSet::new));
            if (place.isTop()) {
                described.addAll(place.kind().otherNames().keySet());
            }
            described.remove("references");
            assertThat(taken).isEqualTo(described);
        }));
    }

    /** Those of all names that the reader calls unknown where a mapping stands. */
    private static Set<String> refused(Place place) throws IOException {
        Map<String, String> wanted =
                place.fields().stream().filter(Field::required).collect(Collectors.toMap(Field::name, Field::example));
        String fields = NAMES.stream()
                .map(name -> name + ": " + wanted.getOrDefault(name, "[x]") + "\n")
                .collect(Collectors.joining());
        Set<String> refused = new TreeSet<>();
        for (Diagnostic diagnostic : check(place.kind(), place.around(fields))) {
            Matcher name = Pattern.compile("has no field \"(.*)\"").matcher(diagnostic.problem());
            if (diagnostic.code().equals("unknown-field") && name.find()) {
                refused.add(name.group(1));
            }
        }
        return refused;
    }

    @TestFactory
    Stream<DynamicTest> readersHaveNothingToSayOfTheExamples() {
        return places().flatMap(place -> place.fields().stream()
                .filter(field -> !field.name().equals("references"))
                .filter(field ->
                        !(field.name().equals("person") && place.kind().name().equals("people")))
                .map(field -> dynamicTest(place + ": " + field.name() + ": " + field.example(), () -> {
                    List<Diagnostic> said = check(place.kind(), place.around(place.sample(field)));
                    assertThat(said)
                            .filteredOn(diagnostic -> diagnostic.severity() != Severity.HINT)
                            .isEmpty();
                })));
    }

    private static Stream<Place> places() {
        return RecordKinds.ALL.stream().flatMap(kind -> SampleRecords.places(kind).stream());
    }

    /** What is said of a file among others that have what examples refer to. */
    private static List<Diagnostic> check(RecordKind kind, String text) throws IOException {
        String name = SampleRecords.fileOf(kind);
        Path file = content.resolve(name);
        Optional<String> before = Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        String others = kind.shape() == RecordKind.Shape.LIST ? before.orElse("") : "";
        FileTree.write(content, Map.of(name, text + others));
        List<Diagnostic> found = read().stream()
                .filter(diagnostic -> diagnostic.position().file().equals("content/" + name))
                .toList();
        if (before.isPresent()) {
            Files.writeString(file, before.get());
        } else {
            Files.delete(file);
        }
        return found;
    }

    private static List<Diagnostic> read() throws IOException {
        DiagnosticCollector said = new DiagnosticCollector();
        ContentTree tree = new ContentScanner(said).scan(content);
        SiteConfig config = new SiteConfigReader(said)
                .read(new SourceReader(said).read(tree.site().orElseThrow()), Optional.empty());
        try (Workers workers = new Workers(1)) {
            new IgnoreReader(said).read(tree);
            new CatalogReader(config, true, workers, said).read(tree);
        }
        return said.sorted();
    }
}
