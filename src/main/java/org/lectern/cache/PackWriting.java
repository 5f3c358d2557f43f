package org.lectern.cache;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of a pack, which are not all in memory at once. */
@FunctionalInterface
public interface PackWriting {
    /**
     * Writes all of them; once.
     *
     * @throws IOException when they cannot be written, or the file from which some come cannot be read
     */
    void to(OutputStream out) throws IOException;
}
