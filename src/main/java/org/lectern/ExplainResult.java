package org.lectern;

import java.util.List;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.relate.Explanation;

/**
 * Why works belong together.
 *
 * @param explanations in the order of the list; empty where the content has errors
 * @param diagnostics by file, line and column
 * @param sound as in {@link BuildResult}
 */
public record ExplainResult(List<Explanation> explanations, List<Diagnostic> diagnostics, boolean sound) {}
