package org.lectern.serve;

import java.io.IOException;
import org.lectern.LiveResult;

/** Reads the list as it is now. */
@FunctionalInterface
public interface LiveReading {
    /**
     * The site, or what keeps it from being one.
     *
     * @throws IOException when an input cannot be read
     */
    LiveResult now() throws IOException;
}
