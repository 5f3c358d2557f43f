package org.lectern.relate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.concurrent.Workers;

/**
 * Measures the related articles: on test collections how good they are, on a list of one's own what they cost.
 * CONTRIBUTING.md has the command.
 */
final class RelatedBenchmark {
    private static final String ROW = "%-12s %6s %7s  %-20s  %-20s  %-20s  %-20s  %6s %6s %5s";

    private final PrintStream out;

    private RelatedBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Takes a folder of collections, or a content folder, and a folder for the run files. */
    public static void main(@Nullable String... arguments) {
        try {
            String folder = arguments[0];
            if (folder == null || folder.isBlank()) { // Maven passes an empty argument on as null
                throw new IOException("which folder? -Dcollections=FOLDER names it");
            }
            new RelatedBenchmark(System.out).run(Path.of(folder), Path.of(String.valueOf(arguments[1])));
        } catch (IOException e) {
            // Of these the message alone says too little.
            boolean bare = e instanceof FileSystemException || e instanceof CharacterCodingException;
            System.err.println("related-benchmark: " + (bare ? e.toString() : e.getMessage()));
            System.exit(1);
        }
    }

    private void run(Path folder, Path runs) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        if (Files.exists(folder.resolve("site.yaml"))) {
            printCost(folder);
        } else {
            printQuality(collections(folder), runs);
        }
    }

    private List<TestCollection> collections(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> files = Files.list(folder)) {
            inside = files.filter(Files::isDirectory).sorted().toList();
        }
        List<TestCollection> collections = new ArrayList<>();
        for (Path candidate : inside) {
            if (TestCollection.isIn(candidate)) {
                collections.add(TestCollection.read(candidate));
            } else {
                print("%s is skipped: it has neither docs.jsonl nor qrels.txt", candidate.getFileName());
            }
        }
        if (collections.isEmpty()) {
            throw new IOException(folder + " holds no collection, that is, a folder with docs.jsonl and qrels.txt");
        }
        return collections;
    }

    private void printQuality(List<TestCollection> collections, Path runs) throws IOException {
        print(ROW, "collection", "works", "queries", "nDCG@10", "R@10", "MRR", "P@5", "never", "Gini", "most");
        double gains = 0;
        for (TestCollection collection : collections) {
            CollectionRun run = CollectionRun.of(collection);
            run.write(runs.resolve(collection.name() + ".run"));
            List<RankingMetrics> metrics = run.metrics();
            MeanInterval gain = mean(metrics, RankingMetrics::gain);
            ListSpread spread = run.spread();
            print(
                    ROW,
                    collection.name(),
                    collection.documents().size(),
                    metrics.size(),
                    gain,
                    mean(metrics, RankingMetrics::recall),
                    mean(metrics, RankingMetrics::reciprocalRank),
                    mean(metrics, RankingMetrics::precision),
                    number("%.4f", spread.never()),
                    number("%.4f", spread.gini()),
                    spread.most());
            gains += gain.mean();
        }
        print("mean of nDCG@10 %.4f", gains / collections.size());
        print("[95 %% bootstrap interval]; of first fives: share never suggested, Gini and largest in-degree");
        print("runs are in %s", runs);
    }

    private static MeanInterval mean(List<RankingMetrics> metrics, ToDoubleFunction<RankingMetrics> metric) {
        return MeanInterval.of(metrics.stream().mapToDouble(metric).toArray());
    }

    private void printCost(Path content) throws IOException {
        RelateCost cost = RelateCost.of(content);
        print("works                        %d", cost.works());
        print("CPU seconds per 1,000 works  %.3f", cost.secondsPerThousand());
        print("wall seconds                 %.2f on %d threads", cost.wall(), Workers.available());
        KeptScores scores = KeptScores.of(content);
        print("share of exact scores kept   %.4f (best 8 of %d works)", scores.share(), scores.articles());
    }

    private static String number(String form, double number) {
        return String.format(Locale.ROOT, form, number);
    }

    private void print(String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values).stripTrailing());
    }
}
