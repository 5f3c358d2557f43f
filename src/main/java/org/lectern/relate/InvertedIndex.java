package org.lectern.relate;

/**
 * Which articles have a term, and how much it weighs there: finds all that are near to one without meeting the rest.
 */
final class InvertedIndex {
    private final TermVectors vectors;
    private final int[][] articles;
    private final double[][] weights;

    InvertedIndex(TermVectors vectors) {
        this.vectors = vectors;
        int size = vectors.vocabulary().size();
        this.articles = new int[size][];
        this.weights = new double[size][];
        for (int term = 0; term < size; term++) {
            articles[term] = new int[vectors.vocabulary().frequency(term)];
            weights[term] = new double[articles[term].length];
        }
        int[] filled = new int[size];
        for (int article = 0; article < vectors.size(); article++) {
            int[] terms = vectors.terms(article);
            for (int i = 0; i < terms.length; i++) {
                int place = filled[terms[i]]++;
                articles[terms[i]][place] = article;
                weights[terms[i]][place] = vectors.weights(article)[i];
            }
        }
    }

    /** Adds to each article's place the cosine with one article times a factor. */
    void add(int article, double factor, double[] sums) {
        int[] terms = vectors.terms(article);
        double[] own = vectors.weights(article);
        for (int i = 0; i < terms.length; i++) {
            int[] others = articles[terms[i]];
            double[] theirs = weights[terms[i]];
            double weight = own[i] * factor;
            for (int k = 0; k < others.length; k++) {
                sums[others[k]] += weight * theirs[k];
            }
        }
    }
}
