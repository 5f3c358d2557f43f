package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that may be published to: ours already, or empty, or not there yet.
 *
 * @param path absolute, without symbolic links
 */
public record OutputFolder(Path path) {
    static final String OWN = ".lectern";
    /** Where a site keeps the list of its files; a folder or a branch that has it was made by Lectern. */
    public static final String MANIFEST = OWN + "/manifest";

    static final String NO_JEKYLL = ".nojekyll";

    /** What version control and Lectern put into a folder which is empty otherwise. */
    private static final Set<String> HARMLESS = Set.of(".git", ".gitignore", NO_JEKYLL, OWN);

    /**
     * The folder, once it is sure that publishing there loses nothing.
     *
     * @param inputs the folders of content and templates
     * @throws RefusedOutputException for a root, the home folder, a folder that overlaps with an input or holds files
     *     that are not ours, and for what is no folder
     * @throws IOException when it cannot be looked at
     */
    public static OutputFolder check(Path output, List<Path> inputs) throws RefusedOutputException, IOException {
        Path real = real(output);
        if (real.getParent() == null) {
            throw new RefusedOutputException(
                    "the output " + output + " is the root of a file system: name a folder of its own with --output");
        }
        if (real.equals(real(Path.of(System.getProperty("user.home", "/"))))) {
            throw new RefusedOutputException(
                    "the output " + output + " is your home folder: name a folder of its own with --output");
        }
        for (Path input : inputs) {
            Path realInput = real(input);
            if (real.startsWith(realInput) || realInput.startsWith(real)) {
                throw new RefusedOutputException("the output " + output + " and the input " + input
                        + " overlap: name a folder beside it with --output");
            }
        }
        if (Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(real)) {
                throw new RefusedOutputException(
                        "the output " + output + " is not a folder: name another with --output");
            }
            refuseForeign(output, real);
        }
        return new OutputFolder(real);
    }

    private static void refuseForeign(Path output, Path real) throws RefusedOutputException, IOException {
        if (isOurs(real)) {
            return;
        }
        try (Stream<Path> entries = Files.list(real)) {
            List<String> foreign = entries.map(entry -> entry.getFileName().toString())
                    .filter(name ->
                            !HARMLESS.contains(name) && !HostFiles.isKept(name) && !HostFiles.isKept(name + "/"))
                    .sorted()
                    .toList();
            if (!foreign.isEmpty() && !isOurs(real)) {
                throw new RefusedOutputException("the output " + output + " was not made by Lectern and holds files ("
                        + foreign.get(0) + (foreign.size() > 1 ? " and " + (foreign.size() - 1) + " more" : "")
                        + "): empty it yourself, or name another with --output");
            }
        } catch (NoSuchFileException e) {
            return; // another build is exchanging it just now
        }
    }

    private static boolean isOurs(Path real) {
        return Files.isRegularFile(real.resolve(MANIFEST), LinkOption.NOFOLLOW_LINKS);
    }

    /** The path without symbolic links, as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (NoSuchFileException e) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }
}
