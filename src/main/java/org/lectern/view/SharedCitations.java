package org.lectern.view;

import java.util.List;
import java.util.Map;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;

/**
 * The works that some texts of a page cite, which have one list of references.
 *
 * @param works in the order of the list, each once
 * @param suffixes that tell works of the same authors and year apart, in the texts and in the list
 */
record SharedCitations(List<Article> works, Map<String, String> suffixes) {
    static final SharedCitations NONE = new SharedCitations(List.of(), Map.of());

    String suffix(Article work) {
        return suffixes.getOrDefault(work.id().value(), "");
    }

    /** Nothing but the work of the page: that is its own reference. */
    boolean isOnly(ArticleId id) {
        return works.size() == 1 && works.get(0).id().equals(id);
    }
}
