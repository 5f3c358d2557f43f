package org.lectern.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** A writer whose n-th change of the file system fails, and by wish each later one too, as on a disk that is full. */
final class FaultyWriter extends FileWriter {
    static final String REASON = "No space left on device";

    /** How a disk fails. */
    enum Fault {
        /** One call fails. */
        ONCE,
        /** One file is written by half, and that call fails. */
        TORN,
        /** Nothing can be written from then on, but for renames and deletions. */
        FULL,
        /** Nothing at all can be changed from then on. */
        DEAD
    }

    private final Fault fault;
    private final int failing;
    private int changes;

    FaultyWriter(Fault fault, int failing) {
        this.fault = fault;
        this.failing = failing;
    }

    /** Whether that call was ever made. */
    boolean failed() {
        return changes >= failing;
    }

    private void change(Path file, boolean needsRoom) throws IOException {
        changes++;
        boolean later = fault == Fault.DEAD || fault == Fault.FULL && needsRoom;
        if (changes == failing || later && changes > failing) {
            throw new FileSystemException(file.toString(), null, REASON);
        }
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (fault == Fault.TORN && changes + 1 == failing) {
            super.write(file, Arrays.copyOf(content, content.length / 2));
        }
        change(file, true);
        super.write(file, content);
    }

    @Override
    void copy(Path from, Path to) throws IOException {
        change(to, true);
        super.copy(from, to);
    }

    @Override
    void copyContent(Path from, Path to) throws IOException {
        change(to, true);
        super.copyContent(from, to);
    }

    @Override
    void nameFirst(Path unfinished, Path file) throws IOException {
        change(file, true);
        super.nameFirst(unfinished, file);
    }

    @Override
    void link(Path from, Path to) throws IOException {
        change(to, true);
        super.link(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        change(to, false);
        super.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            change(file, false);
        }
        super.delete(file);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        change(folder, true);
        super.makeFolder(folder);
    }

    @Override
    void sync(Path file) throws IOException {
        change(file, true);
        super.sync(file);
    }
}
