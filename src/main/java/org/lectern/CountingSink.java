package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.cache.Checksum;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.render.FileSink;

/** Passes files on and tells of each. What a thread did since it passed on its last one is the making of the next. */
final class CountingSink implements FileSink {
    private final FileSink sink;
    private final Progress progress;
    private final long start = System.nanoTime();
    private final Map<Thread, Long> last = new ConcurrentHashMap<>();

    /** @param sink takes the files; their making begins now */
    CountingSink(FileSink sink, Progress progress) {
        this.sink = sink;
        this.progress = progress;
    }

    @Override
    public void write(OutputPath path, byte[] content) throws IOException {
        passOn(path, () -> sink.write(path, content));
        if (Permalinks.isPlanned(path)) {
            progress.step();
        }
    }

    @Override
    public boolean keep(OutputPath path, Checksum sum) throws IOException {
        boolean same = sink.keep(path, sum);
        if (same) {
            progress.kept(path, sinceLast(System.nanoTime()));
            if (Permalinks.isPlanned(path)) {
                progress.step();
            }
        }
        return same;
    }

    @Override
    public void copy(OutputPath path, Path source) throws IOException {
        passOn(path, () -> sink.copy(path, source));
    }

    /** The other sink's work. */
    @FunctionalInterface
    private interface Placing {
        void run() throws IOException;
    }

    private void passOn(OutputPath path, Placing placing) throws IOException {
        long made = System.nanoTime();
        placing.run();
        long placed = System.nanoTime();
        progress.file(path, sinceLast(placed) - (placed - made), placed - made);
    }

    /** What this thread did since it was asked this last. */
    private long sinceLast(long now) {
        Long before = last.put(Thread.currentThread(), now);
        return now - (before == null ? start : before);
    }
}
