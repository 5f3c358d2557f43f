package org.lectern.serve;

import java.net.URI;
import java.util.Optional;

/** The path under which a site will be published: the root, or {@code /list/}. */
final class BasePath {
    private static final String ROOT = "/";

    private BasePath() {}

    /** The path of the base URL, decoded, from slash to slash. */
    static String of(Optional<String> baseUrl) {
        return baseUrl.flatMap(BasePath::path).orElse(ROOT);
    }

    private static Optional<String> path(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getPath()).filter(path -> path.startsWith(ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an address that browsers take and Java does not
        }
    }
}
