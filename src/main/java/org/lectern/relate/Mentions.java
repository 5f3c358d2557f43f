package org.lectern.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.relate.ArticleFeatures.Author;
import org.lectern.relate.InvertedIndex.Exactness;

/**
 * Which articles name each other's authors. A name counts ln((1 + N) / (1 + n)) / ln(1 + N), where n articles name it
 * or are by somebody who bears it: near 1 for a rare name, little for one that is a common word; two articles are bound
 * by at most 1.
 */
final class Mentions {
    private final int[][] named;
    private final int[][] borne;
    private final int[][] naming;
    private final int[][] bearing;
    private final double[] rarity;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final boolean[] certain;
    private final int most;

    Mentions(Corpus corpus, Exactness exactness) {
        List<ArticleFeatures> articles = corpus.features();
        this.most = exactness == Exactness.EXACT ? Integer.MAX_VALUE : InvertedIndex.MOST_OF_A_TAG;
        this.named = new int[articles.size()][];
        this.borne = new int[articles.size()][];
        for (int i = 0; i < articles.size(); i++) {
            ArticleFeatures features = articles.get(i);
            named[i] = numbers(features.named());
            borne[i] = numbers(features.authors().stream()
                    .map(Author::family)
                    .filter(family -> !family.isEmpty())
                    .distinct()
                    .toList());
        }
        this.naming = turned(named, numbers.size());
        this.bearing = turned(borne, numbers.size());
        this.rarity = new double[numbers.size()];
        double all = 1.0 + articles.size();
        for (int name = 0; name < rarity.length; name++) {
            int having = naming[name].length + bearing[name].length;
            rarity[name] = Math.max(0, StrictMath.log(all / (1.0 + having)) / StrictMath.log(all));
        }
        this.certain = new boolean[rarity.length];
        findCertain(corpus);
    }

    private void findCertain(Corpus corpus) {
        Map<String, String> bearers = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (ArticleFeatures article : corpus.features()) {
            for (Author author : article.authors()) {
                String bearer = bearers.putIfAbsent(author.family(), author.key());
                if (bearer != null && !bearer.equals(author.key())) {
                    several.add(author.family());
                }
            }
        }
        numbers.forEach((family, number) -> certain[number] = bearers.containsKey(family)
                && !several.contains(family)
                && !corpus.lexicon().isWrittenSmall(family));
    }

    private int[] numbers(List<String> names) {
        return names.stream()
                .mapToInt(name -> numbers.computeIfAbsent(name, key -> numbers.size()))
                .sorted()
                .toArray();
    }

    /** For each name the articles that have it. */
    private static int[][] turned(int[][] names, int size) {
        Map<Integer, List<Integer>> articles = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            for (int name : names[i]) {
                articles.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
            }
        }
        int[][] turned = new int[size][];
        for (int name = 0; name < size; name++) {
            turned[name] = articles.getOrDefault(name, List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return turned;
    }

    /** Adds to the place of each article that names this one's authors, or whose authors it names, what that counts. */
    void add(int article, double factor, float[] sums) {
        for (int name : named[article]) {
            add(bearing[name], factor * rarity[name], sums);
        }
        for (int name : borne[article]) {
            add(naming[name], factor * rarity[name], sums);
        }
    }

    /** So many bear a common name that it tells nothing apart. */
    private void add(int[] articles, double value, float[] sums) {
        if (articles.length <= most) {
            for (int article : articles) {
                sums[article] += (float) value;
            }
        }
    }

    /** Whether a family name, here folded, tells who is meant: one author alone bears it, and it is no word besides. */
    boolean isCertain(String family) {
        Integer number = numbers.get(family);
        return number != null && certain[number];
    }

    /** Whether one of two articles names an author of the other for certain. */
    boolean areCertain(int a, int b) {
        return haveCertain(named[a], borne[b]) || haveCertain(named[b], borne[a]);
    }

    private boolean haveCertain(int[] names, int[] others) {
        return Arrays.stream(names).anyMatch(name -> certain[name] && Arrays.binarySearch(others, name) >= 0);
    }

    /** What binds two articles, 0 to 1. */
    double between(int a, int b) {
        return Math.min(1, shared(named[a], borne[b]) + shared(named[b], borne[a]));
    }

    private double shared(int[] names, int[] others) {
        double sum = 0;
        for (int i = 0, k = 0; i < names.length && k < others.length; ) {
            if (names[i] < others[k]) {
                i++;
            } else if (names[i] > others[k]) {
                k++;
            } else {
                sum += rarity[names[i++]];
                k++;
            }
        }
        return sum;
    }
}
