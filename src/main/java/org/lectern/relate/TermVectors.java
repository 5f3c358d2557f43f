package org.lectern.relate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One kind of term of all articles as vectors of length 1: weight (1 + ln tf) · (ln((1 + N) / (1 + df)) + 1), where tf
 * counts a term in an article, df the articles that have it, and N all articles. A term of one article alone is left
 * out.
 */
final class TermVectors {
    private final long[][] terms;
    private final double[][] weights;
    private final double[] lengths;

    private TermVectors(int size) {
        this.terms = new long[size][];
        this.weights = new double[size][];
        this.lengths = new double[size];
    }

    /** The vectors of the articles, in their order. */
    static TermVectors of(List<TermCounts> articles) {
        int size = articles.size();
        TermVectors vectors = new TermVectors(size);
        Map<Long, Integer> frequencies = new HashMap<>();
        for (TermCounts counts : articles) {
            for (long term : counts.terms()) {
                frequencies.merge(term, 1, Integer::sum);
            }
        }
        for (int i = 0; i < size; i++) {
            TermCounts counts = articles.get(i);
            long[] kept = Arrays.stream(counts.terms())
                    .filter(term -> frequencies.getOrDefault(term, 0) > 1)
                    .toArray();
            double[] weights = new double[kept.length];
            double squares = 0;
            for (int k = 0; k < kept.length; k++) {
                double idf = StrictMath.log((1.0 + size) / (1.0 + frequencies.getOrDefault(kept[k], 0))) + 1;
                weights[k] = (1 + StrictMath.log(counts.count(kept[k]))) * idf;
                squares += weights[k] * weights[k];
            }
            double length = StrictMath.sqrt(squares);
            for (int k = 0; k < kept.length; k++) {
                weights[k] /= length;
            }
            vectors.terms[i] = kept;
            vectors.weights[i] = weights;
            vectors.lengths[i] = length;
        }
        return vectors;
    }

    int size() {
        return terms.length;
    }

    /** An article's terms in rising order. */
    long[] terms(int article) {
        return terms[article];
    }

    /** The weights of {@link #terms}. */
    double[] weights(int article) {
        return weights[article];
    }

    /** The length of an article's vector before it was scaled to 1: how much its text says; 0 without terms. */
    double length(int article) {
        return lengths[article];
    }

    /** The cosine of two articles, 0 to 1. */
    double cosine(int a, int b) {
        double sum = 0;
        for (int i = 0, k = 0; i < terms[a].length && k < terms[b].length; ) {
            int order = Long.compare(terms[a][i], terms[b][k]);
            if (order == 0) {
                sum += weights[a][i] * weights[b][k];
            }
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
