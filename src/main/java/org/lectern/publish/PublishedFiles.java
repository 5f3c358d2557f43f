package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What stands in the output now; no symbolic link in it is ever followed. */
record PublishedFiles(Path output) {
    /**
     * Whether a file stands at a path of the site.
     *
     * @throws ForeignFileException for a folder or anything else, and for a symbolic link on the way, which could lead
     *     out of the site
     */
    boolean isFile(String path) throws IOException {
        Path target = at(path);
        for (Path above = target.getParent();
                above != null && above.startsWith(output) && !above.equals(output);
                above = above.getParent()) {
            if (Files.isSymbolicLink(above)) {
                throw new ForeignFileException(above + " is a symbolic link, which is not followed: remove it");
            }
        }
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                throw new ForeignFileException(
                        target + " is not a file, and one of the site would take its place: move" + " it away");
            }
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    Path at(String path) {
        return output.resolve(path);
    }
}
