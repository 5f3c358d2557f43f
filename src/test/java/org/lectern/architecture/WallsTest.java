package org.lectern.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom. docs/architecture.md says why. */
class WallsTest {
    /** What surrounds the line: it may import all, and nobody imports it. */
    private static final Set<String> AROUND = Set.of("cli", "maven", "serve");

    /** Each package with those of ours that it may import. */
    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("diagnostic", List.of()),
            Map.entry("concurrent", List.of()),
            Map.entry("cache", List.of("concurrent")),
            Map.entry("trace", List.of("cache")),
            Map.entry("git", List.of()),
            Map.entry("source", List.of("diagnostic", "concurrent")),
            Map.entry("config", List.of("source", "diagnostic")),
            Map.entry("markdown", List.of("diagnostic")),
            Map.entry("catalog", List.of("trace", "markdown", "diagnostic")),
            Map.entry("history", List.of("git", "catalog", "markdown", "config", "diagnostic")),
            Map.entry(
                    "read",
                    List.of("cache", "source", "markdown", "catalog", "config", "history", "diagnostic", "concurrent")),
            Map.entry("lint", List.of("read", "source", "catalog", "markdown", "config", "diagnostic")),
            Map.entry("relate", List.of("trace", "catalog", "markdown", "config", "concurrent")),
            Map.entry("cite", List.of("catalog", "markdown", "config")),
            Map.entry(
                    "csl",
                    List.of(
                            "trace",
                            "cache",
                            "json",
                            "cite",
                            "catalog",
                            "markdown",
                            "config",
                            "source",
                            "diagnostic",
                            "concurrent")),
            Map.entry("bibliography", List.of("trace", "csl", "cite", "plan", "catalog", "markdown", "config")),
            Map.entry(
                    "export",
                    List.of(
                            "trace",
                            "json",
                            "csl",
                            "bibliography",
                            "cite",
                            "plan",
                            "catalog",
                            "markdown",
                            "config",
                            "diagnostic")),
            Map.entry("plan", List.of("catalog", "relate", "history", "markdown", "config", "diagnostic")),
            Map.entry("cluster", List.of("catalog", "relate")),
            Map.entry("draw", List.of()),
            Map.entry("json", List.of()),
            Map.entry(
                    "search", List.of("cache", "json", "cite", "plan", "catalog", "markdown", "config", "concurrent")),
            Map.entry(
                    "view",
                    List.of(
                            "trace",
                            "plan",
                            "relate",
                            "history",
                            "cluster",
                            "json",
                            "cite",
                            "csl",
                            "bibliography",
                            "export",
                            "draw",
                            "catalog",
                            "config",
                            "markdown",
                            "diagnostic")),
            Map.entry(
                    "render",
                    List.of(
                            "trace",
                            "cache",
                            "json",
                            "search",
                            "export",
                            "view",
                            "plan",
                            "catalog",
                            "source",
                            "markdown",
                            "config",
                            "diagnostic",
                            "concurrent")),
            Map.entry("publish", List.of("cache", "render", "plan", "config", "diagnostic", "concurrent")),
            Map.entry("branch", List.of("git", "publish", "diagnostic")),
            Map.entry("links", List.of("publish", "json", "catalog", "source", "diagnostic", "concurrent")),
            Map.entry("format", List.of("publish", "read", "catalog", "config", "markdown", "source", "diagnostic")),
            Map.entry(
                    "rename",
                    List.of(
                            "publish",
                            "format",
                            "plan",
                            "read",
                            "catalog",
                            "markdown",
                            "config",
                            "source",
                            "diagnostic",
                            "concurrent")),
            Map.entry(
                    "scaffold",
                    List.of(
                            "publish",
                            "schema",
                            "json",
                            "format",
                            "read",
                            "catalog",
                            "config",
                            "source",
                            "diagnostic",
                            "concurrent")),
            Map.entry("schema", List.of("json", "read", "catalog", "config", "source", "diagnostic")),
            Map.entry("importer.entry", List.of("catalog", "markdown", "source", "diagnostic")),
            Map.entry(
                    "importer.bibtex",
                    List.of("importer.entry", "catalog", "config", "markdown", "source", "diagnostic")),
            Map.entry("importer.ris", List.of("importer.entry", "catalog", "config", "source", "diagnostic")),
            Map.entry("importer.csl", List.of("importer.entry", "catalog", "markdown", "source", "diagnostic")),
            Map.entry("importer.database", List.of("importer.entry", "catalog", "source", "diagnostic")),
            Map.entry("importer.table", List.of("importer.entry", "catalog", "source", "diagnostic")),
            Map.entry(
                    "importer",
                    List.of(
                            "importer.entry",
                            "importer.bibtex",
                            "importer.ris",
                            "importer.csl",
                            "importer.database",
                            "importer.table",
                            "format",
                            "links",
                            "publish",
                            "read",
                            "catalog",
                            "config",
                            "markdown",
                            "source",
                            "diagnostic",
                            "concurrent"))));

    @TestFactory
    Stream<DynamicTest> importsOnlyWhatComesBeforeIt() {
        return MAY_IMPORT.entrySet().stream()
                .map(wall -> dynamicTest(wall.getKey(), () -> {
                    Set<String> forbidden = new TreeSet<>(MAY_IMPORT.keySet());
                    forbidden.remove(wall.getKey());
                    forbidden.removeAll(wall.getValue());
                    String[] packages = forbidden.stream()
                            .map(name -> ProgramClasses.ROOT + "." + name)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(ProgramClasses.ROOT + "." + wall.getKey())
                            .should()
                            .dependOnClassesThat(are(resideInAnyPackage(packages))
                                    .or(resideInAPackage(ProgramClasses.ROOT))
                                    .or(resideInAnyPackage(around())))
                            .check(ProgramClasses.ALL);
                }));
    }

    private static String[] around() {
        return AROUND.stream()
                .map(name -> ProgramClasses.ROOT + "." + name + "..")
                .toArray(String[]::new);
    }

    @Test
    void whatSurroundsTheLineDoesNotKnowEachOther() {
        slices().matching(ProgramClasses.ROOT + ".(cli|maven)..")
                .should()
                .notDependOnEachOther()
                .check(ProgramClasses.ALL);
        noClasses()
                .that()
                .resideInAPackage(ProgramClasses.ROOT + ".serve..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ProgramClasses.ROOT + ".cli..",
                        ProgramClasses.ROOT + ".maven..",
                        ProgramClasses.ROOT + ".scaffold..",
                        ProgramClasses.ROOT + ".importer..")
                .check(ProgramClasses.ALL);
    }

    @Test
    void formatsAreKnownToImportAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ProgramClasses.ROOT + ".importer..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ProgramClasses.ROOT + ".importer.*")
                .check(ProgramClasses.ALL);
    }

    @Test
    void everyPackageHasItsWalls() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass type : ProgramClasses.ALL) {
            packages.add(type.getPackageName());
        }
        Set<String> known = new TreeSet<>(Set.of(ProgramClasses.ROOT));
        AROUND.forEach(name -> known.add(ProgramClasses.ROOT + "." + name));
        MAY_IMPORT.keySet().forEach(name -> known.add(ProgramClasses.ROOT + "." + name));
        assertThat(packages).isEqualTo(known);
    }

    @Test
    void packagesMakeNoCycle() {
        slices().matching(ProgramClasses.ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(ProgramClasses.ALL);
    }
}
