package org.lectern.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.lectern.supply.BillOfMaterials.Library;
import org.lectern.testing.FileTree;
import org.lectern.testing.Product;

/** The jar holds what the bill of materials lists, nothing else, and the licences of it. */
class PackagedPartsIT {
    private static final Path REPOSITORY = Path.of(System.getProperty(
            "lectern.filled-repository",
            Path.of(System.getProperty("user.home"), ".m2", "repository").toString()));

    /** The classes of a jar by name. */
    private static Set<String> classes(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static byte[] entry(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry(name);
            assertThat(entry).as(name).isNotNull();
            try (InputStream in = file.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }

    @Test
    void theBillOfMaterialsListsTheLibrariesWhoseClassesAreInTheJarAndNoOther() throws Exception {
        Set<String> packaged = classes(Product.JAR);
        packaged.removeIf(name -> name.startsWith("org/lectern/"));
        assertThat(packaged).isNotEmpty();
        Set<String> listed = new TreeSet<>();
        for (Library library : BillOfMaterials.libraries()) {
            listed.addAll(classes(library.in(REPOSITORY)));
        }
        assertThat(packaged).isEqualTo(listed);
    }

    @Test
    void everyLibraryIsTheFileWhoseDigestIsListed() throws Exception {
        Map<String, String> listed = new TreeMap<>();
        Map<String, String> there = new TreeMap<>();
        for (Library library : BillOfMaterials.libraries()) {
            listed.put(library.name(), library.digest());
            byte[] file = Files.readAllBytes(library.in(REPOSITORY));
            there.put(
                    library.name(),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        }
        assertThat(there).isEqualTo(listed);
    }

    @Test
    void theBillOfMaterialsIsThatWhichMavenMakes() throws Exception {
        Path made = Path.of("target/sbom/lectern.cdx.json");
        // Offline Maven makes none; one that is older than the pom is of another day.
        assumeThat(Files.exists(made)
                        && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(Path.of("pom.xml"))) > 0)
                .isTrue();
        assertThat(made).hasSameTextualContentAs(BillOfMaterials.FILE);
    }

    @Test
    void theBillOfMaterialsAndTheLicencesAreInTheJar() throws Exception {
        Map<String, Path> files = new TreeMap<>(Map.of(
                "META-INF/LICENSE", Path.of("LICENSE"),
                "META-INF/THIRD-PARTY.md", Path.of("THIRD-PARTY.md"),
                "META-INF/sbom/lectern.cdx.json", BillOfMaterials.FILE));
        Path licences = Path.of("src/main/resources/META-INF/licences");
        for (String name : FileTree.read(licences).keySet()) {
            files.put("META-INF/licences/" + name, licences.resolve(name));
        }
        assertThat(files).hasSizeGreaterThan(3);
        for (Map.Entry<String, Path> file : files.entrySet()) {
            assertThat(entry(Product.JAR, file.getKey()))
                    .as(file.getKey())
                    .isEqualTo(Files.readAllBytes(file.getValue()));
        }
        assertThat(Product.JAR.resolveSibling("lectern.cdx.json")).hasSameBinaryContentAs(BillOfMaterials.FILE);
    }

    @Test
    void theNoticesOfTheLibrariesAreInTheJar() throws Exception {
        String packaged = new String(entry(Product.JAR, "META-INF/NOTICE"), StandardCharsets.UTF_8);
        List<String> copyrights = new ArrayList<>();
        for (Library library : BillOfMaterials.libraries()) {
            try (JarFile jar = new JarFile(library.in(REPOSITORY).toFile())) {
                for (ZipEntry notice : Collections.list(jar.entries())) {
                    if (notice.getName().matches("META-INF/NOTICE(\\.txt)?")) {
                        new String(jar.getInputStream(notice).readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .filter(line -> line.startsWith("Copyright "))
                                .forEach(copyrights::add);
                    }
                }
            }
        }
        assertThat(copyrights)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(packaged).contains(line));
    }
}
