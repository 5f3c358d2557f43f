package bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a command to its end. GNU time measures CPU and memory, for a process that has ended tells neither; where it is
 * missing only the wall clock is left.
 */
final class Stopwatch {
    private static final List<String> TIME = List.of("/usr/bin/time", "-f", "%e %U %S %M", "-o");

    private final Path notes;
    private final Path log;
    private final boolean gnuTime;

    /**
     * A stopwatch.
     *
     * @param folder where it keeps its notes, and what commands print
     */
    Stopwatch(Path folder) throws IOException, InterruptedException {
        this.notes = Files.createDirectories(folder).resolve("time.txt");
        this.log = folder.resolve("log.txt");
        this.gnuTime = Files.isExecutable(Path.of(TIME.get(0))) && run(withTime(List.of("true"))) == 0;
    }

    boolean measuresCpu() {
        return gnuTime;
    }

    /** Runs a command that is to succeed. */
    Measured run(Command command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int exit = run(gnuTime ? withTime(command.words()) : command.words());
        double wall = (System.nanoTime() - begin) / 1e9;
        if (exit != 0) {
            throw new IOException(command + " ended with " + exit + ":\n" + Files.readString(log));
        }
        return gnuTime ? noted() : new Measured(Double.NaN, wall, Double.NaN);
    }

    private int run(List<String> words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }

    private List<String> withTime(List<String> words) {
        List<String> all = new ArrayList<>(TIME);
        all.add(notes.toString());
        all.addAll(words);
        return all;
    }

    private Measured noted() throws IOException {
        String[] values = Files.readString(notes).strip().split(" ");
        double user = Double.parseDouble(values[1]);
        double system = Double.parseDouble(values[2]);
        return new Measured(user + system, Double.parseDouble(values[0]), Long.parseLong(values[3]) * 1024 / 1e6);
    }
}
