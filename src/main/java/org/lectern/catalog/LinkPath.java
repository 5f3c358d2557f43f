package org.lectern.catalog;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Relative links of texts as paths below the content folder. */
public final class LinkPath {
    private LinkPath() {}

    /**
     * The path that a link means: from the file in which it stands, or from {@code content/} after a slash; nothing
     * where it leads out of there.
     *
     * @param file the path of the link's file below the content folder
     */
    public static Optional<String> resolve(String file, String target) {
        String path = decoded(target);
        Deque<String> names = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            String[] folders = file.split("/");
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
