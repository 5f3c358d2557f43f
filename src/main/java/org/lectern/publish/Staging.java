package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.lectern.cache.Checksum;
import org.lectern.plan.OutputPath;
import org.lectern.render.FileSink;

/** Takes the files of a site: compares each with the published one and lays down beside the output what differs. */
final class Staging implements FileSink {
    private final PublishedFiles files;
    private final Path folder;
    private final Manifest published;
    private final Rivals former;
    private final FileWriter writer;
    private final SortedSet<OutputPath> changed = new ConcurrentSkipListSet<>();
    private final SortedSet<OutputPath> unchanged = new ConcurrentSkipListSet<>();

    Staging(PublishedFiles files, Path folder, Manifest published, FileWriter writer) {
        this.files = files;
        this.folder = folder;
        this.published = published;
        this.former = new Rivals(published.paths());
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
        if (!files.output().toFile().exists() || isCleared(path.value())) {
            return false;
        }
        boolean there = files.isFile(path.value());
        if (!there) {
            files.refuseForeign(path.value());
        }
        return there;
    }

    /** Whether something else of the last site stands there, which goes: a file above it, or a folder in its place. */
    private boolean isCleared(String path) throws IOException {
        boolean standing = false;
        for (String rival : former.of(path)) {
            standing |= files.isFile(rival);
        }
        if (standing && Files.isDirectory(files.at(path), LinkOption.NOFOLLOW_LINKS)) {
            refuseForeignBelow(files.at(path));
        }
        return standing;
    }

    private void refuseForeignBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            Optional<Path> foreign = all.filter(path -> !isOurs(path)).sorted().findFirst();
            if (foreign.isPresent()) {
                throw new ForeignFileException(foreign.get() + " was not made by Lectern, and a file of the site would"
                        + " take the place of its folder: move it away, or into content/files/");
            }
        }
    }

    private boolean isOurs(Path path) {
        String name = files.output().relativize(path).toString().replace('\\', '/');
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                ? !former.of(name).isEmpty()
                : published.contains(name);
    }

    /** Nothing that somebody else put into the output is overwritten, where it says anything else than the site. */
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
