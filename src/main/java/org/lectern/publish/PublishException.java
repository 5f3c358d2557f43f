package org.lectern.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The output could not be written; the message is one line for people, with the path. */
public final class PublishException extends Exception {
    private static final long serialVersionUID = 1L;

    PublishException(String message) {
        super(message);
    }

    PublishException(IOException cause, String consequence) {
        super(words(cause) + "; " + consequence, cause);
    }

    private static String words(IOException cause) {
        if (cause instanceof ForeignFileException foreign) {
            return String.valueOf(foreign.getMessage());
        }
        if (cause instanceof AccessDeniedException denied) {
            return "cannot read or write " + denied.getFile() + ": it may not be read or changed by you";
        }
        if (cause instanceof NoSuchFileException missing) {
            return "cannot find " + missing.getFile() + ", which was there before";
        }
        if (cause instanceof FileSystemException file) {
            String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            return "cannot write " + file.getFile() + ": " + reason;
        }
        return "cannot write: " + cause.getMessage();
    }
}
