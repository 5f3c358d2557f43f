package org.lectern.cache;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which program this is, whose and on which Java: what one edition keeps, no other takes. Taken from the program's own
 * bytes and those of its libraries, so that nobody has to remember to count it up.
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

    /** Where the program stands: two that take turns, as a jar and the classes that it was made of, are told apart. */
    public static String place() {
        return ProgramEdition.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
    }

    private static Optional<Digest> running() {
        try {
            List<Path> parts = parts(ProgramEdition.class.getClassLoader());
            Path own = Path.of(URI.create(place()));
            if (parts.stream().noneMatch(part -> isSame(part, own))) {
                return Optional.empty(); // Java has it from elsewhere
            }
            return Optional.of(new Digest.Of()
                    .add(System.getProperty("java.vm.version", ""))
                    .add(System.getProperty("java.vendor.version", ""))
                    .add(of(parts))
                    .digest());
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Where the classes of a program come from, its libraries' too: jars, and folders of one that is worked on. */
    static List<Path> parts(ClassLoader loader) throws URISyntaxException {
        List<Path> parts = new ArrayList<>();
        if (loader instanceof URLClassLoader named) { // as Maven's are
            for (URL url : named.getURLs()) {
                parts.add(Path.of(url.toURI()));
            }
        } else {
            for (String part : System.getProperty("java.class.path", "").split(Pattern.quote(File.pathSeparator))) {
                if (!part.isEmpty()) {
                    parts.add(Path.of(part));
                }
            }
        }
        return parts;
    }

    private static boolean isSame(Path part, Path own) {
        try {
            return Files.isSameFile(part, own);
        } catch (IOException e) {
            return false; // it is not there
        }
    }

    /**
     * The digest of the files of a program.
     *
     * @param parts jars and folders, in the order in which classes are looked for; those that are not there count too
     */
    static Digest of(List<Path> parts) throws IOException {
        Digest.Of all = new Digest.Of();
        for (Path part : parts) {
            all.add(part.getFileName().toString());
            if (Files.exists(part)) {
                for (Path file : files(part)) {
                    all.add(part.relativize(file).toString());
                    all.add(Checksum.of(file.toRealPath())); // it may be linked to
                }
            }
        }
        return all.digest();
    }

    /** The jar, or the classes of a program that is being worked on. */
    private static List<Path> files(Path program) throws IOException {
        try (Stream<Path> below = Files.walk(program)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
