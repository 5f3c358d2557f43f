package org.lectern.importer;

import java.io.IOException;
import org.lectern.diagnostic.FileFault;

/** The disk failed while records were written; the message is for people and says what is there. */
public final class ImportFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    ImportFailedException(IOException cause, int written) {
        super(
                "cannot write " + FileFault.words(cause) + "; " + written + " file" + (written == 1 ? " was" : "s were")
                        + " written before, each of them whole: import the same file again for the rest",
                cause);
    }
}
