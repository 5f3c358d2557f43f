package org.lectern.importer;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** The disk failed while records were written; the message is for people and says what is there. */
public final class ImportFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    ImportFailedException(IOException cause, int written) {
        super(
                "cannot write " + words(cause) + "; " + written + " file" + (written == 1 ? " was" : "s were")
                        + " written before, each of them whole: import the same file again for the rest",
                cause);
    }

    private static String words(IOException cause) {
        if (cause instanceof FileSystemException file) {
            String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            return file.getFile() + ": " + reason;
        }
        return String.valueOf(cause.getMessage());
    }
}
