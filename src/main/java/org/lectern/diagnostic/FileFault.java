package org.lectern.diagnostic;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A fault of the file system in words for people. */
public final class FileFault {
    private FileFault() {}

    /** {@code path: reason}, what stands after "cannot read" or "cannot write". */
    public static String words(IOException fault) {
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + ": it is not there";
        }
        if (fault instanceof AccessDeniedException denied) {
            return denied.getFile() + ": it may not be read or changed by you";
        }
        if (fault instanceof FileSystemException file) {
            String reason = file.getReason() == null ? "" : ": " + file.getReason();
            return file.getFile() + reason;
        }
        return String.valueOf(fault.getMessage());
    }
}
