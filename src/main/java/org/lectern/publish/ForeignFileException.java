package org.lectern.publish;

import java.io.IOException;

/** Something that is not ours stands where a page should go; passes through who renders. */
final class ForeignFileException extends IOException {
    private static final long serialVersionUID = 1L;

    ForeignFileException(String message) {
        super(message);
    }
}
