package org.lectern.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.LiveSite;
import org.lectern.concurrent.Once;
import org.lectern.plan.OutputPath;
import org.lectern.render.SiteFile;

/**
 * A site by the paths of its addresses, and what tells whether a page has changed. A path leads to nothing where it
 * names no file of the site.
 */
final class ServedSite {
    static final String INDEX = "index.html";

    private static final int TAG_BYTES = 12;

    /** How many pages are kept as they were made: an open one is asked for by its script and then by the browser. */
    private static final int KEPT = 32;

    private final LiveSite site;
    private final String basePath;
    private final Once<String> edition;

    private final Map<OutputPath, Once<byte[]>> made = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<OutputPath, Once<byte[]>> eldest) {
            return size() > KEPT;
        }
    };

    ServedSite(LiveSite site) {
        this.site = site;
        this.basePath = BasePath.of(site.baseUrl());
        this.edition = new Once<>(site::edition);
    }

    LiveSite site() {
        return site;
    }

    /**
     * The file for a path, decoded and beginning with a slash; at a folder its index. The site stands under its base
     * path as well: the links of 404.html begin with it.
     */
    Optional<SiteFile> find(String path) {
        Optional<SiteFile> found = inside(path);
        boolean below = found.isEmpty() && basePath.length() > 1 && path.startsWith(basePath);
        return below ? inside(path.substring(basePath.length() - 1)) : found;
    }

    private Optional<SiteFile> inside(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        String name = path.substring(1) + (path.endsWith("/") ? INDEX : "");
        try {
            return site.file(new OutputPath(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no file of a site has such a name
        }
    }

    /** What is in a file of this site; no file is made twice in a row. Not to be changed. */
    byte[] content(SiteFile.Made file) {
        Once<byte[]> content;
        synchronized (made) {
            content = made.computeIfAbsent(
                    file.path(), path -> new Once<>(() -> file.content().get()));
        }
        return content.get();
    }

    /** The same for pages of which a reader sees the same. */
    String tag(byte[] page) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(page);
            digest.update(edition.get().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
