package org.lectern.relate;

import java.util.Arrays;

/**
 * What was found out of other articles while the nearest to one are sought: how alike each is, and what ties it. First
 * both are added up, then each article met is weighed, which leaves its sums empty for the next search. Not safe for
 * several threads.
 */
final class Candidates {
    private final float[] alike;
    private final float[] tied;
    private final Shortlist nearest;
    private int article;
    private double least;
    private int[] offered = new int[64];
    private float[] offeredAlike = new float[64];
    private float[] offeredTied = new float[64];
    private int size;

    /**
     * Nothing yet.
     *
     * @param most how many are kept
     * @param all how many articles there are
     */
    Candidates(int most, int all) {
        this.alike = new float[all];
        this.tied = new float[all];
        this.nearest = new Shortlist(most, all);
    }

    void begin(int forArticle) {
        article = forArticle;
        nearest.begin(forArticle);
        least = 0;
        size = 0;
    }

    /** For each article how alike it is so far. */
    float[] alike() {
        return alike;
    }

    /** For each article what ties it so far. */
    float[] tied() {
        return tied;
    }

    /** Weighs an article that may have sums; again, it has none. */
    void weigh(int other) {
        float likeness = alike[other];
        float ties = tied[other];
        alike[other] = 0;
        tied[other] = 0;
        if (likeness + ties > least && other != article) {
            offer(other, likeness, ties);
        }
    }

    private void offer(int other, float likeness, float ties) {
        nearest.offer(other, likeness + ties);
        least = nearest.least();
        if (size == offered.length) {
            offered = Arrays.copyOf(offered, 2 * size);
            offeredAlike = Arrays.copyOf(offeredAlike, 2 * size);
            offeredTied = Arrays.copyOf(offeredTied, 2 * size);
        }
        offered[size] = other;
        offeredAlike[size] = likeness;
        offeredTied[size++] = ties;
    }

    /**
     * The nearest, by number, the nearest first.
     *
     * @param likeness gets how alike each is
     * @param ties gets what ties each
     */
    int[] take(float[] likeness, float[] ties) {
        for (int i = 0; i < size; i++) {
            alike[offered[i]] = offeredAlike[i];
            tied[offered[i]] = offeredTied[i];
        }
        int[] found = nearest.take().articles();
        for (int i = 0; i < found.length; i++) {
            likeness[i] = alike[found[i]];
            ties[i] = tied[found[i]];
        }
        for (int i = 0; i < size; i++) {
            alike[offered[i]] = 0;
            tied[offered[i]] = 0;
        }
        return found;
    }

    /** How many {@link #take} will give. */
    int size() {
        return nearest.size();
    }
}
