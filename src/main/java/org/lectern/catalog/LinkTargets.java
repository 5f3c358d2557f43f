package org.lectern.catalog;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    /** The file from which a page is made; the content folder where it is no file of its own. */
    String sourceOf(LinkTarget target) {
        String path = sources.get(target);
        return path == null ? rootName : rootName + "/" + path;
    }

    /** What a relative link leads to: from the file in which it stands, or from {@code content/} after a slash. */
    Optional<LinkTarget> find(TextLink link) {
        return resolve(link.position().file(), link.target()).map(byPath::get);
    }

    private Optional<String> resolve(String file, String target) {
        String path = decoded(target);
        Deque<String> names = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            String below = file.startsWith(rootName + "/") ? file.substring(rootName.length() + 1) : file;
            String[] folders = below.split("/");
            for (int i = 0; i < folders.length - 1; i++) {
                names.addLast(folders[i]);
            }
        }
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                if (names.isEmpty()) {
                    return Optional.empty();
                }
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target; // not percent-encoded: the name as it stands
        }
    }
}
