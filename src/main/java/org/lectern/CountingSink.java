package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import org.lectern.plan.OutputPath;
import org.lectern.render.FileSink;

/** Passes files on and tells how many. */
final class CountingSink implements FileSink {
    private final FileSink sink;
    private final Progress progress;

    CountingSink(FileSink sink, Progress progress) {
        this.sink = sink;
        this.progress = progress;
    }

    @Override
    public void write(OutputPath path, byte[] content) throws IOException {
        sink.write(path, content);
        progress.step();
    }

    @Override
    public void copy(OutputPath path, Path source) throws IOException {
        sink.copy(path, source);
    }
}
