package org.lectern.rename;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.FileFault;
import org.lectern.publish.FileWriter;
import org.lectern.source.ContentFile;
import org.lectern.source.ContentTree;

/**
 * Files that change together, read again before one of them is written.
 *
 * @param content the content folder, without symbolic links
 * @param changes in the order in which they are written
 * @param lines each change in words, {@code file:line: old → new}
 * @param notes what the user should know besides
 * @param faults what would be wrong with the list; where there is anything, nothing is to be written
 * @param known how many of the faults the list has as it is: these have the places that they have on the disk
 */
public record RenamePlan(
        Path content,
        List<FileChange> changes,
        List<String> lines,
        List<String> notes,
        List<Diagnostic> faults,
        int known) {
    RenamePlan(Path content, List<FileChange> changes, List<String> lines, List<String> notes) {
        this(content, List.copyOf(changes), List.copyOf(lines), List.copyOf(notes), List.of(), 0);
    }

    /** Whether there is nothing left to do. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** How many files change. */
    public int files() {
        return changes.size();
    }

    RenamePlan with(String note) {
        return new RenamePlan(
                content,
                changes,
                lines,
                Stream.concat(notes.stream(), Stream.of(note)).toList(),
                faults,
                known);
    }

    RenamePlan with(List<Diagnostic> found, int before) {
        return new RenamePlan(content, changes, lines, notes, found, before);
    }

    /** The list as it would be, read from a folder that is gone afterwards. */
    ListContent tried(ContentTree tree, FileWriter writer) throws IOException {
        Path folder = writer.makeTemporaryFolder("lectern-rename");
        try {
            Map<String, Optional<ContentFile>> staged = new HashMap<>();
            for (FileChange change : changes) {
                Path file = folder.resolve(String.valueOf(staged.size()));
                if (!change.isRemoval()) {
                    writer.write(file, bytes(change));
                }
                String name = tree.rootName() + "/" + change.below();
                staged.put(
                        change.file().name(),
                        change.isRemoval() ? Optional.empty() : Optional.of(new ContentFile(name, file)));
            }
            return ListContent.read(tree.with(file -> staged.getOrDefault(file.name(), Optional.of(file))));
        } finally {
            writer.deleteTree(folder);
        }
    }

    /**
     * Writes the files, each whole or not at all: first those that get another name, then the texts, then what goes.
     * Where this is cut off, the same command again does the rest.
     *
     * @throws IOException whose message says whether anything was changed
     * @throws RenameException before the first of them is touched, when one was changed since it was read, or a new
     *     name is taken
     */
    public void write() throws IOException, RenameException {
        for (FileChange change : changes) {
            refuseOutdated(change);
        }
        boolean begun = false;
        FileWriter writer = new FileWriter();
        try {
            for (FileChange change : changes) {
                if (!change.isRemoval() && !target(change).equals(change.file().path())) {
                    writer.move(change.file().path(), target(change));
                    begun = true;
                }
            }
            for (FileChange change : changes) {
                if (!change.isRemoval()) {
                    writer.replaceWhole(target(change), bytes(change));
                    begun = true;
                }
            }
            for (FileChange change : changes) {
                if (change.isRemoval()) {
                    writer.delete(change.file().path());
                    begun = true;
                }
            }
        } catch (IOException e) {
            throw new IOException(
                    FileFault.words(e)
                            + (begun
                                    ? "; some files were changed before: run the same command again for the rest"
                                    : "; nothing was changed"),
                    e);
        }
    }

    private void refuseOutdated(FileChange change) throws IOException, RenameException {
        Path from = change.file().path();
        if (!change.isCurrent()) {
            throw new RenameException(
                    change.file().name() + " was changed while it was read; nothing was changed. Run this again");
        }
        Path to = target(change);
        // Where case means nothing, a name in other letters is that of the file itself.
        boolean taken = !change.isRemoval()
                && !to.equals(from)
                && Files.exists(to, LinkOption.NOFOLLOW_LINKS)
                && !Files.isSameFile(from, to);
        if (taken) {
            throw new RenameException("there is a file " + change.below() + " already; nothing was changed");
        }
    }

    private Path target(FileChange change) {
        return content.resolve(change.below());
    }

    private static byte[] bytes(FileChange change) {
        return change.text().getBytes(StandardCharsets.UTF_8);
    }
}
