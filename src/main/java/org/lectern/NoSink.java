package org.lectern;

import java.nio.file.Path;
import org.lectern.plan.OutputPath;
import org.lectern.render.FileSink;

/** Takes files nowhere: for a check, all pages are made and none is kept. */
final class NoSink implements FileSink {
    @Override
    public void write(OutputPath path, byte[] content) {}

    @Override
    public void copy(OutputPath path, Path source) {}
}
