package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.lectern.cache.Checksum;
import org.lectern.plan.OutputPath;
import org.lectern.render.FileSink;

/** Takes the files of a site: compares each with the published one and lays down beside the output what differs. */
final class Staging implements FileSink {
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
        boolean there = stands(path);
        if (there && PublishedFiles.same(content, target)) {
            unchanged.add(path);
            return;
        }
        refuseForeign(path, there);
        writer.write(folder.resolve(path.value()), content);
        changed.add(path);
    }

    @Override
    public boolean keep(OutputPath path, Checksum sum) throws IOException {
        boolean same = published.contains(path.value()) && files.holds(path.value(), sum);
        if (same) {
            unchanged.add(path);
        }
        return same;
    }

    @Override
    public void copy(OutputPath path, Path source) throws IOException {
        Path target = files.at(path.value());
        boolean there = stands(path);
        if (there && PublishedFiles.same(source, target)) {
            unchanged.add(path);
            return;
        }
        refuseForeign(path, there);
        writer.copyContent(source, folder.resolve(path.value()));
        changed.add(path);
    }

    /** Whether a file stands there; where there is no output at all it takes longer to look for each. */
    private boolean stands(OutputPath path) throws IOException {
        return files.output().toFile().exists() && files.isFile(path.value());
    }

    /** Nothing that somebody else put into the output is ever overwritten. */
    private void refuseForeign(OutputPath path, boolean there) throws IOException {
        if (there && !published.contains(path.value())) {
            throw new ForeignFileException(files.at(path.value()) + " was not made by Lectern, and a page of the"
                    + " site would take its place: move it away, or into content/files/");
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
