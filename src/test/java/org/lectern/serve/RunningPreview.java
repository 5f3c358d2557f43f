package org.lectern.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.lectern.BuildRequest;
import org.lectern.LiveSession;
import org.lectern.Progress;
import org.lectern.SiteGenerator;
import org.lectern.diagnostic.Diagnostic;

/** A preview of a list, on any port, on a thread of its own. */
public final class RunningPreview implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Preview preview;
    private final Thread thread;
    private final BlockingQueue<Attempt> attempts = new LinkedBlockingQueue<>();
    private final BlockingQueue<List<Diagnostic>> faults = new LinkedBlockingQueue<>();
    private final LiveSession session;
    private volatile Throwable failure;

    private RunningPreview(Preview preview, LiveSession session, Path content, LiveReading reading) {
        this.preview = preview;
        this.session = session;
        PreviewRequest request = new PreviewRequest(
                List.of(content, content.resolveSibling("templates")), reading, attempts::add, faults::add);
        this.thread = new Thread(() -> {
            try {
                preview.run(request);
            } catch (Throwable e) {
                failure = e;
            }
        });
        thread.start();
    }

    public static RunningPreview of(Path content) throws Exception {
        LiveSession session = new LiveSession(2);
        Path templates = content.resolveSibling("templates");
        LiveReading reading = () -> {
            Optional<Path> own = Optional.of(templates).filter(Files::isDirectory);
            return new SiteGenerator(Progress.SILENT)
                    .live(new BuildRequest(content, own, Optional.empty(), 2, false, true), session);
        };
        return new RunningPreview(Preview.open(OptionalInt.of(0)), session, content, reading);
    }

    static RunningPreview of(Path content, LiveReading reading) throws Exception {
        return new RunningPreview(Preview.open(OptionalInt.of(0)), new LiveSession(1), content, reading);
    }

    /** What fails in the background, next. */
    List<Diagnostic> faults() throws InterruptedException {
        List<Diagnostic> found = faults.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (found == null) {
            throw new AssertionError("nothing failed in a minute", failure);
        }
        return found;
    }

    Preview preview() {
        return preview;
    }

    public String address() {
        return preview.address();
    }

    /** What the next build comes to. */
    public Attempt attempt() throws InterruptedException {
        Attempt attempt = attempts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (attempt == null) {
            throw new AssertionError("no build in a minute", failure);
        }
        return attempt;
    }

    /** Whether there is no build for a time. */
    boolean isQuiet(long millis) throws InterruptedException {
        return attempts.poll(millis, TimeUnit.MILLISECONDS) == null;
    }

    @Override
    public void close() throws IOException {
        preview.close();
        session.close();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive() || failure != null) {
            throw new AssertionError("the preview does not end well", failure);
        }
    }
}
