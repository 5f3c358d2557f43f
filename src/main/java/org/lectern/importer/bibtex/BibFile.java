package org.lectern.importer.bibtex;

import java.util.List;

/**
 * What stands in a BibTeX file.
 *
 * @param entries in the file's order, {@code @xdata} and {@code @set} among them
 * @param comments what stands inside each {@code @comment}, where JabRef keeps its groups
 */
record BibFile(List<BibEntry> entries, List<String> comments) {
    BibFile {
        entries = List.copyOf(entries);
        comments = List.copyOf(comments);
    }
}
