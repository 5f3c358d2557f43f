package org.lectern.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What stands in one room alone: libraries, the network, files, the clock; and what no class is called. */
class RoomsTest {
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
    Stream<DynamicTest> eachLibraryHasOneRoom() {
        Map<String, String> rooms = new TreeMap<>(Map.of(
                "de.siegmar..", "importer.table",
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
                                .resideOutsideOfPackage(ProgramClasses.ROOT + "." + room.getValue() + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(room.getKey())
                                .check(ProgramClasses.ALL)));
    }

    @Test
    void printsOnlyInTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ProgramClasses.ROOT + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ProgramClasses.ALL);
    }

    /**
     * What is built and read never depends on a network; {@code import --doi} and {@code check --links} alone ask one,
     * by one class each. The door of {@code serve} is open to this computer alone.
     */
    @Test
    void touchesTheNetworkOnlyInOneClass() {
        List<String> doors = List.of(
                ProgramClasses.ROOT + ".importer.DoiResolver",
                ProgramClasses.ROOT + ".importer.LimitedBody",
                ProgramClasses.ROOT + ".links.PublicNetwork",
                ProgramClasses.ROOT + ".links.Web",
                ProgramClasses.ROOT + ".serve.Preview");
        noClasses()
                .that(not(nameAmong(doors)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "java.nio.channels..", "javax.net..")
                        .and(not(nameAmong(FILE_CHANNELS)))
                        .or(nameAmong(SOCKETS)))
                .check(ProgramClasses.ALL);
        noClasses()
                .should()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "getContent")
                .check(ProgramClasses.ALL);
    }

    @Test
    void servesOnlyInTheRoomForIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ProgramClasses.ROOT + ".serve..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.net.httpserver..")
                .check(ProgramClasses.ALL);
    }

    @Test
    void startsOtherProgramsOnlyInTheRoomForIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ProgramClasses.ROOT + ".git..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class, Process.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .check(ProgramClasses.ALL);
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
                    .doNotHaveFullyQualifiedName(ProgramClasses.ROOT + ".publish.FileWriter")
                    .and()
                    .doNotHaveFullyQualifiedName(ProgramClasses.ROOT + ".publish.OutputLock")
                    .should()
                    .callMethodWhere(target(owner(equivalentTo(Files.class))).and(target(name(method))))
                    .check(ProgramClasses.ALL);
        }
    }

    /** A new record says when it was made; pages show that day as any other that a record has. */
    @Test
    void asksNoClockNoDefaultLocaleAndNoDefaultZone() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ProgramClasses.ROOT + ".cli.Today")
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
                .check(ProgramClasses.ALL);
    }

    /** The packages of what is asked while files are made. */
    private static String[] followed() {
        return Stream.of("view", "cite", "bibliography", "export", "cluster", "csl", "search", "plan")
                .map(name -> ProgramClasses.ROOT + "." + name + "..")
                .toArray(String[]::new);
    }

    /**
     * Or an edit would not reach what others made of it: docs/decisions/0019. Labels, headings and what is made of
     * styles ask nothing of the list; what is kept of works goes by all that it is made of.
     */
    @Test
    void remembersWhatIsMadeOfTheListByMemosAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(followed())
                .and(not(nameAmong(Stream.of(
                                "view.Counted",
                                "plan.Shelf",
                                "csl.InTextCitations",
                                "csl.KeptReferences",
                                "csl.Presses",
                                "csl.ShippedStyles",
                                "csl.Style",
                                "csl.StyleLocales",
                                "csl.Styles")
                        .map(name -> ProgramClasses.ROOT + "." + name)
                        .toList())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ProgramClasses.ROOT + ".concurrent.Once")
                .check(ProgramClasses.ALL);
    }

    @Test
    void remembersNothingInAFieldEither() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(followed())
                .should()
                .haveModifier(JavaModifier.VOLATILE)
                .allowEmptyShould(true)
                .check(ProgramClasses.ALL);
    }

    @Test
    void scoresAreTheSameOnEveryMachine() {
        for (String method : List.of("log", "exp", "pow", "sin", "cos", "sqrt")) {
            noClasses().should().callMethod(Math.class, method, double.class).check(ProgramClasses.ALL);
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
                .check(ProgramClasses.ALL);
    }
}
