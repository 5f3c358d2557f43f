package org.lectern.relate;

/**
 * The best of many articles for one of them. Of equal ones those come first that follow it by id, the first after the
 * last: fifty records alike so suggest each other in turn, not all the same few. What is offered is kept until there is
 * no room, then the best of it by quickselect (Hoare, Algorithm 65, CACM 4, 1961). Not safe for several threads.
 */
final class Shortlist {
    /** Scores that differ by less are equal: what parts them is the order in which their parts were added. */
    private static final double GRAIN = 1e-5;

    private static final int BITS = 32;

    /** So many times more than it keeps are looked through at once. */
    private static final long ROOM = 4;

    private final int most;
    private final int all;
    private int article;
    private int size;

    /** The greater, the better: a score in grains, then how near behind by id. No two are equal. */
    private final long[] ranks;

    private final double[] scores;

    /** What the last of the best so far has, once there are enough. */
    private long leastRank;

    private double leastScore;

    /**
     * An empty list.
     *
     * @param most how many it keeps
     * @param all how many articles there are
     */
    Shortlist(int most, int all) {
        this.most = most;
        this.all = all;
        this.ranks = new long[(int) Math.min(ROOM * most, all)];
        this.scores = new double[ranks.length];
    }

    /** Empties it, to be filled for one article; each of all may be offered once, itself too. */
    void begin(int forArticle) {
        article = forArticle;
        size = 0;
        leastRank = most == 0 ? Long.MAX_VALUE : -1;
        leastScore = 0;
    }

    /** What a score must be above to have a chance. */
    double least() {
        return Math.max(0, leastScore - GRAIN);
    }

    void offer(int other, double score) {
        int distance = other > article ? other - article : other - article + all;
        long rank = (grains(score) << BITS) | (all - distance);
        if (size == ranks.length) {
            keepBest();
        }
        if (rank > leastRank) {
            ranks[size] = rank;
            scores[size++] = score;
        }
    }

    /** A score of at least 0 as it is compared. */
    static long grains(double score) {
        return (long) (score / GRAIN + .5);
    }

    /** Leaves the best alone, in no order that means anything, but always the same; how many they are. */
    int keepBest() {
        if (size > most) {
            select(most - 1);
            size = most;
            leastRank = ranks[most - 1];
            leastScore = scores[most - 1];
        }
        return size;
    }

    /** Brings the best to the front, the last of them to a place. */
    private void select(int place) {
        int from = 0;
        int to = size - 1;
        while (from < to) {
            int middle = part(from, to);
            if (middle == place) {
                return;
            }
            if (middle < place) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
    }

    private void sort(int from, int to) {
        if (from < to) {
            int middle = part(from, to);
            sort(from, middle - 1);
            sort(middle + 1, to);
        }
    }

    /** Puts what is better than one of them before it; where that stands then. */
    private int part(int from, int to) {
        swap(from + (to - from) / 2, to);
        long pivot = ranks[to];
        int middle = from;
        for (int i = from; i < to; i++) {
            if (ranks[i] > pivot) {
                swap(i, middle++);
            }
        }
        swap(middle, to);
        return middle;
    }

    private void swap(int a, int b) {
        long rank = ranks[a];
        ranks[a] = ranks[b];
        ranks[b] = rank;
        double score = scores[a];
        scores[a] = scores[b];
        scores[b] = score;
    }

    /** One of those that {@link #keepBest} left. */
    int article(int index) {
        int distance = all - (int) ranks[index];
        return article + distance < all ? article + distance : article + distance - all;
    }

    /** The score of {@link #article}. */
    double score(int index) {
        return scores[index];
    }

    /** What it holds, best first. */
    Ranked take() {
        int[] ordered = new int[keepBest()];
        double[] ranked = new double[size];
        sort(0, size - 1);
        for (int i = 0; i < size; i++) {
            ordered[i] = article(i);
            ranked[i] = scores[i];
        }
        return new Ranked(ordered, ranked);
    }

    /** Articles with their scores, best first. */
    static final class Ranked {
        private final int[] articles;
        private final double[] scores;

        private Ranked(int[] articles, double[] scores) {
            this.articles = articles;
            this.scores = scores;
        }

        int size() {
            return articles.length;
        }

        int article(int index) {
            return articles[index];
        }

        double score(int index) {
            return scores[index];
        }

        /** The articles alone. */
        int[] articles() {
            return articles;
        }
    }
}
