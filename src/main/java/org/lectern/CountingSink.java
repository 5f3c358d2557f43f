package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.cache.Checksum;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.render.FileSink;

/** Passes files on and tells of each: how long it was made, and placed. */
final class CountingSink implements FileSink {
    private final FileSink sink;
    private final Progress progress;
    private final Map<Thread, Long> begun = new ConcurrentHashMap<>();

    /** @param sink takes the files */
    CountingSink(FileSink sink, Progress progress) {
        this.sink = sink;
        this.progress = progress;
    }

    @Override
    public void begin() {
        begun.put(Thread.currentThread(), System.nanoTime());
        sink.begin();
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
            progress.kept(path, sinceBegun(System.nanoTime()));
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
        progress.file(path, sinceBegun(made), placed - made);
    }

    private long sinceBegun(long now) {
        Long start = begun.remove(Thread.currentThread());
        return start == null ? 0 : now - start;
    }
}
