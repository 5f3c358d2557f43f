package org.lectern.relate;

import java.util.List;
import org.lectern.catalog.ArticleId;

/**
 * One suggestion.
 *
 * @param score how near, at least 0; the editor's own choices are not scored and have 0
 * @param reasons why, the strongest first; one to three
 */
public record RelatedArticle(ArticleId id, double score, List<Reason> reasons) {
    public RelatedArticle {
        reasons = List.copyOf(reasons);
    }

    RelatedArticle withoutScore() {
        return new RelatedArticle(id, 0, reasons);
    }

    /** Whether the editor relates the two; else it is computed. */
    public boolean isChosen() {
        return reasons.get(0) instanceof Reason.EditorsChoice;
    }
}
