package org.lectern.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.plan.OutputPath;
import org.lectern.publish.Journal.Way;

/**
 * Publishes a whole folder by two renames: the old site goes aside, the new one takes its place. The new folder is
 * complete before: what is unchanged, and every foreign file, has a second name in it. Folders that hold nothing of
 * ours ({@code .git}) may be large, and are carried over by a rename each, after the exchange.
 *
 * <p>The new files are not forced to the disk one by one: a killed program loses nothing by that, and thousands of such
 * calls would take longer than the build.
 */
final class FolderExchange {
    private final Path output;
    private final WorkFolder work;
    private final FileWriter writer;

    FolderExchange(Path output, WorkFolder work, FileWriter writer) {
        this.output = output;
        this.work = work;
        this.writer = writer;
    }

    /**
     * Fills the new folder up. Nothing of the old site may be beyond change, or it could not be removed afterwards.
     *
     * @param ours what the old site and the new one have from us
     * @param unchanged what of it the new site takes over
     * @return the folders that are carried over when the exchange is made
     */
    List<String> prepare(SortedSet<String> ours, Set<OutputPath> unchanged) throws IOException {
        if (Files.exists(output)) {
            FilePass.requireWritable(output);
        }
        writer.makeFolder(work.next());
        List<String> carried = new ArrayList<>();
        if (Files.exists(output)) {
            for (OutputPath path : unchanged) {
                writer.link(output.resolve(path.value()), work.next().resolve(path.value()));
            }
            carried.addAll(takeForeign(ours));
            takePermissions();
        }
        return carried;
    }

    /**
     * Exchanges the folders.
     *
     * @param carried what {@link #prepare} gave
     * @return whether that was possible; where the output cannot be renamed (it is in use), nothing has happened
     */
    boolean run(List<String> carried) throws IOException {
        Journal journal = new Journal(Way.FOLDER, carried, List.of());
        journal.write(work.path(), writer);
        if (Files.exists(output)) {
            try {
                writer.move(output, work.old());
            } catch (IOException e) {
                if (hasBegun()) {
                    throw e;
                }
                Journal.delete(work.path(), writer);
                return false;
            }
        }
        try {
            complete(journal);
        } catch (IOException e) {
            giveBack(e);
            throw e;
        }
        return true;
    }

    private boolean hasBegun() {
        return isFolder(work.old()) || !Files.exists(output);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Where the new site did not come, the old one need not wait for the next build. */
    private void giveBack(IOException failure) {
        if (Files.exists(output)) {
            return;
        }
        try {
            if (isFolder(work.old())) {
                writer.move(work.old(), output);
            }
            Journal.delete(work.path(), writer);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Gives foreign files a second name in the new folder; gives back the folders that are carried over later. */
    private List<String> takeForeign(SortedSet<String> ours) throws IOException {
        Set<String> ownFolders = ours.stream()
                .filter(path -> path.indexOf('/') > 0)
                .map(path -> path.substring(0, path.indexOf('/')))
                .collect(Collectors.toSet());
        List<String> carried = new ArrayList<>();
        try (Stream<Path> entries = Files.list(output)) {
            for (Path entry : entries.sorted().toList()) {
                String name = entry.getFileName().toString();
                if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    if (!ours.contains(name)) {
                        writer.copy(entry, work.next().resolve(name));
                    }
                } else if (ownFolders.contains(name)) {
                    takeForeignBelow(entry, ours);
                } else {
                    carried.add(name);
                }
            }
        }
        return carried;
    }

    private void takeForeignBelow(Path folder, SortedSet<String> ours) throws IOException {
        Rivals own = new Rivals(ours);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                FilePass.requireWritable(visited);
                String path = path(visited);
                if (own.of(path).isEmpty() && !ours.contains(path)) {
                    writer.makeFolder(work.next().resolve(path)); // it may be empty
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = path(file);
                if (!ours.contains(path)) {
                    writer.copy(file, work.next().resolve(path));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private String path(Path place) {
        return output.relativize(place).toString().replace('\\', '/');
    }

    private void takePermissions() throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(output, PosixFileAttributeView.class);
        PosixFileAttributeView to = Files.getFileAttributeView(work.next(), PosixFileAttributeView.class);
        if (from != null && to != null) {
            to.setPermissions(from.readAttributes().permissions());
        }
    }

    /** Finishes an exchange that was cut off; one that had not begun is forgotten, and the old site stays. */
    void recover(Journal journal) throws IOException {
        if (!hasBegun()) {
            Journal.delete(work.path(), writer);
            return;
        }
        if (isFolder(work.next()) && Files.exists(output)) {
            throw new IOException("a build was cut off, and " + output + " was made anew since: the site is in "
                    + work.next() + " and the one before in " + work.old() + "; move " + output + " away");
        }
        complete(journal);
    }

    private void complete(Journal journal) throws IOException {
        if (isFolder(work.next())) {
            writer.move(work.next(), output);
        }
        for (String name : journal.put()) {
            carry(work.old().resolve(name), output.resolve(name));
        }
        Journal.delete(work.path(), writer);
    }

    /** Over nothing: what came to the new site meanwhile is somebody's too. */
    private void carry(Path from, Path to) throws IOException {
        if (!isFolder(from)) {
            return; // it is there already
        }
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new ForeignFileException(to + " was made while a build was cut off, and the one before is " + from
                    + ": move the first away");
        }
        writer.move(from, to);
    }
}
