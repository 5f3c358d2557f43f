package org.lectern.scaffold;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipException;

/**
 * The jar that is program, library and Maven plugin in one, with all that it needs inside.
 *
 * @param file where it lies
 * @param version what its manifest says
 */
public record ProgramJar(Path file, ProgramVersion version) {
    private static final String HOW = "make the jar in Lectern's own folder with mvn -q -DskipTests package, then run"
            + " java -jar target/lectern.jar";

    /**
     * The jar that this program runs from.
     *
     * @throws ScaffoldException where it runs from a folder of classes, or from the jar without its libraries
     */
    public static ProgramJar running() throws ScaffoldException, IOException {
        CodeSource source = ProgramJar.class.getProtectionDomain().getCodeSource();
        try {
            Path file = source == null ? null : Path.of(source.getLocation().toURI());
            if (file == null || !Files.isRegularFile(file)) {
                throw new ScaffoldException("Lectern does not run from its jar here and cannot copy itself: " + HOW);
            }
            return of(file);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class without a place", e);
        }
    }

    /**
     * A jar by its path.
     *
     * @throws ScaffoldException where it is another program's, or lacks its libraries
     */
    public static ProgramJar of(Path file) throws ScaffoldException, IOException {
        return new ProgramJar(
                file,
                version(file)
                        .orElseThrow(() -> new ScaffoldException(
                                file + " is not Lectern with all that it needs, and cannot be copied: " + HOW)));
    }

    /** Only the whole jar says which class is the program's. */
    private static Optional<ProgramVersion> version(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            if (manifest == null) {
                return Optional.empty();
            }
            Attributes attributes = manifest.getMainAttributes();
            boolean whole = attributes.getValue(Attributes.Name.MAIN_CLASS) != null
                    && "Lectern".equals(attributes.getValue(Attributes.Name.IMPLEMENTATION_TITLE));
            String version = attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            return whole && version != null ? ProgramVersion.parse(version) : Optional.empty();
        } catch (ZipException e) {
            return Optional.empty();
        }
    }
}
