package org.lectern.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.lectern.LiveResult;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.FileFault;
import org.lectern.diagnostic.Severity;
import org.lectern.render.Theme;

/**
 * Serves a list on loopback while it is written. Each change gives another state of the list, from which pages are made
 * when they are asked for; nothing is written, and what is published elsewhere is left alone.
 */
public final class Preview implements AutoCloseable {
    /** Tried first, and after it those that follow. */
    public static final int USUAL_PORT = 8080;

    private static final String SECOND_LOOPBACK = "::1";
    private static final int TRIED = 20;
    private static final int MOST_SHOWN = 20;
    private static final long PATIENCE_SECONDS = 5;

    /** First comes what open pages ask for. */
    private static final long SETTLING_AFTER_MILLIS = 250;

    private final List<HttpServer> servers;
    private final ExecutorService threads;
    private final ScheduledThreadPoolExecutor background;
    private final LatestState latest;
    private final WatchService watches;
    private final Semaphore idle = new Semaphore(1);
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Sets apart this preview's pages from those of an earlier one at the same address. */
    private final String name = UUID.randomUUID().toString();

    /** The theme that was tried last, by the one thread in the background. */
    private Optional<Theme> tried = Optional.empty();

    private final AtomicInteger versions = new AtomicInteger();

    private Preview(List<HttpServer> servers) throws IOException {
        this.servers = servers;
        this.watches = FileSystems.getDefault().newWatchService();
        this.latest = new LatestState(new PreviewState(Optional.empty(), name, List.of()));
        this.threads = Executors.newCachedThreadPool(Preview::thread);
        this.background = new ScheduledThreadPoolExecutor(1, Preview::thread, new ThreadPoolExecutor.DiscardPolicy());
        background.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        Answers answers = new Answers(latest, new Admission(port()));
        for (HttpServer server : servers) {
            server.setExecutor(threads);
            server.createContext("/", answers);
            server.start();
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "lectern-serve");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Opens the address; until there is a site, a page says so.
     *
     * @param port 0 for any; nothing for the usual one, or the first free one after it
     * @throws PreviewException where the port is taken or not allowed
     * @throws IOException where folders cannot be watched on this system
     */
    public static Preview open(OptionalInt port) throws PreviewException, IOException {
        ServerLimits.set();
        int first = port.orElse(USUAL_PORT);
        boolean fixed = port.isPresent() && first != 0;
        for (int i = 0; ; i++) {
            int tried = first == 0 ? 0 : first + i; // any port of one loopback may be taken on the other
            try {
                return new Preview(listeners(tried));
            } catch (SocketException e) {
                if (fixed || i == TRIED) {
                    throw new PreviewException("port " + tried + " cannot be used (" + e.getMessage()
                            + "): another program may have it. Name another with --port"
                            + (port.isPresent() ? ", or leave it out" : ""));
                }
            }
        }
    }

    /**
     * Never all addresses of this computer: drafts and files are nobody else's to read. Where {@code localhost} may
     * mean either of two addresses both are taken, lest another program gets what was meant for the preview.
     */
    private static List<HttpServer> listeners(int port) throws IOException {
        HttpServer first = listener("127.0.0.1", port);
        if (!hasSecondLoopback()) {
            return List.of(first);
        }
        try {
            return List.of(first, listener(SECOND_LOOPBACK, first.getAddress().getPort()));
        } catch (IOException e) {
            first.stop(0);
            throw e;
        }
    }

    private static HttpServer listener(String address, int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 0);
    }

    private static boolean hasSecondLoopback() {
        try {
            listener(SECOND_LOOPBACK, 0).stop(0);
            return true;
        } catch (IOException e) {
            return false; // a computer without IPv6
        }
    }

    private int port() {
        return servers.get(0).getAddress().getPort();
    }

    /** Where the home page is. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    /**
     * Reads the list, and again after each change, until it is closed.
     *
     * @throws IOException where the folders cannot be watched
     */
    public void run(PreviewRequest request) throws IOException, InterruptedException {
        idle.acquire();
        try (ChangeWatch watch = new ChangeWatch(watches, request.watched(), ChangeWatch.isSlow(watches))) {
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

    private Attempt attempt(PreviewRequest request) {
        try {
            LiveResult read = request.reading().now();
            if (read.site().isPresent()) {
                ServedSite site = new ServedSite(read.site().get());
                latest.set(new PreviewState(Optional.of(site), version(), List.of()));
                Future<?> unused =
                        background.schedule(() -> settle(site, request), SETTLING_AFTER_MILLIS, TimeUnit.MILLISECONDS);
            } else {
                keep(lines(read.result().diagnostics()));
            }
            return new Attempt(
                    Optional.of(read.result()), "", latest.get().site().isPresent());
        } catch (IOException e) {
            // A file may have gone while it was read; what took it away asks for another reading.
            return failed("cannot read " + FileFault.words(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(ownFault(e));
        }
    }

    private String version() {
        return name + "." + versions.incrementAndGet();
    }

    /** What an edit asks for and no reader waits for, unless another edit came meanwhile. */
    private void settle(ServedSite site, PreviewRequest request) {
        if (!isLatest(site)) {
            return;
        }
        try {
            tryTheme(site, request);
            if (isLatest(site)) {
                latest.settle(site, new ServedSite(site.site().settled()), version());
            }
        } catch (RejectedExecutionException e) {
            return; // closed meanwhile
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            request.told().accept(failed(ownFault(e)));
        }
    }

    /** The preview goes on: the next edit may get round it. */
    private static String ownFault(Throwable fault) {
        return "this is a fault of Lectern's own: " + fault;
    }

    /** Pages fail where templates do; what makes those of one page fail alone is said on it. */
    private void tryTheme(ServedSite site, PreviewRequest request) {
        Theme theme = site.site().theme();
        if (tried.filter(theme::equals).isPresent()) {
            return;
        }
        List<Diagnostic> faults = new ThemeTrial(() -> isLatest(site)).faults(site.site());
        if (!faults.isEmpty()) {
            request.faults().accept(faults);
        }
        tried = isLatest(site) ? Optional.of(theme) : Optional.empty();
    }

    private boolean isLatest(ServedSite site) {
        return latest.get().site().filter(site::equals).isPresent() && !closed.get();
    }

    private Attempt failed(String fault) {
        String line = fault.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        keep(List.of(line));
        return new Attempt(Optional.empty(), line, latest.get().site().isPresent());
    }

    /** The last good site stays; a page in place of a site changes with what it says. */
    private void keep(List<String> faults) {
        PreviewState before = latest.get();
        String version = before.site().isPresent() ? before.version() : version();
        latest.set(new PreviewState(before.site(), version, faults));
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

    /** Ends what runs and answers. */
    @Override
    public void close() throws IOException {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        watches.close();
        latest.end();
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
        try {
            // What runs is let to its end: it uses threads that are the caller's to end.
            if (idle.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                idle.release();
            }
            background.shutdown();
            background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
