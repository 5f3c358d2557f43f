package org.lectern.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.plan.Shelf;

/** The places of works in other orders than that of their numbers. */
final class WorkOrders {
    private final List<Article> works;

    private WorkOrders(List<Article> works) {
        this.works = works;
    }

    /**
     * The orders by name: for each work, by number, its place.
     *
     * @param works by number
     */
    static SortedMap<String, String> of(List<Article> works, Shelf shelf) {
        WorkOrders orders = new WorkOrders(works);
        return new TreeMap<>(Map.of(
                "author", orders.places(shelf.byAuthor(works)),
                "title", orders.places(shelf.byTitle(works)),
                "added", orders.places(orders.lastAdded())));
    }

    /** The last entered first, then those of which that is not known. */
    private List<Article> lastAdded() {
        List<Article> ordered = new ArrayList<>(Shelf.lastAdded(works, works.size()));
        works.stream().filter(work -> work.added().isEmpty()).forEach(ordered::add);
        return ordered;
    }

    private String places(List<Article> ordered) {
        Map<ArticleId, Integer> places = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            places.put(ordered.get(i).id(), i);
        }
        StringBuilder out = new StringBuilder();
        works.forEach(work -> Numerals.append(out, places.getOrDefault(work.id(), 0)));
        return out.toString();
    }
}
