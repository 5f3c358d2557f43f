package org.lectern.importer;

import java.util.List;
import org.lectern.source.SourceFile;

/** Reads one format. What it does not understand it reports with its line; a bad entry costs that entry alone. */
interface EntryReader {
    /** Whether the text looks like this format; the file's name counts where texts look alike. */
    boolean recognises(SourceFile file);

    /** The entries in the file's order. */
    List<ImportedEntry> read(SourceFile file);
}
