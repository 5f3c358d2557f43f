package org.lectern.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.relate.RelatedArticle;
import org.lectern.relate.RelatedArticles;

/**
 * The list as a map: its works in clusters of those that suggest each other, at most 300 of them. A longer list gives
 * each cluster as many as is its share of the list, those first that most others suggest, of equal ones by id.
 *
 * @param clusters the largest first, after each that which is joined to it most; those of which fewer than three works
 *     are shown are one, the last
 * @param graph of the works that are shown, in the order of the clusters
 * @param related how many works of the list suggest another or are suggested
 */
public record ListMap(List<Cluster> clusters, RelatedGraph graph, int related) {
    /** How many works a map shows at most. */
    public static final int MOST = 300;

    /** With fewer works there is nothing that a map could tell. */
    public static final int LEAST = 5;

    /** More are not seen at a glance. */
    private static final int MOST_CLUSTERS = 20;

    private static final int LEAST_IN_CLUSTER = 3;

    /** How many lines go out from a work to those nearest to it: more are not seen apart. */
    private static final int LINES = 3;

    /**
     * Works that stand together.
     *
     * @param works that are shown, those first that most others suggest
     * @param size of how many these are
     */
    public record Cluster(Name name, List<ArticleId> works, int size) {}

    /** What a cluster is called by. */
    public sealed interface Name {
        /** Topics that set it apart, the strongest first; one or two ids. */
        record Topics(List<String> topics) implements Name {}

        /** Words that set it apart, the strongest first, as a reader writes them; one to three. */
        record Words(List<String> words) implements Name {}

        /** The work that most others suggest. */
        record Around(ArticleId work) implements Name {}

        /** What is left of clusters that are too small. */
        record Rest() implements Name {}
    }

    /** The map of a list; none where fewer than {@link #LEAST} works suggest each other. */
    public static Optional<ListMap> of(Catalog catalog, RelatedArticles related) {
        List<ArticleId> works = catalog.articles().stream().map(Article::id).toList();
        RelatedGraph graph = RelatedGraph.among(works, related);
        int[] suggested = suggested(graph, related);
        boolean[] joined = joined(graph);
        List<List<ArticleId>> clusters = new ArrayList<>();
        for (List<Integer> community : Communities.of(graph, MOST_CLUSTERS)) {
            if (joined[community.get(0)]) {
                clusters.add(community.stream()
                        .sorted(Comparator.comparingInt((Integer work) -> -suggested[work])
                                .thenComparing(work -> work))
                        .map(works::get)
                        .toList());
            }
        }
        int all = clusters.stream().mapToInt(List::size).sum();
        return all < LEAST
                ? Optional.empty()
                : Optional.of(of(clusters, new ClusterNames(catalog, related).names(clusters), all, related));
    }

    /** Whether there is a map, which takes far less time than to make it. */
    public static boolean isThere(Catalog catalog, RelatedArticles related) {
        Set<ArticleId> joined = new HashSet<>();
        for (Article work : catalog.articles()) {
            for (RelatedArticle other : related.of(work.id())) {
                if (!other.id().equals(work.id()) && catalog.article(other.id()).isPresent()) {
                    joined.add(work.id());
                    joined.add(other.id());
                }
            }
            if (joined.size() >= LEAST) {
                return true;
            }
        }
        return false;
    }

    /** How many lists have each work. */
    private static int[] suggested(RelatedGraph graph, RelatedArticles related) {
        Map<ArticleId, Integer> counts = new HashMap<>();
        for (ArticleId work : graph.works()) {
            related.of(work).forEach(other -> counts.merge(other.id(), 1, Integer::sum));
        }
        return graph.works().stream()
                .mapToInt(work -> counts.getOrDefault(work, 0))
                .toArray();
    }

    private static boolean[] joined(RelatedGraph graph) {
        boolean[] joined = new boolean[graph.works().size()];
        for (RelatedGraph.Edge edge : graph.edges()) {
            joined[edge.from()] = true;
            joined[edge.to()] = true;
        }
        return joined;
    }

    private static ListMap of(List<List<ArticleId>> clusters, List<Name> names, int all, RelatedArticles related) {
        int[] seats = seats(clusters.stream().mapToInt(List::size).toArray(), Math.min(MOST, all));
        List<Cluster> shown = new ArrayList<>();
        List<ArticleId> rest = new ArrayList<>();
        int size = 0;
        for (int i = 0; i < seats.length; i++) {
            List<ArticleId> works = clusters.get(i).subList(0, seats[i]);
            if (seats[i] >= LEAST_IN_CLUSTER) {
                shown.add(new Cluster(names.get(i), works, clusters.get(i).size()));
            } else {
                rest.addAll(works);
                size += clusters.get(i).size();
            }
        }
        List<Cluster> ordered = new ArrayList<>(new Neighbouring(shown, related).ordered());
        if (!rest.isEmpty()) {
            ordered.add(new Cluster(new Name.Rest(), List.copyOf(rest), size));
        }
        List<ArticleId> works =
                ordered.stream().flatMap(cluster -> cluster.works().stream()).toList();
        return new ListMap(
                List.copyOf(ordered), RelatedGraph.among(works, related).strongest(LINES), all);
    }

    /**
     * How many of each group are shown: its share, rounded down, and one more for those that lost most by it, of equal
     * ones the first (the method of largest remainders).
     */
    static int[] seats(int[] sizes, int most) {
        int all = Arrays.stream(sizes).sum();
        int[] seats = Arrays.stream(sizes)
                .map(size -> (int) ((long) size * most / all))
                .toArray();
        int left = most - Arrays.stream(seats).sum();
        IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -((long) sizes[i] * most % all)))
                .limit(left)
                .forEach(i -> seats[i]++);
        return seats;
    }
}
