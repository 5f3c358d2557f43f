package org.lectern.render;

import java.io.IOException;
import java.nio.file.Path;
import org.lectern.plan.OutputPath;

/** Takes the files of a site; safe to call from several threads. */
public interface FileSink {
    /** A file made by the build; the array is not changed afterwards. */
    void write(OutputPath path, byte[] content) throws IOException;

    /** A file of the list's own ({@code content/files/}), copied as it is and perhaps large. */
    void copy(OutputPath path, Path source) throws IOException;
}
