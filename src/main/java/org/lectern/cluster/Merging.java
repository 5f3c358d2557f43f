package org.lectern.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Communities that join one another, the smallest first. Who is joined keeps its row, empty; numbers and thereby the
 * order in which weights are added stay as they are.
 */
final class Merging {
    /** Of each community: what joins it to others. */
    private final List<SortedMap<Integer, Double>> rows;

    private final double[] strength;
    private final int[] sizes;

    /** Of each community, into which it has gone: itself, where into none. */
    private final int[] home;

    /**
     * The communities as they are; all of it is changed.
     *
     * @param rows of each community: its neighbours with the weights, itself left out
     * @param strength of each: its edges' weights, those inside it twice
     * @param sizes of each
     */
    Merging(List<SortedMap<Integer, Double>> rows, double[] strength, int[] sizes) {
        this.rows = rows;
        this.strength = strength;
        this.sizes = sizes;
        this.home = new int[sizes.length];
        Arrays.setAll(home, node -> node);
    }

    /**
     * Joins the smallest to that neighbour by which modularity is lowered least, until so many have neighbours; those
     * that have none stay as they are.
     *
     * @return for each community the number of that in which it is, from 0 in order
     */
    int[] until(int most) {
        int smallest = smallest();
        while (smallest >= 0 && joined() > most) {
            merge(smallest, best(smallest));
            smallest = smallest();
        }
        int[] numbers = new int[home.length];
        int count = 0;
        for (int node = 0; node < home.length; node++) {
            numbers[node] = home[node] == node ? count++ : 0;
        }
        return Arrays.stream(home).map(node -> numbers[node]).toArray();
    }

    private void merge(int from, int into) {
        SortedMap<Integer, Double> target = rows.get(into);
        for (Map.Entry<Integer, Double> edge : rows.get(from).entrySet()) {
            int other = edge.getKey();
            rows.get(other).remove(from);
            if (other != into) {
                rows.get(other).merge(into, edge.getValue(), Double::sum);
                target.merge(other, edge.getValue(), Double::sum);
            }
        }
        rows.get(from).clear();
        strength[into] += strength[from];
        strength[from] = 0;
        sizes[into] += sizes[from];
        for (int node = 0; node < home.length; node++) {
            home[node] = home[node] == from ? into : home[node];
        }
    }

    private int joined() {
        return (int) rows.stream().filter(row -> !row.isEmpty()).count();
    }

    /** The smallest of those that have neighbours, of equal ones the last; -1 where none has. */
    private int smallest() {
        int smallest = -1;
        for (int node = 0; node < sizes.length; node++) {
            if (!rows.get(node).isEmpty() && (smallest < 0 || sizes[node] <= sizes[smallest])) {
                smallest = node;
            }
        }
        return smallest;
    }

    private int best(int node) {
        double all = GraphLevel.sum(strength);
        int best = rows.get(node).firstKey();
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Integer, Double> edge : rows.get(node).entrySet()) {
            double gain = edge.getValue() - strength[node] * strength[edge.getKey()] / all;
            if (gain > most) {
                best = edge.getKey();
                most = gain;
            }
        }
        return best;
    }
}
