package org.lectern.importer.entry;

import java.util.List;
import org.lectern.source.SourceFile;

/** Reads one format. What it does not understand it reports with its line; a bad entry costs that entry alone. */
public interface EntryReader {
    /** Whether the text looks like this format; the file's name counts where texts look alike. */
    boolean recognises(SourceFile file);

    /** Whether a file is to have entries: one may have what those of other files need. */
    default boolean hasEntries(SourceFile file) {
        return true;
    }

    /** What the file says of the list that its entries make. */
    default Outline outline(SourceFile file) {
        return Outline.NONE;
    }

    /** The entries in the file's order; files are read in the order in which they are given. */
    List<ImportedEntry> read(SourceFile file);
}
