package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.render.FileSink;

/** Passes files on and tells of each that the plan has. */
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
        if (Permalinks.isPlanned(path)) {
            progress.step();
        }
    }

    @Override
    public void copy(OutputPath path, Path source) throws IOException {
        sink.copy(path, source);
    }
}
