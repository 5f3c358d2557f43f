package org.lectern.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lectern.BuildResult;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.FileFault;
import org.lectern.diagnostic.Severity;
import org.lectern.publish.FileWriter;
import org.lectern.publish.OutputFolder;
import org.lectern.publish.PublishException;

/**
 * Serves a list on loopback while it is written. Builds go by turns into two temporary folders: the one that is served
 * is never written to, so that no reader meets half a site, and what is published elsewhere is left alone.
 */
public final class Preview implements AutoCloseable {
    /** Tried first, and after it those that follow. */
    public static final int USUAL_PORT = 8080;

    private static final int TRIED = 20;
    private static final int MOST_SHOWN = 20;
    private static final long PATIENCE_SECONDS = 5;

    private final HttpServer server;
    private final ExecutorService threads;
    private final FileWriter writer = new FileWriter();
    private final Path folder;
    private final LatestState latest;
    private final WatchService watches;
    private final Semaphore idle = new Semaphore(1);
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Sets apart this preview's pages from those of an earlier one at the same address. */
    private final String name = UUID.randomUUID().toString();

    private int attempts;

    private Preview(HttpServer server) throws IOException {
        this.server = server;
        this.watches = FileSystems.getDefault().newWatchService();
        this.folder = writer.makeTemporaryFolder("lectern-serve-");
        this.latest = new LatestState(new PreviewState(Optional.empty(), "/", name, List.of()));
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "lectern-serve");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", new Answers(latest));
        server.start();
    }

    /**
     * Opens the address; until there is a site, a page says so.
     *
     * @param port 0 for any; nothing for the usual one, or the first free one after it
     * @throws PreviewException where the port is taken or not allowed
     * @throws IOException where there can be no temporary folder
     */
    public static Preview open(OptionalInt port) throws PreviewException, IOException {
        // Else each answer waits 40 ms for the browser to confirm its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        int first = port.orElse(USUAL_PORT);
        for (int tried = first; ; tried++) {
            try {
                // Never all addresses of this computer: drafts and files are nobody else's to read.
                return new Preview(
                        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), tried), 0));
            } catch (SocketException e) {
                if (port.isPresent() || tried == first + TRIED) {
                    throw new PreviewException("port " + tried + " cannot be used (" + e.getMessage()
                            + "): another program may have it. Name another with --port"
                            + (port.isPresent() ? ", or leave it out" : ""));
                }
            }
        }
    }

    /** Where the home page is. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /**
     * Builds, and again after each change, until it is closed.
     *
     * @throws IOException where the folders cannot be watched
     */
    public void run(PreviewRequest request) throws IOException, InterruptedException {
        idle.acquire();
        try (ChangeWatch watch = new ChangeWatch(watches, request.watched())) {
            boolean changed = true;
            while (changed && !closed.get()) {
                watch.lookAgain();
                request.told().accept(attempt(request));
                changed = watch.await();
            }
        } catch (ClosedWatchServiceException e) {
            return; // closed meanwhile
        } finally {
            idle.release();
        }
    }

    private Attempt attempt(PreviewRequest request) throws IOException {
        attempts++;
        PreviewState before = latest.get();
        Path next =
                folder.resolve(before.site().filter(folder.resolve("a")::equals).isPresent() ? "b" : "a");
        try {
            BuildResult result = request.build().into(new OutputFolder(next));
            if (result.report().isPresent()) {
                String version = name + "." + attempts;
                latest.set(new PreviewState(Optional.of(next), BasePath.of(request), version, List.of()));
            } else {
                keep(before, lines(result.diagnostics()));
            }
            return new Attempt(Optional.of(result), "", latest.get().site().isPresent());
        } catch (PublishException e) {
            return failed(before, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            // A file may have gone while it was read; what took it away asks for another build.
            return failed(before, "cannot read or write " + FileFault.words(e));
        }
    }

    private Attempt failed(PreviewState before, String fault) {
        String line = fault.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        keep(before, List.of(line));
        return new Attempt(Optional.empty(), line, before.site().isPresent());
    }

    /** The last good site stays; a page in place of a site changes with what it says. */
    private void keep(PreviewState before, List<String> faults) {
        String version = before.site().isPresent() ? before.version() : name + "." + attempts;
        latest.set(new PreviewState(before.site(), before.basePath(), version, faults));
    }

    private static List<String> lines(List<Diagnostic> diagnostics) {
        boolean errors = diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        Severity stopping = errors ? Severity.ERROR : Severity.WARNING;
        List<String> all = diagnostics.stream()
                .filter(each -> each.severity() == stopping)
                .map(Diagnostic::toString)
                .toList();
        if (all.size() <= MOST_SHOWN) {
            return all;
        }
        List<String> shown = new ArrayList<>(all.subList(0, MOST_SHOWN));
        shown.add("… and " + (all.size() - MOST_SHOWN) + " more, which the terminal shows");
        return shown;
    }

    /** Ends what runs and answers, and takes the folders away. */
    @Override
    public void close() throws IOException {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        watches.close();
        latest.end();
        server.stop(0);
        threads.shutdownNow();
        try {
            // A build that runs is let to its end, or would write into a folder that goes.
            if (idle.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                idle.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        writer.deleteTree(folder);
    }
}
