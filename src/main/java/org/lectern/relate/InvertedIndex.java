package org.lectern.relate;

import java.util.Arrays;

/**
 * Which articles have a term, and how much it weighs there: finds all that are near to one without meeting the rest.
 *
 * <p>Exact up to {@value #EXACT_UP_TO} articles. Above, of each term only the articles are kept in which it weighs
 * most, so that the work for one article does not grow with the list; a word that is in more than one of twenty then
 * says too little to be worth it, and is passed over.
 */
final class InvertedIndex {
    /** How many articles of a word are kept. On 10,000 works the best eight keep .986 of what they score together. */
    static final int MOST_OF_A_WORD = 250;

    /** How many of a topic, an author or a list: there are few of these in an article, and each says much. */
    static final int MOST_OF_A_TAG = 2000;

    private static final int EXACT_UP_TO = 5000;

    private static final double FREQUENT = .05;

    private static final int[] NO_ARTICLES = {};
    private static final float[] NO_WEIGHTS = {};

    private final TermVectors vectors;
    private final int[][] articles;
    private final float[][] weights;

    private InvertedIndex(TermVectors vectors, int most, double frequent) {
        this.vectors = vectors;
        int size = vectors.vocabulary().size();
        this.articles = new int[size][];
        this.weights = new float[size][];
        for (int term = 0; term < size; term++) {
            int frequency = vectors.vocabulary().frequency(term);
            boolean passedOver = frequency > most && frequency > frequent * vectors.size();
            boolean kept = vectors.vocabulary().isRepeated(term) && !passedOver;
            articles[term] = kept ? new int[frequency] : NO_ARTICLES;
            weights[term] = kept ? new float[frequency] : NO_WEIGHTS;
        }
        fill();
        for (int term = 0; term < size; term++) {
            if (articles[term].length > most) {
                cut(term, most);
            }
        }
    }

    /** An index of words or pairs of words. */
    static InvertedIndex ofWords(TermVectors vectors, Exactness exactness) {
        return new InvertedIndex(vectors, most(vectors, exactness, MOST_OF_A_WORD), FREQUENT);
    }

    /** An index of topics, authors or lists. */
    static InvertedIndex ofTags(TermVectors vectors, Exactness exactness) {
        return new InvertedIndex(vectors, most(vectors, exactness, MOST_OF_A_TAG), 1);
    }

    private static int most(TermVectors vectors, Exactness exactness, int most) {
        return exactness == Exactness.EXACT || vectors.size() <= EXACT_UP_TO ? Integer.MAX_VALUE : most;
    }

    /** Whether an index may leave out what hardly matters; {@link #EXACT} is for measuring what that costs. */
    enum Exactness {
        FAST,
        EXACT
    }

    private void fill() {
        int[] filled = new int[articles.length];
        for (int article = 0; article < vectors.size(); article++) {
            int[] terms = vectors.terms(article);
            float[] own = vectors.weights(article);
            for (int i = 0; i < terms.length; i++) {
                if (articles[terms[i]].length > 0) {
                    int place = filled[terms[i]]++;
                    articles[terms[i]][place] = article;
                    weights[terms[i]][place] = own[i];
                }
            }
        }
    }

    /** Keeps the articles in which a term weighs most, of equal ones those that come first. */
    private void cut(int term, int most) {
        float[] sorted = weights[term].clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        int equal = 0;
        for (int i = sorted.length - most; i < sorted.length && sorted[i] == least; i++) {
            equal++;
        }
        int[] kept = new int[most];
        float[] weigh = new float[most];
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            float weight = weights[term][i];
            if (weight > least || (weight == least && equal-- > 0)) {
                kept[size] = articles[term][i];
                weigh[size++] = weight;
            }
        }
        articles[term] = kept;
        weights[term] = weigh;
    }

    /** Adds to each article's place the cosine with one article times a factor. */
    void add(int article, double factor, float[] sums) {
        if (factor == 0) {
            return;
        }
        int[] terms = vectors.terms(article);
        float[] own = vectors.weights(article);
        for (int i = 0; i < terms.length; i++) {
            add(articles[terms[i]], weights[terms[i]], (float) (own[i] * factor), sums);
        }
    }

    private static void add(int[] articles, float[] weights, float factor, float[] sums) {
        for (int i = 0; i < articles.length; i++) {
            sums[articles[i]] += factor * weights[i];
        }
    }
}
