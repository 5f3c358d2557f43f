package org.lectern.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lectern.publish.Journal.Way;

/**
 * Publishes file by file: each comes by a rename, the journal says which, and a pass that was cut off is finished at
 * the next start. Each step may be taken twice.
 */
final class FilePass {
    private final Path output;
    private final WorkFolder work;
    private final FileWriter writer;

    FilePass(Path output, WorkFolder work, FileWriter writer) {
        this.output = output;
        this.work = work;
        this.writer = writer;
    }

    /** Writes the plan down, then follows it. The few new files are brought safely to the disk first. */
    void run(Journal journal) throws IOException {
        for (String path : journal.put()) {
            writer.sync(work.next().resolve(path));
        }
        journal.write(work.path(), writer);
        finish(journal);
    }

    /** Follows a plan, or what is left of it. */
    void finish(Journal journal) throws IOException {
        if (journal.way() != Way.FILES) {
            throw new IllegalArgumentException("a journal of another way");
        }
        for (String path : journal.put()) {
            Path staged = work.next().resolve(path);
            if (Files.exists(staged)) {
                writer.move(staged, output.resolve(path));
            }
        }
        for (String path : journal.remove()) {
            writer.delete(output.resolve(path));
            removeEmptyFoldersAbove(path);
        }
        Journal.delete(work.path(), writer);
        writer.deleteTree(work.next());
    }

    private void removeEmptyFoldersAbove(String path) throws IOException {
        try {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                writer.delete(output.resolve(path.substring(0, slash)));
            }
        } catch (DirectoryNotEmptyException e) {
            return; // something is still in it
        }
    }
}
