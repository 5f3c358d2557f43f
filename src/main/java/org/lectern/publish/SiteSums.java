package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.lectern.cache.Checksum;
import org.lectern.concurrent.Workers;
import org.lectern.plan.OutputPath;
import org.lectern.render.FileSink;

/** A sum of each file of a site, by which a later build can tell that they still stand there. */
public final class SiteSums {
    private final SortedMap<String, Checksum> sums = new ConcurrentSkipListMap<>();

    /** A sink that notes what it passes on to another. */
    public FileSink before(FileSink sink) {
        return new FileSink() {
            @Override
            public void write(OutputPath path, byte[] content) throws IOException {
                sums.put(path.value(), Checksum.of(content));
                sink.write(path, content);
            }

            @Override
            public boolean keep(OutputPath path, Checksum sum) throws IOException {
                boolean same = sink.keep(path, sum);
                if (same) {
                    sums.put(path.value(), sum);
                }
                return same;
            }

            @Override
            public void copy(OutputPath path, Path source) throws IOException {
                sums.put(path.value(), Checksum.of(source));
                sink.copy(path, source);
            }
        };
    }

    /** The sums of all files that came, by path. */
    public SortedMap<String, Checksum> all() {
        return new TreeMap<>(sums);
    }

    /**
     * Whether a folder holds just these of a site's files, each as it was.
     *
     * @throws IOException when it cannot be read
     */
    public static boolean hold(Map<String, Checksum> sums, OutputFolder folder, Workers workers) throws IOException {
        try {
            return holdThere(sums, folder, workers);
        } catch (NoSuchFileException e) {
            return false; // another build exchanges the site meanwhile
        }
    }

    private static boolean holdThere(Map<String, Checksum> sums, OutputFolder folder, Workers workers)
            throws IOException {
        PublishedFiles files = new PublishedFiles(folder.path());
        Manifest manifest = Manifest.read(folder.path());
        SortedMap<String, Checksum> listed = new TreeMap<>(sums);
        if (manifest.contains(OutputFolder.NO_JEKYLL)) {
            listed.put(OutputFolder.NO_JEKYLL, Checksum.of(new byte[0]));
        }
        boolean hostIsTold = Files.exists(folder.path().resolve(OutputFolder.NO_JEKYLL)); // by somebody else's, or ours
        if (!hostIsTold || !manifest.paths().equals(listed.keySet())) {
            return false;
        }
        List<Map.Entry<String, Checksum>> all = new ArrayList<>(listed.entrySet());
        return !workers.map(all, file -> isSame(files, file.getKey(), file.getValue()))
                .contains(false);
    }

    private static boolean isSame(PublishedFiles files, String path, Checksum sum) throws IOException {
        try {
            return files.holds(path, sum);
        } catch (ForeignFileException e) {
            return false; // a link or a folder in its place
        }
    }
}
