package org.lectern.relate;

import org.lectern.catalog.ArticleId;

/**
 * One suggestion.
 *
 * @param score how near, at least 0; the editor's own choices are not scored and have 0
 */
public record RelatedArticle(ArticleId id, double score, Reason reason) {}
