package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.lectern.plan.OutputPath;
import org.lectern.render.FileSink;

/** Takes the files of a site, compares each with the one in a folder, and changes nothing. */
public final class SiteComparison implements FileSink {
    private final PublishedFiles files;
    private final Manifest manifest;
    private final SortedSet<String> made = new ConcurrentSkipListSet<>();
    private final SortedSet<String> changed = new ConcurrentSkipListSet<>();
    private final SortedSet<String> missing = new ConcurrentSkipListSet<>();

    /**
     * A comparison with what stands in a folder now.
     *
     * @throws IOException when it cannot be read
     */
    public SiteComparison(OutputFolder folder) throws IOException {
        files = new PublishedFiles(folder.path());
        manifest = Manifest.read(folder.path());
    }

    @Override
    public void write(OutputPath path, byte[] content) throws IOException {
        compare(path.value(), target -> PublishedFiles.same(content, target));
    }

    @Override
    public void copy(OutputPath path, Path source) throws IOException {
        compare(path.value(), target -> PublishedFiles.same(source, target));
    }

    /** Whether the file that stands there is the one that should. */
    @FunctionalInterface
    private interface Sameness {
        boolean with(Path target) throws IOException;
    }

    private void compare(String path, Sameness same) throws IOException {
        made.add(path);
        try {
            if (!files.isFile(path)) {
                missing.add(path);
            } else if (!manifest.contains(path) || !same.with(files.at(path))) {
                changed.add(path);
            }
        } catch (ForeignFileException e) {
            changed.add(path); // a link or a folder in its place
        }
    }

    /** What was found, once the whole site was taken. */
    public SiteDifference difference() {
        SortedSet<String> beyond = new TreeSet<>(manifest.paths());
        beyond.removeAll(made);
        beyond.remove(SitePublisher.NO_JEKYLL.value());
        return new SiteDifference(changed, missing, beyond);
    }
}
