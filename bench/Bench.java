package bench;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * What {@code java bench/Bench.java} starts: compiles the files in the folders beside it into
 * {@code target/bench/classes}, for a Java 17 runs one source file only, and hands the arguments to
 * {@link bench.run.Main}.
 */
public final class Bench {
    private Bench() {}

    /** Takes the arguments that {@code bench/README.md} explains. */
    public static void main(String[] arguments) throws Exception {
        URI self =
                Bench.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path sources = Path.of(self).getParent();
        Path project = sources.getParent();
        Path classes = project.resolve("target/bench/classes");
        compile(sources, classes);
        try (URLClassLoader compiled =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            compiled.loadClass("bench.run.Main")
                    .getMethod("main", Path.class, String[].class)
                    .invoke(null, project, arguments);
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        Files.createDirectories(classes);
        List<String> words = new ArrayList<>(List.of("-d", classes.toString(), "-encoding", "UTF-8"));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .sorted()
                    .forEach(words::add);
        }
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
        if (failed != 0) {
            throw new IllegalStateException("the bench does not compile");
        }
    }
}
