package org.lectern.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.ArticleId;
import org.lectern.relate.RelatedArticle;
import org.lectern.relate.RelatedArticles;

/**
 * Works and who of them is near to whom: an edge joins two where the list of one or the other has the other one.
 *
 * @param works in the order given; edges name them by their place here
 * @param edges each pair once, by {@code from}, then {@code to}
 */
public record RelatedGraph(List<ArticleId> works, List<Edge> edges) {
    private static final Comparator<Edge> ORDER =
            Comparator.comparingInt(Edge::from).thenComparingInt(Edge::to);

    /**
     * That two works are near.
     *
     * @param from the lower number of the two
     * @param weight the larger of their two scores, above 0; what the editor chose has none and weighs as much as the
     *     nearest that the lists of the two have, or 1 where they have no scores
     * @param chosen whether the editor relates the two
     */
    public record Edge(int from, int to, double weight, boolean chosen) {
        private Edge with(Edge other) {
            return new Edge(from, to, Math.max(weight, other.weight), chosen || other.chosen);
        }
    }

    public RelatedGraph {
        works = List.copyOf(works);
        edges = List.copyOf(edges);
    }

    /** The graph of these works alone; what their lists have beside them is passed over. */
    public static RelatedGraph among(List<ArticleId> works, RelatedArticles related) {
        Map<ArticleId, Integer> numbers = new HashMap<>();
        works.forEach(work -> numbers.put(work, numbers.size()));
        List<Edge> found = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            for (RelatedArticle suggested : related.of(works.get(i))) {
                Integer other = numbers.get(suggested.id());
                if (other != null && other != i) {
                    double weight = suggested.isChosen()
                            ? Math.max(largest(works.get(i), related), largest(suggested.id(), related))
                            : suggested.score();
                    found.add(new Edge(
                            Math.min(i, other), Math.max(i, other), weight > 0 ? weight : 1, suggested.isChosen()));
                }
            }
        }
        found.sort(ORDER);
        return new RelatedGraph(works, merged(found));
    }

    private static double largest(ArticleId work, RelatedArticles related) {
        return related.of(work).stream()
                .mapToDouble(RelatedArticle::score)
                .max()
                .orElse(0);
    }

    private static List<Edge> merged(List<Edge> sorted) {
        List<Edge> merged = new ArrayList<>();
        for (Edge edge : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && ORDER.compare(merged.get(last), edge) == 0) {
                merged.set(last, merged.get(last).with(edge));
            } else {
                merged.add(edge);
            }
        }
        return merged;
    }

    /**
     * The graph with few enough edges to be seen: of each work the strongest, and all that the editor chose.
     *
     * @param most how many of each work are kept; one more where it is of the other's strongest
     */
    public RelatedGraph strongest(int most) {
        List<List<Edge>> byWork = new ArrayList<>();
        works.forEach(work -> byWork.add(new ArrayList<>()));
        for (Edge edge : edges) {
            byWork.get(edge.from()).add(edge);
            byWork.get(edge.to()).add(edge);
        }
        List<Edge> kept = new ArrayList<>();
        Comparator<Edge> strongestFirst =
                Comparator.comparingDouble(Edge::weight).reversed().thenComparing(ORDER);
        for (List<Edge> own : byWork) {
            own.stream().sorted(strongestFirst).limit(most).forEach(kept::add);
        }
        edges.stream().filter(Edge::chosen).forEach(kept::add);
        kept.sort(ORDER);
        return new RelatedGraph(works, merged(kept));
    }
}
