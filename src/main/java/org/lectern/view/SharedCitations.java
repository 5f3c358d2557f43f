package org.lectern.view;

import java.util.List;
import java.util.Map;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.csl.Distinction;

/**
 * The works that some texts of a page cite, which have one list of references.
 *
 * @param works in the order of the list, each once
 * @param distinctions what tells works apart that the texts would cite in the same words
 */
record SharedCitations(List<Article> works, Map<String, Distinction> distinctions) {
    static final SharedCitations NONE = new SharedCitations(List.of(), Map.of());

    String suffix(Article work) {
        return distinctions.getOrDefault(work.id().value(), Distinction.NONE).suffix();
    }

    /** Nothing but the work of the page: that is its own reference. */
    boolean isOnly(ArticleId id) {
        return works.size() == 1 && works.get(0).id().equals(id);
    }
}
