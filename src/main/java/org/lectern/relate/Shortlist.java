package org.lectern.relate;

/**
 * The best of many articles for one of them. Of equal ones those come first that follow it by id, the first after the
 * last: fifty records alike so suggest each other in turn, not all the same few. A heap of fixed size, worst on top.
 * Not safe for several threads.
 */
final class Shortlist {
    /** Scores that differ by less are equal: what parts them is the order in which their parts were added. */
    private static final double GRAIN = 1e-5;

    private static final int BITS = 32;

    private final int most;
    private final int all;
    private int article;
    private int size;

    /** The greater, the better: a score in grains, then how near behind by id. */
    private final long[] ranks;

    private final double[] scores;

    /**
     * An empty list.
     *
     * @param most how many it keeps
     * @param all how many articles there are
     */
    Shortlist(int most, int all) {
        this.most = most;
        this.all = all;
        this.ranks = new long[Math.min(most, all)];
        this.scores = new double[ranks.length];
    }

    /** Empties it, to be filled for one article. */
    void begin(int forArticle) {
        article = forArticle;
        size = 0;
    }

    /** What a score must be above to have a chance. */
    double least() {
        return size < most || size == 0 ? 0 : Math.max(0, scores[0] - GRAIN);
    }

    void offer(int other, double score) {
        int distance = other > article ? other - article : other - article + all;
        long rank = (grains(score) << BITS) | (all - distance);
        if (size < ranks.length) {
            rise(size++, rank, score);
        } else if (size > 0 && rank > ranks[0]) {
            sink(rank, score);
        }
    }

    /** A score of at least 0 as it is compared. */
    static long grains(double score) {
        return (long) (score / GRAIN + .5);
    }

    private void put(int place, long rank, double score) {
        ranks[place] = rank;
        scores[place] = score;
    }

    private void rise(int from, long rank, double score) {
        int place = from;
        while (place > 0 && rank < ranks[(place - 1) / 2]) {
            put(place, ranks[(place - 1) / 2], scores[(place - 1) / 2]);
            place = (place - 1) / 2;
        }
        put(place, rank, score);
    }

    /** Puts something in the place of the worst. */
    private void sink(long rank, double score) {
        int place = 0;
        for (int child = 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && ranks[child + 1] < ranks[child]) {
                child++;
            }
            if (rank <= ranks[child]) {
                break;
            }
            put(place, ranks[child], scores[child]);
            place = child;
        }
        put(place, rank, score);
    }

    int size() {
        return size;
    }

    /** One that it holds, in no order that means anything, but always the same. */
    int article(int index) {
        return article(ranks[index]);
    }

    private int article(long rank) {
        int distance = all - (int) rank;
        return article + distance < all ? article + distance : article + distance - all;
    }

    /** The score of {@link #article}. */
    double score(int index) {
        return scores[index];
    }

    /** What it holds, best first; empties the list. */
    Ranked take() {
        int[] ordered = new int[size];
        double[] ranked = new double[size];
        while (size > 0) {
            size--;
            ordered[size] = article(ranks[0]);
            ranked[size] = scores[0];
            sink(ranks[size], scores[size]);
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
