package org.lectern.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.lectern.Progress;
import org.lectern.SiteGenerator;
import org.lectern.testing.Sites;

/** A preview of a list, on any port, on a thread of its own. */
public final class RunningPreview implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Preview preview;
    private final Thread thread;
    private final BlockingQueue<Attempt> attempts = new LinkedBlockingQueue<>();
    private volatile Throwable failure;

    private RunningPreview(Preview preview, Path content, SiteBuild build) {
        this.preview = preview;
        PreviewRequest request = new PreviewRequest(
                content, List.of(content, content.resolveSibling("templates")), Optional.empty(), build, attempts::add);
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
        return of(content, output -> new SiteGenerator(Progress.SILENT).build(Sites.request(content), output));
    }

    static RunningPreview of(Path content, SiteBuild build) throws Exception {
        return new RunningPreview(Preview.open(OptionalInt.of(0)), content, build);
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
