package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.publish.Journal.Way;

/** Finishes what a build that was cut off had begun, and clears away what it had only prepared. */
final class Recovery {
    private static final String UNFINISHED = "an earlier build was cut off and could not be finished";

    private final Path output;
    private final WorkFolder work;
    private final FileWriter writer;

    Recovery(Path output, WorkFolder work, FileWriter writer) {
        this.output = output;
        this.work = work;
        this.writer = writer;
    }

    void run() throws PublishException {
        try {
            work.requireFolder();
            removeLink(work.next());
            removeLink(work.old());
            Optional<Journal> journal = Journal.read(work.path());
            if (journal.isPresent() && journal.get().way() == Way.FILES) {
                finishFiles(journal.get());
            } else if (journal.isPresent() && work.beside()) {
                new FolderExchange(output, work, writer).recover(journal.get());
            } else {
                withoutJournal();
            }
            clear();
        } catch (IOException e) {
            throw new PublishException(e, UNFINISHED);
        }
    }

    private void finishFiles(Journal journal) throws PublishException {
        try {
            new FilePass(output, work, writer).finish(journal);
        } catch (IOException e) {
            throw new PublishException(
                    e, UNFINISHED + "; where that cannot be mended, remove its plan, " + Journal.file(work.path()));
        }
    }

    /** Removes what was prepared or replaced. */
    void clear() throws IOException {
        Journal.delete(work.path(), writer);
        writer.deleteTree(work.next());
        writer.deleteTree(work.old());
    }

    /** What leads elsewhere is none of ours, and is not followed there. */
    private void removeLink(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            writer.delete(path);
        }
    }

    /**
     * The site is never the one thing that is cleared away, and of a damaged journal's pages it is known whose they
     * are.
     */
    private void withoutJournal() throws IOException {
        boolean aside = work.beside() && Files.isDirectory(work.old(), LinkOption.NOFOLLOW_LINKS);
        if (aside && !Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            writer.move(work.old(), output);
        } else if (aside && Journal.exists(work.path())) {
            throw new ForeignFileException(Journal.file(work.path()) + " is damaged, and what stood in " + output
                    + " before is in " + work.old() + ": take from there what you miss, and remove " + work.path());
        }
        Manifest staged = Journal.exists(work.path()) ? stagedManifest() : new Manifest(List.of());
        if (!staged.paths().isEmpty()) {
            Path list = output.resolve(OutputFolder.MANIFEST);
            byte[] both = Manifest.read(output).with(staged).bytes();
            if (Files.exists(list)) {
                writer.replaceWhole(list, both);
            } else {
                writer.createWhole(list, both);
            }
        }
    }

    /** One that cannot be read is as damaged as the journal, and goes with it. */
    private Manifest stagedManifest() {
        try {
            return Manifest.read(work.next());
        } catch (IOException e) {
            return new Manifest(List.of());
        }
    }
}
