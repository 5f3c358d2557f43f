package org.lectern.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The Maven repository inside a list, which holds one version of Lectern: jar and pom with their checksums, in the
 * layout of Maven 2 and later ({@code group/artifact/version/artifact-version.jar}).
 *
 * @param list the list's folder
 */
record ListRepository(Path list) {
    private static final String STAGED = ".new";
    static final String VERSIONS = ".lectern/repository/org/lectern/lectern";

    /** Maven verifies SHA-1 everywhere; SHA-256 is for people, and for Maven where it is asked to. */
    private static final Map<String, String> CHECKSUMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    /** The folder of all versions. */
    Path versions() {
        return list.resolve(VERSIONS);
    }

    Path folder(ProgramVersion version) {
        return versions().resolve(version.text());
    }

    /** Where a version is made ready before it comes into its folder by a rename. */
    Path stagingFolder(ProgramVersion version) {
        return versions().resolve(version + STAGED);
    }

    /** The names that the folder of a version holds. */
    private static Set<String> names(ProgramVersion version) {
        Set<String> names = new TreeSet<>();
        for (String artifact : List.of(artifact(version, ".jar"), artifact(version, ".pom"))) {
            names.add(artifact);
            CHECKSUMS.keySet().forEach(suffix -> names.add(artifact + "." + suffix));
        }
        return names;
    }

    private static String artifact(ProgramVersion version, String suffix) {
        return "lectern-" + version + suffix;
    }

    /** The files for a jar, by their names in the folder of its version. */
    static SortedMap<String, byte[]> files(ProgramJar jar) throws IOException {
        SortedMap<String, byte[]> artifacts = new TreeMap<>();
        artifacts.put(artifact(jar.version(), ".jar"), Files.readAllBytes(jar.file()));
        Map<String, String> values = Map.of("version", jar.version().text());
        artifacts.put(
                artifact(jar.version(), ".pom"),
                new Template(Resource.bytes("lectern.pom")).filled(values, Notation.XML));
        SortedMap<String, byte[]> files = new TreeMap<>(artifacts);
        artifacts.forEach((name, content) -> CHECKSUMS.forEach((suffix, algorithm) ->
                files.put(name + "." + suffix, hex(algorithm, content).getBytes(StandardCharsets.US_ASCII))));
        return files;
    }

    /** The same with paths from the list's folder. */
    static SortedMap<String, byte[]> filesOfList(ProgramJar jar) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files(jar).forEach((name, content) -> files.put(VERSIONS + "/" + jar.version() + "/" + name, content));
        return files;
    }

    /** Whether the folder of a version holds what was put there, unchanged, and nothing else. */
    boolean isIntact(ProgramVersion version) throws IOException {
        return isIntact(folder(version), version);
    }

    /** Whether a version stands ready, whole, and has only to be renamed. */
    boolean isStaged(ProgramVersion version) throws IOException {
        return isIntact(stagingFolder(version), version);
    }

    private static boolean isIntact(Path folder, ProgramVersion version) throws IOException {
        if (!holdsOnlyOurs(folder, version) || !list(folder).equals(names(version))) {
            return false;
        }
        for (String artifact : List.of(artifact(version, ".jar"), artifact(version, ".pom"))) {
            byte[] content = Files.readAllBytes(folder.resolve(artifact));
            for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
                String stated = Files.readString(
                        folder.resolve(artifact + "." + checksum.getKey()), StandardCharsets.ISO_8859_1);
                if (!stated.strip().equals(hex(checksum.getValue(), content))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a folder, perhaps cut off, holds no file but those that belong into that of a version. */
    static boolean holdsOnlyOurs(Path folder, ProgramVersion version) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        for (String name : list(folder)) {
            if (!names(version).contains(name)
                    || !Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return true;
    }

    /** The folders of other versions than one and what was made ready for any, as long as nothing else is in them. */
    List<Path> leftovers(ProgramVersion kept) throws IOException {
        List<Path> leftovers = new ArrayList<>();
        for (String name : list(versions())) {
            boolean staged = name.endsWith(STAGED);
            String version = staged ? name.substring(0, name.length() - STAGED.length()) : name;
            Optional<ProgramVersion> found = ProgramVersion.parse(version);
            Path folder = versions().resolve(name);
            if (found.isPresent() && (staged || !found.get().equals(kept)) && holdsOnlyOurs(folder, found.get())) {
                leftovers.add(folder);
            }
        }
        return leftovers;
    }

    private static Set<String> list(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
        } catch (NoSuchFileException e) {
            return names;
        }
        return names;
    }

    private static String hex(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
