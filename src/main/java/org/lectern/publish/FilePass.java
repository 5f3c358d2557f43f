package org.lectern.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.lectern.publish.Journal.Way;

/**
 * Publishes file by file: each comes by a rename, the journal says which, and a pass that was cut off is finished at
 * the next start. Each step may be taken twice.
 */
final class FilePass {
    private final Path output;
    private final WorkFolder work;
    private final FileWriter writer;
    private boolean begun;

    FilePass(Path output, WorkFolder work, FileWriter writer) {
        this.output = output;
        this.work = work;
        this.writer = writer;
    }

    /**
     * Writes the plan down, then follows it. The few new files are brought safely to the disk first. Where the first
     * step fails the plan is forgotten: the site is as it was, and the next build plans anew.
     */
    void run(Journal journal) throws IOException {
        for (String path : journal.put()) {
            requireWritableAbove(path);
        }
        for (String path : journal.remove()) {
            requireWritableAbove(path);
        }
        for (String path : journal.put()) {
            writer.sync(work.next().resolve(path));
        }
        journal.write(work.path(), writer);
        try {
            finish(journal);
        } catch (IOException e) {
            if (!begun) {
                forget(e);
            }
            throw e;
        }
    }

    private void forget(IOException failure) {
        try {
            Journal.delete(work.path(), writer);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private void requireWritableAbove(String path) throws IOException {
        Path above = output.resolve(path).getParent();
        while (above != null && !Files.isDirectory(above)) {
            above = above.getParent();
        }
        requireWritable(above == null ? output : above);
    }

    /** A folder that may not be changed is found before the first step, not between two. */
    static void requireWritable(Path folder) throws AccessDeniedException {
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /** Follows a plan, or what is left of it. */
    void finish(Journal journal) throws IOException {
        if (journal.way() != Way.FILES) {
            throw new IllegalArgumentException("a journal of another way");
        }
        PublishedFiles staged = new PublishedFiles(work.next());
        PublishedFiles published = new PublishedFiles(output);
        Rivals leaving = new Rivals(new TreeSet<>(journal.remove()));
        Rivals coming = new Rivals(new TreeSet<>(journal.put()));
        for (String path : journal.put()) {
            if (staged.isFile(path)) {
                for (String rival : leaving.of(path)) {
                    remove(rival, published);
                }
                published.refuseForeign(path);
                writer.move(staged.at(path), published.at(path));
                begun = true;
            }
        }
        for (String path : journal.remove()) {
            if (coming.of(path).isEmpty()) {
                remove(path, published);
            }
        }
        Journal.delete(work.path(), writer);
    }

    private void remove(String path, PublishedFiles published) throws IOException {
        if (published.isFile(path)) {
            writer.delete(published.at(path));
            begun = true;
        }
        removeEmptyFoldersAbove(path);
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
