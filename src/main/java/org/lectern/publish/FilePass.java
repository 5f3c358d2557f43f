package org.lectern.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lectern.publish.Journal.Way;

/**
 * Publishes file by file: each comes by a rename, the journal says which, and a pass that was cut off is finished at
 * the next start. Each step may be taken twice. What leaves goes last, but for what stands in the way of something new.
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
                makeWay(path, leaving.of(path), published);
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

    /**
     * A file goes where a folder comes, and a folder that is empty then where a file does. Where something new stands
     * in a rival's place the step was taken before.
     */
    private void makeWay(String path, SortedSet<String> rivals, PublishedFiles published) throws IOException {
        for (String rival : rivals) {
            if (Files.isRegularFile(published.at(rival), LinkOption.NOFOLLOW_LINKS)) {
                remove(rival, published);
            }
        }
        if (!rivals.isEmpty() && isFolder(published.at(path))) {
            try (Stream<Path> all = Files.walk(published.at(path))) {
                List<Path> deepestFirst = all.filter(FilePass::isFolder)
                        .sorted(Comparator.reverseOrder())
                        .toList();
                removeEmpty(deepestFirst);
            }
        }
    }

    private void remove(String path, PublishedFiles published) throws IOException {
        if (published.isFile(path)) {
            writer.delete(published.at(path));
            begun = true;
        }
        List<Path> above = new ArrayList<>();
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            above.add(output.resolve(path.substring(0, slash)));
        }
        removeEmpty(above.stream().filter(FilePass::isFolder).toList());
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Up to the first in which something still is. */
    private void removeEmpty(List<Path> folders) throws IOException {
        try {
            for (Path folder : folders) {
                writer.delete(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            return;
        }
    }
}
