package org.lectern.render;

import java.io.IOException;
import java.nio.file.Path;
import org.lectern.cache.Checksum;
import org.lectern.plan.OutputPath;

/** Takes the files of a site; safe to call from several threads. */
public interface FileSink {
    /** This thread begins with a file, which it gives next if it gives any. */
    default void begin() {}

    /** A file made by the build; the array is not changed afterwards. */
    void write(OutputPath path, byte[] content) throws IOException;

    /**
     * Whether a file stands where it goes and has this sum; then it is part of the site as it is.
     *
     * @return false where there is none, and where that is not looked at
     */
    default boolean keep(OutputPath path, Checksum sum) throws IOException {
        return false;
    }

    /** A file of the list's own ({@code content/files/}), copied as it is and perhaps large. */
    void copy(OutputPath path, Path source) throws IOException;
}
