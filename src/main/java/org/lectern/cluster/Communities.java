package org.lectern.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Divides a graph where its edges are thin: modularity, raised by moving one node after the other to that neighbouring
 * community where it gains most, then by moving whole communities the same way, until nothing gains (Blondel,
 * Guillaume, Lambiotte and Lefebvre, Fast unfolding of communities in large networks, J. Stat. Mech. 2008, P10008).
 * Nodes are visited by number, not at random, and of equal gains the community of the lowest number wins: the same
 * graph is always divided in the same way.
 */
final class Communities {
    private Communities() {}

    /**
     * The numbers of each community's nodes, ascending; the largest community first, of equal ones that with the lowest
     * number. A node without edges is alone.
     *
     * @param most how many there are of those that have edges to others, as far as these allow: where there are more,
     *     the smallest joins that neighbour by which modularity is lowered least, again and again
     */
    static List<List<Integer>> of(RelatedGraph graph, int most) {
        GraphLevel level = GraphLevel.of(graph);
        int[] community = level.settle();
        int[] whole = community;
        while (distinct(community) < community.length) {
            level = level.folded(community);
            community = level.settle();
            whole = through(whole, community);
        }
        int[] sizes = new int[distinct(whole)];
        Arrays.stream(whole).forEach(group -> sizes[group]++);
        whole = through(whole, level.folded(community).merged(sizes, most));
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int node = 0; node < whole.length; node++) {
            groups.computeIfAbsent(whole[node], key -> new ArrayList<>()).add(node);
        }
        return groups.values().stream()
                .sorted(Comparator.comparingInt((List<Integer> group) -> -group.size())
                        .thenComparing(group -> group.get(0)))
                .toList();
    }

    /** How many communities there are, which are numbered from 0. */
    static int distinct(int[] community) {
        return Arrays.stream(community).max().orElse(-1) + 1;
    }

    private static int[] through(int[] lower, int[] upper) {
        return Arrays.stream(lower).map(group -> upper[group]).toArray();
    }
}
