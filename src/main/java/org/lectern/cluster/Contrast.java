package org.lectern.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * What sets groups apart: the features that are frequent in a group and rarer beside it. A feature weighs c · ln((c /
 * n) / (C / N)), with c of the group's n members and C of all N having it, and stands for that group alone in which it
 * weighs most, so that no two groups are called the same.
 */
final class Contrast {
    /** A further feature weighs at least this part of the first. */
    private static final double BESIDE_FIRST = .5;

    private final double leastShare;
    private final int most;
    private final BiPredicate<String, String> alike;

    /**
     * A measure.
     *
     * @param leastShare of a group's members that have a feature by which it is called, 0 to 1
     * @param most how many features a group is called by
     * @param alike whether two features say too nearly the same to stand beside each other
     */
    Contrast(double leastShare, int most, BiPredicate<String, String> alike) {
        this.leastShare = leastShare;
        this.most = most;
        this.alike = alike;
    }

    /**
     * How often the features occur in a group.
     *
     * @param size how many members it has
     */
    record Group(int size, Map<String, Integer> counts) {}

    private record Weighed(String feature, double weight) {}

    /**
     * For each group what it is called by, the strongest first, of equal ones in order of their names; maybe nothing.
     */
    List<List<String>> features(List<Group> groups) {
        Map<String, Integer> totals = new TreeMap<>();
        int all = 0;
        for (Group group : groups) {
            group.counts().forEach((feature, count) -> totals.merge(feature, count, Integer::sum));
            all += group.size();
        }
        Map<String, Integer> owners = new TreeMap<>();
        Map<String, Double> largest = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            for (String feature : new TreeMap<>(group.counts()).keySet()) {
                double weight = weight(group, feature, totals, all);
                if (weight > largest.getOrDefault(feature, 0.0)) {
                    largest.put(feature, weight);
                    owners.put(feature, i);
                }
            }
        }
        List<List<Weighed>> own = new ArrayList<>();
        groups.forEach(group -> own.add(new ArrayList<>()));
        owners.forEach(
                (feature, owner) -> own.get(owner).add(new Weighed(feature, largest.getOrDefault(feature, 0.0))));
        return own.stream().map(this::best).toList();
    }

    /** Where there is but one group nothing sets it apart, and what is most frequent has to do. */
    private double weight(Group group, String feature, Map<String, Integer> totals, int all) {
        double count = group.counts().getOrDefault(feature, 0);
        if (count < 2 || count < leastShare * group.size()) {
            return 0;
        }
        double elsewhere = totals.getOrDefault(feature, 0) / (double) all;
        return group.size() == all ? count : count * StrictMath.log(count / group.size() / elsewhere);
    }

    private List<String> best(List<Weighed> features) {
        List<Weighed> sorted = features.stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::feature))
                .toList();
        List<String> best = new ArrayList<>();
        for (Weighed candidate : sorted) {
            if (best.size() < most
                    && candidate.weight() >= BESIDE_FIRST * sorted.get(0).weight()
                    && best.stream().noneMatch(had -> alike.test(had, candidate.feature()))) {
                best.add(candidate.feature());
            }
        }
        return best;
    }
}
