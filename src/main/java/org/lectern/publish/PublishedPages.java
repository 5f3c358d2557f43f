package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.plan.OutputPath;

/** What a site has from the last publication. */
public final class PublishedPages {
    private final Source source;
    private final String next;

    private PublishedPages(Source source, String next) {
        this.source = source;
        this.next = next;
    }

    private interface Source {
        SortedSet<String> paths() throws IOException;
    }

    /** Those in a folder; none where it is no site of ours. */
    public static PublishedPages in(Path folder) {
        return new PublishedPages(() -> Manifest.read(folder).paths(), "build");
    }

    /** Those among the files that were published elsewhere. */
    public static PublishedPages among(SortedSet<String> files) {
        return new PublishedPages(() -> files, "publication");
    }

    /**
     * The files that a list of ours names, sorted.
     *
     * @param list the text of {@link OutputFolder#MANIFEST}
     */
    public static SortedSet<String> named(String list) {
        return Manifest.parse(list).paths();
    }

    /**
     * The paths of the pages, sorted.
     *
     * @throws IOException when their list cannot be read
     */
    public SortedSet<OutputPath> read() throws IOException {
        SortedSet<OutputPath> pages = new TreeSet<>();
        for (String path : source.paths()) {
            if (path.endsWith(".html")) {
                pages.add(new OutputPath(path));
            }
        }
        return pages;
    }

    /** What puts another site in the place of that one, in a word. */
    public String next() {
        return next;
    }
}
