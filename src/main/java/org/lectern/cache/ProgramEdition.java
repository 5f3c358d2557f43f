package org.lectern.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which program this is, whose and on which Java: what one edition keeps, no other takes. Taken from the program's own
 * bytes, so that nobody has to remember to count it up.
 */
public final class ProgramEdition {
    private static final Optional<Digest> RUNNING = running();

    private ProgramEdition() {}

    /**
     * The edition; empty where the program cannot be looked at, and then nothing can be kept.
     *
     * @param secret of the user whose program it is
     * @param settings with which it was started, as far as they change what it makes
     */
    public static Optional<Digest> current(byte[] secret, String settings) {
        return RUNNING.map(program ->
                new Digest.Of().add(secret).add(settings).add(program).digest());
    }

    private static Optional<Digest> running() {
        try {
            Path program = Path.of(ProgramEdition.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Digest.Of edition = new Digest.Of()
                    .add(System.getProperty("java.vm.version", ""))
                    .add(System.getProperty("java.vendor.version", ""));
            for (Path file : files(program)) {
                edition.add(program.relativize(file).toString());
                edition.add(Checksum.of(file.toRealPath())); // it may be linked to
            }
            return Optional.of(edition.digest());
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The jar, or the classes of a program that is being worked on. */
    private static List<Path> files(Path program) throws IOException {
        try (Stream<Path> below = Files.walk(program)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
