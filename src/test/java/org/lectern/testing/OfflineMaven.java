package org.lectern.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The Maven that runs these tests, with a local repository of its own, new and empty at first. */
public final class OfflineMaven {
    private static final String UTILS = "org/codehaus/plexus/plexus-utils/1.1/plexus-utils-1.1.jar";

    private final Path settings;
    private final Path repository;

    private OfflineMaven(Path settings, Path repository) {
        this.settings = settings;
        this.repository = repository;
    }

    /** @param folder where its settings and its repository go */
    public static OfflineMaven in(Path folder) throws IOException {
        return new OfflineMaven(
                Files.writeString(folder.resolve("settings.xml"), settings()), folder.resolve("repository"));
    }

    /** The same Maven with another local repository. */
    public OfflineMaven with(Path other) {
        return new OfflineMaven(settings, other);
    }

    public Path repository() {
        return repository;
    }

    /** The local repository of the Maven that runs these tests. */
    public static Path filled() {
        return Path.of(System.getProperty("lectern.filled-repository", ""));
    }

    /** Lectern comes from the list, and what Maven itself needs from where it is on this machine already. */
    private static String settings() {
        Path filled = filled();
        String mirror = Files.isRegularFile(filled.resolve(UTILS))
                ? "<mirrors><mirror><id>filled</id><mirrorOf>central</mirrorOf><url>" + filled.toUri()
                        + "</url></mirror></mirrors>"
                : "";
        return "<settings>" + mirror + "</settings>";
    }

    /** The command and its first arguments. */
    public List<String> command() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return List.of(
                Path.of(System.getProperty("lectern.maven"), "bin", windows ? "mvn.cmd" : "mvn")
                        .toString(),
                "-B",
                "-s",
                settings.toString(),
                "-Dmaven.repo.local=" + repository);
    }

    /** Sets what Maven reads of a process's environment. */
    public static void prepare(Map<String, String> environment) {
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment.remove("MAVEN_ARGS");
    }
}
