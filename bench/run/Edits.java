package bench.run;

import bench.corpus.Corpus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Edits of a list that {@code lectern serve} shows: how long it takes from the save until the page has the new word,
 * and what CPU until the related articles are computed and the page was asked for again, as an open browser does.
 */
final class Edits {
    private static final long SEED = 11;
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LOOK_EVERY_MILLIS = 10;

    /** A program is at rest that has used nothing for so long. */
    private static final int REST_MILLIS = 600;

    private final int works;
    private final Path content;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Random chance = new Random(SEED);

    /** What an edit cost, in milliseconds. */
    private record Cost(long page, long cpu) {}

    Edits(int works, Path folder) {
        this.works = works;
        this.content = folder.resolve("content");
    }

    /**
     * Makes the list, and prints the medians of the later half of the edits: the compiler has done its work by then.
     */
    void measure(Path project, Path program, int edits, PrintStream out) throws IOException, InterruptedException {
        Folders.delete(content.getParent());
        new Corpus(works).write(List.of(content), content.resolveSibling("hugo"));
        Files.copy(project.resolve("bench/everything.yaml"), content.resolve("site.yaml"));
        Process serve = new ProcessBuilder(program.toString(), "serve", "--content", content.toString(), "--port", "0")
                .redirectErrorStream(true)
                .start();
        try {
            String address = address(serve);
            await(address, "articles/w000000.html", "<article");
            rest(serve);
            List<Cost> costs = new ArrayList<>();
            for (int i = 0; i < edits; i++) {
                costs.add(edit(serve, address, "qx" + i));
                System.err.println(works + " edit " + i + ": " + costs.get(i));
            }
            List<Cost> later = costs.subList(edits / 2, edits);
            out.printf(
                    Locale.ROOT,
                    "%,d works, %d edits, of the later half: page after %d ms, CPU %d ms (medians)%n",
                    works,
                    edits,
                    median(later.stream().map(Cost::page)),
                    median(later.stream().map(Cost::cpu)));
        } finally {
            serve.descendants().forEach(ProcessHandle::destroy);
            serve.destroy();
        }
    }

    private static String address(Process serve) throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread rest = new Thread(() -> said.lines().forEach(more -> {}));
                rest.setDaemon(true);
                rest.start();
                return address.group();
            }
        }
        throw new IOException("serve ended before it said its address");
    }

    private Cost edit(Process serve, String address, String word) throws IOException, InterruptedException {
        String id = String.format(Locale.ROOT, "w%06d", chance.nextInt(works));
        Path record = content.resolve("articles/" + id + ".md");
        Path saved = content.resolveSibling("saved");
        Files.writeString(saved, Files.readString(record).stripTrailing() + " " + word + ".\n");
        long before = cpu(serve);
        long start = System.nanoTime();
        Files.move(saved, record, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        await(address, "articles/" + id + ".html", word);
        long page = (System.nanoTime() - start) / 1_000_000;
        rest(serve);
        await(address, "articles/" + id + ".html", word);
        return new Cost(page, cpu(serve) - before);
    }

    private void await(String address, String path, String word) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!client.send(request, BodyHandlers.ofString()).body().contains(word)) {
            if (System.nanoTime() > end) {
                throw new IOException(path + " did not get \"" + word + "\"");
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    /** Waits until the program has nothing more to do, or long enough. */
    private static void rest(Process serve) throws InterruptedException {
        long last = -1;
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (long now = cpu(serve); now > last && System.nanoTime() < end; now = cpu(serve)) {
            last = now;
            Thread.sleep(REST_MILLIS);
        }
    }

    /** The CPU of the launcher and of what it started, in milliseconds. */
    private static long cpu(Process serve) {
        return Stream.concat(Stream.of(serve.toHandle()), serve.descendants())
                .map(program -> program.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toMillis)
                .sum();
    }

    private static long median(Stream<Long> values) {
        List<Long> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
