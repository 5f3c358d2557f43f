package org.lectern.source;

import java.util.regex.Pattern;

/** Names of files that programs put beside those which they save, and that are no part of a list. */
public final class EditorFiles {
    /**
     * Emacs and many others; Emacs while it edits; Vim's trial of the folder; JetBrains while it saves; Office while a
     * file is open; what Windows and macOS keep of a folder's looks.
     */
    private static final Pattern BESIDE =
            Pattern.compile(".+~|#.+#|4913|.*___jb_(?:tmp|old|bak)___|~\\$.+|(?i:thumbs\\.db|desktop\\.ini)|Icon\r");

    /** Of what is copied as it is they might be meant. */
    private static final Pattern LEFT_OVER = Pattern.compile("(?i).+\\.(?:tmp|orig|rej|bak|swp|swo|swx)");

    private EditorFiles() {}

    /** Whether a file of this name is hidden, or an editor's, wherever it lies. */
    public static boolean isBeside(String name) {
        return name.startsWith(".") || BESIDE.matcher(name).matches();
    }

    /** Whether a file of this name among records is what an editor or a merge left. */
    public static boolean isLeftOver(String name) {
        return LEFT_OVER.matcher(name).matches();
    }
}
