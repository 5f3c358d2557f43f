package org.lectern.publish;

import java.util.Set;

/** Files at the root of a site that are for its host, and that no build makes, by their paths below the root. */
public final class HostFiles {
    /** A domain of one's own, headers, redirects: lost with them would be what was set up once, often at the host. */
    private static final Set<String> KEPT =
            Set.of("CNAME", ".domains", "_headers", "_redirects", "netlify.toml", ".htaccess");

    private static final String WELL_KNOWN = ".well-known/";

    private HostFiles() {}

    /** Whether a file goes along without being asked for. */
    public static boolean isKnown(String path) {
        return isKept(path) || path.equals(".nojekyll") || path.equals("robots.txt");
    }

    /**
     * Whether a file is its owner's or the host's: a new site may be built beside it, and one that a branch has stays
     * there, although the folder has none of that name.
     */
    public static boolean isKept(String path) {
        return KEPT.contains(path) || path.startsWith(WELL_KNOWN);
    }
}
