package org.lectern.scaffold;

import java.io.IOException;
import java.io.InputStream;

/** The files that travel in the jar beside this package. */
final class Resource {
    private Resource() {}

    /** A file by its name below this package. */
    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + name);
            }
            return in.readAllBytes();
        }
    }
}
