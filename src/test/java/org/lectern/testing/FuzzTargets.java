package org.lectern.testing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The targets of fuzzing: classes {@code …Fuzz}, each with the folder {@code fuzz/<package>.<class>} of its inputs. */
public final class FuzzTargets {
    private static final Path INPUTS = Sites.RESOURCES.resolve("fuzz");
    private static final Path SOURCES = Path.of("src/test/java/org/lectern");

    private FuzzTargets() {}

    /** {@code markdown.MarkdownFuzz} and the others, sorted. */
    public static List<String> names() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            return sources.map(source -> SOURCES.relativize(source).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith("Fuzz.java"))
                    .map(name ->
                            name.substring(0, name.length() - ".java".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    /** The inputs that are kept for a target, by name. */
    public static List<Path> inputs(String target) throws IOException {
        try (Stream<Path> files = Files.list(INPUTS.resolve(target))) {
            return files.sorted().toList();
        }
    }

    /** Every folder of inputs. */
    public static List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(INPUTS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Asks a target one input; what it throws is a fault. */
    public static void ask(String target, byte[] input) throws Throwable {
        Method method = Class.forName("org.lectern." + target).getMethod("fuzzerTestOneInput", byte[].class);
        try {
            method.invoke(null, (Object) input);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
