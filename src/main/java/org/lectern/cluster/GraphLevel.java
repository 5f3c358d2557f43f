package org.lectern.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A graph whose nodes may be communities of a level below: one round of {@link Communities}. */
final class GraphLevel {
    /** A gain of less than this part of all weight is noise of adding up. */
    private static final double LEAST_GAIN = 1e-12;

    /** Passes over the nodes; it settles in far fewer. */
    private static final int PASSES = 50;

    /** Of each node, ascending; itself left out. */
    private final int[][] neighbours;

    /** Of the edges to these. */
    private final double[][] weights;

    /** Of each node: its edges' weights, those inside it twice. */
    private final double[] strength;

    private GraphLevel(int[][] neighbours, double[][] weights, double[] strength) {
        this.neighbours = neighbours;
        this.weights = weights;
        this.strength = strength;
    }

    static GraphLevel of(RelatedGraph graph) {
        List<SortedMap<Integer, Double>> rows = rows(graph.works().size());
        for (RelatedGraph.Edge edge : graph.edges()) {
            rows.get(edge.from()).put(edge.to(), edge.weight());
            rows.get(edge.to()).put(edge.from(), edge.weight());
        }
        double[] strength = new double[rows.size()];
        for (RelatedGraph.Edge edge : graph.edges()) {
            strength[edge.from()] += edge.weight();
            strength[edge.to()] += edge.weight();
        }
        return of(rows, strength);
    }

    private static List<SortedMap<Integer, Double>> rows(int count) {
        List<SortedMap<Integer, Double>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new TreeMap<>());
        }
        return rows;
    }

    private static GraphLevel of(List<SortedMap<Integer, Double>> rows, double[] strength) {
        int[][] neighbours = new int[rows.size()][];
        double[][] weights = new double[rows.size()][];
        for (int node = 0; node < rows.size(); node++) {
            neighbours[node] =
                    rows.get(node).keySet().stream().mapToInt(Integer::intValue).toArray();
            weights[node] = rows.get(node).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
        return new GraphLevel(neighbours, weights, strength);
    }

    /** Each community as one node. */
    GraphLevel folded(int[] community) {
        List<SortedMap<Integer, Double>> rows = rows(Communities.distinct(community));
        double[] folded = new double[rows.size()];
        for (int node = 0; node < community.length; node++) {
            folded[community[node]] += strength[node];
            for (int i = 0; i < neighbours[node].length; i++) {
                int other = community[neighbours[node][i]];
                if (other != community[node]) {
                    rows.get(community[node]).merge(other, weights[node][i], Double::sum);
                }
            }
        }
        return of(rows, folded);
    }

    /** Moves nodes until none gains; the communities, numbered from 0 by their first node. */
    int[] settle() {
        int[] community = new int[strength.length];
        Arrays.setAll(community, node -> node);
        double[] held = strength.clone();
        double all = sum(strength);
        double[] shared = new double[strength.length];
        boolean moved = all > 0;
        for (int pass = 0; moved && pass < PASSES; pass++) {
            moved = false;
            for (int node = 0; node < community.length; node++) {
                moved |= move(node, community, held, shared, all);
            }
        }
        return renumbered(community);
    }

    private boolean move(int node, int[] community, double[] held, double[] shared, double all) {
        int own = community[node];
        held[own] -= strength[node];
        for (int i = 0; i < neighbours[node].length; i++) {
            shared[community[neighbours[node][i]]] += weights[node][i];
        }
        int best = own;
        double most = shared[own] - held[own] * strength[node] / all;
        for (int other : neighbours[node]) {
            int candidate = community[other];
            double gain = shared[candidate] - held[candidate] * strength[node] / all;
            boolean larger = gain > most + LEAST_GAIN * all;
            boolean equal = !larger && gain > most - LEAST_GAIN * all;
            if (larger || (equal && candidate < best && best != own)) {
                best = candidate;
                most = Math.max(most, gain);
            }
        }
        for (int other : neighbours[node]) {
            shared[community[other]] = 0;
        }
        community[node] = best;
        held[best] += strength[node];
        return best != own;
    }

    /**
     * Joins the smallest to a neighbour until there are so many, but not what has no neighbours; see {@link #settle}.
     */
    int[] merged(int[] sizes, int most) {
        List<SortedMap<Integer, Double>> rows = rows(strength.length);
        for (int node = 0; node < neighbours.length; node++) {
            for (int i = 0; i < neighbours[node].length; i++) {
                rows.get(node).put(neighbours[node][i], weights[node][i]);
            }
        }
        return new Merging(rows, strength.clone(), sizes.clone()).until(most);
    }

    /** In order of the array: a stream's sum is compensated, which differs between versions of the JDK. */
    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static int[] renumbered(int[] community) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        int[] result = new int[community.length];
        for (int node = 0; node < community.length; node++) {
            numbers.putIfAbsent(community[node], numbers.size());
            result[node] = numbers.get(community[node]);
        }
        return result;
    }
}
