package org.lectern.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What to serve.
 *
 * @param content the folder of records
 * @param watched the folders of which a change asks for a new build; they need not be there
 * @param baseUrl instead of the one in {@code site.yaml}
 * @param build makes the site
 * @param told is told of each build, on the thread that builds
 */
public record PreviewRequest(
        Path content, List<Path> watched, Optional<String> baseUrl, SiteBuild build, Consumer<Attempt> told) {
    public PreviewRequest {
        watched = List.copyOf(watched);
    }
}
