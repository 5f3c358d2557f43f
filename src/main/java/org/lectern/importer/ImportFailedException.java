package org.lectern.importer;

import java.io.IOException;
import org.lectern.diagnostic.FileFault;

/** The disk failed while records were written; the message is for people and says what is there. */
public final class ImportFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    ImportFailedException(IOException cause, int written) {
        super(
                "cannot write " + words(cause) + "; " + written + " file" + (written == 1 ? " was" : "s were")
                        + " written before, each of them whole: import the same file again for the rest",
                cause);
    }

    /** The record's name in the place of the file's, under which it is written until it is whole. */
    private static String words(IOException cause) {
        return FileFault.words(cause).replaceAll("(?<=[/\\\\])\\.([^/\\\\]+)\\.[0-9]+-[0-9]+\\.unfinished", "$1");
    }
}
