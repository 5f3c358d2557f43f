package org.lectern.diagnostic;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;

/** A fault of the file system in words for people. */
public final class FileFault {
    /** The name under which a file is written until it is whole; people are told of the file. */
    private static final Pattern UNFINISHED =
            Pattern.compile("(?<![^/\\\\])\\.([^/\\\\]+)\\.[0-9]+-[0-9]+\\.unfinished$");

    private FileFault() {}

    /** {@code path: reason}, what stands after "cannot read" or "cannot write". */
    public static String words(IOException fault) {
        if (fault instanceof NoSuchFileException missing) {
            return name(missing) + ": it is not there";
        }
        if (fault instanceof AccessDeniedException denied) {
            return name(denied) + ": it may not be read or changed by you";
        }
        if (fault instanceof FileSystemException file) {
            String reason = file.getReason() == null ? "" : ": " + file.getReason();
            return name(file) + reason;
        }
        return String.valueOf(fault.getMessage());
    }

    private static String name(FileSystemException fault) {
        return UNFINISHED.matcher(String.valueOf(fault.getFile())).replaceFirst("$1");
    }
}
