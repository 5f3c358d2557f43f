package org.lectern.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom, and what stands in one package alone. docs/architecture.md says why. */
class WallsTest {
    private static final String ROOT = "org.lectern";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** What surrounds the line: it may import all, and nobody imports it. */
    private static final Set<String> AROUND = Set.of("cli", "maven", "serve");

    /** Each package with those of ours that it may import. */
    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("diagnostic", List.of()),
            Map.entry("concurrent", List.of()),
            Map.entry("git", List.of()),
            Map.entry("source", List.of("diagnostic")),
            Map.entry("config", List.of("source", "diagnostic")),
            Map.entry("markdown", List.of("diagnostic")),
            Map.entry("catalog", List.of("markdown", "diagnostic")),
            Map.entry("history", List.of("git", "catalog", "markdown", "config", "diagnostic")),
            Map.entry(
                    "read", List.of("source", "markdown", "catalog", "config", "history", "diagnostic", "concurrent")),
            Map.entry("lint", List.of("read", "source", "catalog", "markdown", "config", "diagnostic")),
            Map.entry("relate", List.of("catalog", "markdown", "config", "concurrent")),
            Map.entry("cite", List.of("catalog", "markdown", "config")),
            Map.entry(
                    "csl",
                    List.of("json", "cite", "catalog", "markdown", "config", "source", "diagnostic", "concurrent")),
            Map.entry("bibliography", List.of("csl", "cite", "plan", "catalog", "markdown", "config")),
            Map.entry(
                    "export",
                    List.of(
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
            Map.entry("search", List.of("json", "cite", "plan", "catalog", "markdown", "config", "concurrent")),
            Map.entry(
                    "view",
                    List.of(
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
                            "json",
                            "search",
                            "export",
                            "view",
                            "plan",
                            "catalog",
                            "markdown",
                            "config",
                            "diagnostic",
                            "concurrent")),
            Map.entry("publish", List.of("render", "plan", "config", "diagnostic")),
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
            Map.entry(
                    "importer",
                    List.of(
                            "format",
                            "publish",
                            "read",
                            "catalog",
                            "config",
                            "markdown",
                            "source",
                            "diagnostic",
                            "concurrent"))));

    private static final List<String> SOCKETS = List.of(
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.DatagramSocket",
            "java.net.MulticastSocket",
            "java.net.URLConnection",
            "java.net.HttpURLConnection",
            "java.net.InetAddress");

    /** Of the channels those of files, which the lock of a site's folder takes. */
    private static final List<String> FILE_CHANNELS = List.of(
            "java.nio.channels.FileChannel", "java.nio.channels.FileLock",
            "java.nio.channels.OverlappingFileLockException", "java.nio.channels.ClosedChannelException");

    @TestFactory
    Stream<DynamicTest> importsOnlyWhatComesBeforeIt() {
        return MAY_IMPORT.entrySet().stream()
                .map(wall -> dynamicTest(wall.getKey(), () -> {
                    Set<String> forbidden = new TreeSet<>(MAY_IMPORT.keySet());
                    forbidden.remove(wall.getKey());
                    forbidden.removeAll(wall.getValue());
                    String[] packages = forbidden.stream()
                            .map(name -> ROOT + "." + name + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + "." + wall.getKey() + "..")
                            .should()
                            .dependOnClassesThat(are(resideInAnyPackage(packages))
                                    .or(resideInAPackage(ROOT))
                                    .or(resideInAnyPackage(around())))
                            .check(CLASSES);
                }));
    }

    private static String[] around() {
        return AROUND.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    @Test
    void whatSurroundsTheLineDoesNotKnowEachOther() {
        slices().matching(ROOT + ".(cli|maven)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".serve..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".cli..", ROOT + ".maven..", ROOT + ".scaffold..", ROOT + ".importer..")
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsWalls() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            packages.add(type.getPackageName());
        }
        Set<String> known = new TreeSet<>(Set.of(ROOT));
        AROUND.forEach(name -> known.add(ROOT + "." + name));
        MAY_IMPORT.keySet().forEach(name -> known.add(ROOT + "." + name));
        assertThat(packages).isEqualTo(known);
    }

    @Test
    void packagesMakeNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryHasOneRoom() {
        Map<String, String> rooms = new TreeMap<>(Map.of(
                "de.undercouch..", "csl",
                "freemarker..", "render",
                "com.vladsch.flexmark..", "markdown",
                "org.owasp..", "markdown",
                "tools.jackson..", "source",
                "org.snakeyaml..", "source",
                "picocli..", "cli",
                "org.apache.maven..", "maven",
                "org.tartarus..", "relate"));
        return rooms.entrySet().stream()
                .map(room -> dynamicTest(
                        room.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackage(ROOT + "." + room.getValue() + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(room.getKey())
                                .check(CLASSES)));
    }

    @Test
    void printsOnlyInTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    /**
     * What is built and read never depends on a network; {@code import --doi} and {@code check --links} alone ask one,
     * by one class each. The door of {@code serve} is open to this computer alone.
     */
    @Test
    void touchesTheNetworkOnlyInOneClass() {
        List<String> doors = List.of(
                ROOT + ".importer.DoiResolver",
                ROOT + ".importer.LimitedBody",
                ROOT + ".links.Web",
                ROOT + ".serve.Preview");
        noClasses()
                .that(not(nameAmong(doors)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "java.nio.channels..", "javax.net..")
                        .and(not(nameAmong(FILE_CHANNELS)))
                        .or(nameAmong(SOCKETS)))
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "getContent")
                .check(CLASSES);
    }

    @Test
    void servesOnlyInTheRoomForIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".serve..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.net.httpserver..")
                .check(CLASSES);
    }

    @Test
    void startsOtherProgramsOnlyInTheRoomForIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".git..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class, Process.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> nameAmong(List<String> names) {
        return DescribedPredicate.describe(
                "is one of " + names,
                type -> names.stream()
                        .anyMatch(name ->
                                type.getName().equals(name) || type.getName().startsWith(name + "$")));
    }

    /** The lock is no part of what is published. */
    @Test
    void changesTheFileSystemOnlyInOneClass() {
        for (String method : List.of(
                "write",
                "writeString",
                "move",
                "copy",
                "createLink",
                "createSymbolicLink",
                "createTempFile",
                "delete")) {
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(ROOT + ".publish.FileWriter")
                    .and()
                    .doNotHaveFullyQualifiedName(ROOT + ".publish.OutputLock")
                    .should()
                    .callMethodWhere(target(owner(equivalentTo(Files.class))).and(target(name(method))))
                    .check(CLASSES);
        }
    }

    /** A new record says when it was made; pages show that day as any other that a record has. */
    @Test
    void asksNoClockNoDefaultLocaleAndNoDefaultZone() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.Today")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.time.Clock.class,
                        java.time.Instant.class,
                        java.time.LocalDate.class,
                        java.time.LocalDateTime.class,
                        java.time.ZonedDateTime.class,
                        java.time.ZoneId.class,
                        java.util.Date.class,
                        java.util.Random.class,
                        java.text.DateFormat.class,
                        java.text.SimpleDateFormat.class,
                        java.text.NumberFormat.class)
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .check(CLASSES);
    }

    @Test
    void scoresAreTheSameOnEveryMachine() {
        for (String method : List.of("log", "exp", "pow", "sin", "cos", "sqrt")) {
            noClasses().should().callMethod(Math.class, method, double.class).check(CLASSES);
        }
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Handler")
                .orShould()
                .haveSimpleNameEndingWith("Processor")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CLASSES);
    }
}
