package org.lectern;

import java.util.List;
import java.util.Optional;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.publish.PublishReport;

/**
 * What came of a build.
 *
 * @param works how many articles the site has
 * @param pages how many pages it has
 * @param diagnostics by file, line and column
 * @param sound whether the content has no errors, and under {@code strict} no warnings
 * @param report what was published; nothing where the content has errors, and for a mere check
 */
public record BuildResult(
        int works, int pages, List<Diagnostic> diagnostics, boolean sound, Optional<PublishReport> report) {}
