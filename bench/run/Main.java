package bench.run;

import bench.corpus.Corpus;
import bench.pages.Pages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The bench: measures builds, or edits while the list is served; or makes a list, or weighs a site.
 * {@code bench/README.md} has its arguments.
 */
public final class Main {
    private final Path project;
    private final Options options;
    private final PrintStream out;

    private Main(Path project, Options options, PrintStream out) {
        this.project = project;
        this.options = options;
        this.out = out;
    }

    /** Ends with 0, with 1 where a page is too heavy or a ratio has become worse, and with 2 where it cannot begin. */
    public static void main(Path project, String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean good = true;
        if (arguments.length == 2 && arguments[0].equals("--pages")) {
            good = Pages.print(Path.of(arguments[1]), out);
        } else if (arguments.length == 3 && arguments[0].equals("--corpus")) {
            Path folder = Path.of(arguments[2]);
            new Corpus(Integer.parseInt(arguments[1]))
                    .write(List.of(folder.resolve("content")), folder.resolve("hugo"));
        } else if (arguments.length == 3 && arguments[0].equals("--serve")) {
            int works = Integer.parseInt(arguments[1]);
            new Edits(works, project.resolve("target/bench/serve-" + works))
                    .measure(
                            project, Options.of(project, new String[0]).program(), Integer.parseInt(arguments[2]), out);
        } else {
            good = new Main(project, options(project, arguments), out).measure();
        }
        System.exit(good ? 0 : 1);
    }

    private static Options options(Path project, String[] arguments) {
        try {
            return Options.of(project, arguments);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            System.err.println("bench/README.md says what may stand here: " + e.getMessage());
            System.exit(2);
            throw e;
        }
    }

    private boolean measure() throws IOException, InterruptedException {
        Path work = project.resolve("target/bench");
        Stopwatch stopwatch = new Stopwatch(work);
        Optional<String> lectern = Machine.answer(Command.of(options.program(), "--version"));
        Optional<String> hugo = options.hugo() ? Machine.answer(Command.of("hugo", "version")) : Optional.empty();
        if (lectern.isEmpty()) {
            out.println(options.program() + " does not run; mvn -DskipTests package makes what it starts.");
            System.exit(2);
        }
        out.println(lectern.get() + "; " + hugo.orElse("no Hugo") + "; " + Machine.description() + "; "
                + options.rounds() + " rounds"
                + (stopwatch.measuresCpu() ? "" : "; no GNU time at /usr/bin/time: CPU and memory are not measured"));
        out.println();
        List<Row> rows = new ArrayList<>();
        List<Bed> beds = new ArrayList<>();
        for (int works : options.sizes()) {
            Bed bed = new Bed(works, work.resolve(String.valueOf(works)));
            bed.make(project.resolve("bench"), options.settings());
            beds.add(bed);
            rows.addAll(rows(bed, hugo.isPresent(), stopwatch, work.resolve("classes")));
        }
        Folders.delete(work.resolve(Bed.ASIDE));
        Results results = new Results(rows);
        Tables tables = new Tables(results, out);
        tables.times();
        tables.growth(options.sizes());
        tables.sites(beds, options.settings());
        return judge(results.ratios());
    }

    /** Everybody in turn, round after round: what slows the machine for a while slows all alike. */
    private List<Row> rows(Bed bed, boolean withHugo, Stopwatch stopwatch, Path classes)
            throws IOException, InterruptedException {
        List<Contender> contenders = new Contenders(bed, options.program(), classes).all(withHugo, options.settings());
        Map<String, List<Measured>> runs = new LinkedHashMap<>();
        for (int round = 0; round < options.rounds(); round++) {
            for (Contender contender : contenders) {
                contender.prepare().run();
                Measured measured = stopwatch.run(contender.command());
                System.err.println(bed.works() + " " + contender.name() + ": " + measured);
                runs.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                        .add(measured);
            }
        }
        List<Row> rows = new ArrayList<>();
        runs.forEach((name, measured) -> rows.add(new Row(bed.works(), name, Measured.median(measured))));
        return rows;
    }

    private boolean judge(Map<String, Double> ratios) throws IOException {
        if (options.save().isPresent()) {
            new RatioFile(options.save().get()).save(ratios);
        }
        if (options.check().isEmpty()) {
            return true;
        }
        RatioFile stored = new RatioFile(options.check().get());
        List<String> worse = stored.worse(ratios, options.tolerance());
        out.println(stored.common(ratios) + " ratios compared, " + worse.size() + " worse by more than "
                + Math.round(100 * options.tolerance()) + " %.");
        worse.forEach(out::println);
        return worse.isEmpty() && stored.common(ratios) > 0;
    }
}
