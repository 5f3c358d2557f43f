package org.lectern.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lectern.catalog.ArticleId;
import org.lectern.relate.RelatedArticles;

/** Puts clusters in a row in which those that are joined follow each other. */
final class Neighbouring {
    private final List<ListMap.Cluster> clusters;

    /** What joins each two of them: the weights of all edges from one to the other, beside the size of the smaller. */
    private final double[][] joined;

    Neighbouring(List<ListMap.Cluster> clusters, RelatedArticles related) {
        this.clusters = clusters;
        this.joined = new double[clusters.size()][clusters.size()];
        Map<ArticleId, Integer> numbers = new HashMap<>();
        List<ArticleId> works = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (ArticleId work : clusters.get(i).works()) {
                numbers.put(work, i);
                works.add(work);
            }
        }
        for (RelatedGraph.Edge edge : RelatedGraph.among(works, related).edges()) {
            int from = numbers.getOrDefault(works.get(edge.from()), 0);
            int to = numbers.getOrDefault(works.get(edge.to()), 0);
            int smaller = Math.min(
                    clusters.get(from).works().size(), clusters.get(to).works().size());
            joined[from][to] += edge.weight() / smaller;
            joined[to][from] += edge.weight() / smaller;
        }
    }

    /** The first, then always that one of the others which is joined most to the last; of equal ones the first. */
    List<ListMap.Cluster> ordered() {
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, clusters.size()).boxed().toList());
        List<ListMap.Cluster> ordered = new ArrayList<>();
        int last = 0;
        while (!left.isEmpty()) {
            int next = left.get(0);
            for (int candidate : left) {
                if (!ordered.isEmpty() && joined[last][candidate] > joined[last][next]) {
                    next = candidate;
                }
            }
            left.remove(Integer.valueOf(next));
            ordered.add(clusters.get(next));
            last = next;
        }
        return ordered;
    }
}
