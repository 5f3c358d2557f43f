package org.lectern.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.markdown.TextLink;

/** Which content file is which page: resolves the relative links of texts. */
final class LinkTargets {
    private final String rootName;
    private final Map<String, LinkTarget> byPath;
    private final Map<LinkTarget, String> sources = new HashMap<>();

    /**
     * The targets of one content folder.
     *
     * @param rootName the content folder's name, with which the names of files begin
     * @param byPath by path below the content folder
     */
    LinkTargets(String rootName, Map<String, LinkTarget> byPath) {
        this.rootName = rootName;
        this.byPath = Map.copyOf(byPath);
        new TreeMap<>(byPath).forEach((path, target) -> sources.putIfAbsent(target, path));
    }

    SortedMap<String, LinkTarget> byPath() {
        return new TreeMap<>(byPath);
    }

    /** The file from which a page is made; the content folder where it is no file of its own. */
    String sourceOf(LinkTarget target) {
        String path = sources.get(target);
        return path == null ? rootName : rootName + "/" + path;
    }

    /** What a relative link leads to: from the file in which it stands, or from {@code content/} after a slash. */
    Optional<LinkTarget> find(TextLink link) {
        String file = link.position().file();
        String below = file.startsWith(rootName + "/") ? file.substring(rootName.length() + 1) : file;
        return LinkPath.resolve(below, link.target()).map(byPath::get);
    }
}
