package org.lectern.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.lectern.diagnostic.Printable;
import org.lectern.format.FormattedText;
import org.lectern.format.ListFiles;
import org.lectern.source.ContentFile;

/** What {@code check --fix} does before it checks. */
final class Fixes {
    private Fixes() {}

    /**
     * Mends what has one cure, and prints a line for each change and for each file that mending would spoil; the rest
     * is for the check to report.
     */
    static void apply(Path content, PrintWriter out) throws IOException {
        ListFiles files = ListFiles.of(content);
        for (ContentFile file : files.all()) {
            FormattedText mended = files.repair(file);
            if (files.write(file, mended)) {
                mended.changes().forEach(change -> out.println("mended: " + change));
            } else if (!mended.leftAlone().isEmpty() && !mended.broken()) {
                out.println("left alone: " + Printable.of(file.name() + ": " + mended.leftAlone()));
            }
        }
        out.flush();
    }
}
