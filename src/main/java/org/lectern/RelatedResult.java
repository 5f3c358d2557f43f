package org.lectern;

import java.util.List;
import java.util.Map;
import org.lectern.catalog.ArticleId;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.relate.RelatedArticle;
import org.lectern.relate.RelatedArticles;

/**
 * Which works belong together.
 *
 * @param related by article in the order of ids, each list as in {@link RelatedArticles#of}; empty where the content
 *     has errors
 * @param diagnostics by file, line and column
 * @param sound as in {@link BuildResult}
 */
public record RelatedResult(
        Map<ArticleId, List<RelatedArticle>> related, List<Diagnostic> diagnostics, boolean sound) {}
