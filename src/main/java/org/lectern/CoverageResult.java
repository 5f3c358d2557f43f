package org.lectern;

import java.util.List;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.lint.Coverage;

/**
 * What a list has and lacks.
 *
 * @param coverage of the records that could be read
 * @param diagnostics by file, line and column
 * @param sound whether the content has no errors, and under {@code strict} no warnings
 */
public record CoverageResult(Coverage coverage, List<Diagnostic> diagnostics, boolean sound) {}
