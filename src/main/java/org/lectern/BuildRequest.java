package org.lectern;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build from what.
 *
 * @param content the folder of records
 * @param templates the list's own templates, laid over the default theme
 * @param baseUrl instead of the one in {@code site.yaml}
 * @param threads how many work at once, 1 or more; the result does not depend on it
 * @param strict whether a warning stops publication as an error does
 * @param drafts whether drafts are published
 */
public record BuildRequest(
        Path content,
        Optional<Path> templates,
        Optional<String> baseUrl,
        int threads,
        boolean strict,
        boolean drafts) {}
