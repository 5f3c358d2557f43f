package org.lectern.scaffold;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.lectern.publish.FileWriter;

/** A writer that can make a number of changes and then no more: as files see it, a killed program. */
final class FailingWriter extends FileWriter {
    private int left;

    FailingWriter(int changes) {
        this.left = changes;
    }

    private void change(Path file) throws IOException {
        if (left == 0) {
            throw new FileSystemException(file.toString(), null, "killed");
        }
        left--;
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        change(file);
        super.write(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        change(from);
        super.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        change(file);
        super.delete(file);
    }
}
