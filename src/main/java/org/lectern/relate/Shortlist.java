package org.lectern.relate;

/**
 * The best of many articles for one of them. Of equal ones those come first that follow it by id, the first after the
 * last: fifty records alike so suggest each other in turn, not all the same few. A heap of fixed size, worst on top.
 * Not safe for several threads.
 */
final class Shortlist {
    /** Scores that differ by less are equal: what parts them is the order in which their parts were added. */
    private static final double GRAIN = 1e-5;

    private final int most;
    private final int all;
    private int article;
    private int size;
    private final int[] articles;
    private final double[] scores;
    private final long[] grains;

    /**
     * An empty list.
     *
     * @param most how many it keeps
     * @param all how many articles there are
     */
    Shortlist(int most, int all) {
        this.most = most;
        this.all = all;
        this.articles = new int[Math.min(most, all)];
        this.scores = new double[articles.length];
        this.grains = new long[articles.length];
    }

    /** Empties it, to be filled for one article. */
    void begin(int forArticle) {
        article = forArticle;
        size = 0;
    }

    /** What a score must reach to have a chance. */
    double least() {
        return size < most || size == 0 ? 0 : Math.max(0, scores[0] - GRAIN);
    }

    void offer(int other, double score) {
        long grained = grains(score);
        if (size < articles.length) {
            put(size, other, score, grained);
            rise(size++);
        } else if (size > 0 && isBetter(other, grained, articles[0], grains[0])) {
            put(0, other, score, grained);
            sink();
        }
    }

    private void put(int place, int other, double score, long grained) {
        articles[place] = other;
        scores[place] = score;
        grains[place] = grained;
    }

    private boolean isBetter(int a, long grainsA, int b, long grainsB) {
        return grainsA > grainsB || (grainsA == grainsB && distance(a) < distance(b));
    }

    /** A score of at least 0 as it is compared. */
    static long grains(double score) {
        return (long) (score / GRAIN + .5);
    }

    private int distance(int other) {
        return other > article ? other - article : other - article + all;
    }

    private boolean isWorse(int i, int k) {
        return isBetter(articles[k], grains[k], articles[i], grains[i]);
    }

    private void rise(int from) {
        for (int i = from; i > 0 && isWorse(i, (i - 1) / 2); i = (i - 1) / 2) {
            swap(i, (i - 1) / 2);
        }
    }

    private void sink() {
        for (int i = 0; 2 * i + 1 < size; ) {
            int child = 2 * i + 1;
            if (child + 1 < size && isWorse(child + 1, child)) {
                child++;
            }
            if (!isWorse(child, i)) {
                return;
            }
            swap(i, child);
            i = child;
        }
    }

    private void swap(int i, int k) {
        int other = articles[i];
        articles[i] = articles[k];
        articles[k] = other;
        double score = scores[i];
        scores[i] = scores[k];
        scores[k] = score;
        long grained = grains[i];
        grains[i] = grains[k];
        grains[k] = grained;
    }

    int size() {
        return size;
    }

    /** One that it holds, in no order that means anything, but always the same. */
    int article(int index) {
        return articles[index];
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
            ordered[size] = articles[0];
            ranked[size] = scores[0];
            swap(0, size);
            sink();
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
