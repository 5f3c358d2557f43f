package bench.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A program and its arguments. */
record Command(List<String> words) {
    /** Each part as the word that it prints; a list as several words. */
    static Command of(Object... parts) {
        List<String> words = new ArrayList<>();
        Arrays.stream(parts)
                .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                .forEach(word -> words.add(word.toString()));
        return new Command(words);
    }

    /** A class of the bench in a Java of its own, with the options that the launcher of Lectern gives. */
    static Command ofBench(Path classes, Class<?> main, Object... arguments) {
        return of(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UseDynamicNumberOfCompilerThreads",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxNewSize=24m",
                "-Xms64m",
                "-cp",
                classes,
                main.getName(),
                Arrays.asList(arguments));
    }
}
