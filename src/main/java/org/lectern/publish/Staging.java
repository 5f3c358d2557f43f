package org.lectern.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.lectern.plan.OutputPath;
import org.lectern.render.FileSink;

/** Takes the files of a site: compares each with the published one and lays down beside the output what differs. */
final class Staging implements FileSink {
    private static final int BLOCK = 64 * 1024;

    private final PublishedFiles files;
    private final Path folder;
    private final Manifest published;
    private final FileWriter writer;
    private final SortedSet<OutputPath> changed = new ConcurrentSkipListSet<>();
    private final SortedSet<OutputPath> unchanged = new ConcurrentSkipListSet<>();

    Staging(PublishedFiles files, Path folder, Manifest published, FileWriter writer) {
        this.files = files;
        this.folder = folder;
        this.published = published;
        this.writer = writer;
    }

    @Override
    public void write(OutputPath path, byte[] content) throws IOException {
        Path target = files.at(path.value());
        boolean there = files.isFile(path.value());
        if (there && Files.size(target) == content.length && Arrays.equals(Files.readAllBytes(target), content)) {
            unchanged.add(path);
            return;
        }
        refuseForeign(path, there);
        writer.write(folder.resolve(path.value()), content);
        changed.add(path);
    }

    @Override
    public void copy(OutputPath path, Path source) throws IOException {
        Path target = files.at(path.value());
        boolean there = files.isFile(path.value());
        if (there && same(source, target)) {
            unchanged.add(path);
            return;
        }
        refuseForeign(path, there);
        writer.copyContent(source, folder.resolve(path.value()));
        changed.add(path);
    }

    /** Nothing that somebody else put into the output is ever overwritten. */
    private void refuseForeign(OutputPath path, boolean there) throws IOException {
        if (there && !published.contains(path.value())) {
            throw new ForeignFileException(files.at(path.value()) + " was not made by Lectern, and a page of the"
                    + " site would take its place: move it away, or into content/files/");
        }
    }

    private static boolean same(Path a, Path b) throws IOException {
        if (Files.size(a) != Files.size(b)) {
            return false;
        }
        try (InputStream inA = Files.newInputStream(a, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                InputStream inB = Files.newInputStream(b)) {
            byte[] blockA = inA.readNBytes(BLOCK);
            while (blockA.length > 0) {
                if (!Arrays.equals(blockA, inB.readNBytes(BLOCK))) {
                    return false;
                }
                blockA = inA.readNBytes(BLOCK);
            }
            return true;
        }
    }

    /** What differs from the published site, by path; it lies in the folder. */
    SortedSet<OutputPath> changed() {
        return changed;
    }

    SortedSet<OutputPath> unchanged() {
        return unchanged;
    }
}
