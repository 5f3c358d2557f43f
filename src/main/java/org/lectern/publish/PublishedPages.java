package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.plan.OutputPath;

/** What a site's folder has from the last publication. */
public final class PublishedPages {
    private PublishedPages() {}

    /**
     * The paths of the pages that were published, sorted; none where the folder is no site of ours.
     *
     * @throws IOException when its list cannot be read
     */
    public static SortedSet<OutputPath> in(Path folder) throws IOException {
        SortedSet<OutputPath> pages = new TreeSet<>();
        for (String path : Manifest.read(folder).paths()) {
            if (path.endsWith(".html")) {
                pages.add(new OutputPath(path));
            }
        }
        return pages;
    }
}
