package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where a publication prepares itself: beside the output, so that a rename brings its result there; inside the output
 * where that is a mount point or the folder above it may not be changed, and then whole folders cannot be exchanged.
 *
 * @param path of the folder
 * @param beside whether it lies beside the output
 */
record WorkFolder(Path path, boolean beside) {
    static WorkFolder of(Path output) throws IOException {
        Path parent = output.getParent();
        if (parent == null) {
            throw new IOException("no folder above " + output);
        }
        try {
            boolean sameStore = Files.getFileStore(output).equals(Files.getFileStore(parent));
            return sameStore && Files.isWritable(parent) ? beside(output, parent) : inside(output);
        } catch (NoSuchFileException e) {
            // Not there yet, or between the two renames of another build.
            Files.createDirectories(parent);
            return beside(output, parent);
        }
    }

    private static WorkFolder beside(Path output, Path parent) {
        return new WorkFolder(parent.resolve("." + output.getFileName() + ".lectern"), true);
    }

    /** The one inside, which may be left from a time when there was no other way. */
    static WorkFolder inside(Path output) {
        return new WorkFolder(output.resolve(OutputFolder.OWN).resolve("work"), false);
    }

    /**
     * Makes sure that nothing leads elsewhere by its name.
     *
     * @throws ForeignFileException for a symbolic link, a file and the like
     */
    void requireFolder() throws ForeignFileException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new ForeignFileException(path + " is not a folder, and builds prepare themselves there: remove it");
        }
    }

    /** The new files, and where folders are exchanged the whole new site. */
    Path next() {
        return path.resolve("next");
    }

    /** The site that was replaced, until it is deleted. */
    Path old() {
        return path.resolve("old");
    }
}
