package org.lectern;

import java.util.List;
import java.util.Optional;
import org.lectern.catalog.ArticleId;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.relate.Explanation;

/**
 * Why works belong together.
 *
 * @param article whose list it is; empty where the content has errors
 * @param explanations in the order of the list; empty where the content has errors
 * @param diagnostics by file, line and column
 * @param sound as in {@link BuildResult}
 */
public record ExplainResult(
        Optional<ArticleId> article, List<Explanation> explanations, List<Diagnostic> diagnostics, boolean sound) {}
