package org.lectern.relate;

/** The score by its definition, over whole matrices: slow, and short enough to be compared with the documents. */
final class DenseReference {
    private DenseReference() {}

    /** What each article (row) scores each other; for lists of at most 21 works, in which all are neighbours. */
    static double[][] scores(Corpus corpus) {
        int n = corpus.size();
        double[][] likeness = new double[n][n];
        double[][] ties = new double[n][n];
        double[][] near = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                likeness[i][j] =
                        corpus.words().cosine(i, j) + .15 * corpus.pairs().cosine(i, j);
                String journal = corpus.features(i).journal();
                boolean same =
                        !journal.isEmpty() && journal.equals(corpus.features(j).journal());
                double binding = .1 * corpus.authors().cosine(i, j)
                        + .25 * corpus.topics().cosine(i, j);
                ties[i][j] = binding + (same ? .02 : 0);
                near[i][j] = i == j || likeness[i][j] + binding == 0 ? 0 : likeness[i][j] + ties[i][j];
            }
        }
        double[][] lending = plusIdentity(2, graph(near));
        double[][] company = times(times(lending, likeness), lending);
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += corpus.words().length(i) / n;
        }
        double[][] scores = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double length = corpus.words().length(j);
                double trust = length == 0 ? 0 : length / (.15 * mean + .85 * length);
                double both = Math.sqrt(company[i][i] * company[j][j]);
                boolean shares = near[i][j] > 0;
                scores[i][j] = shares ? (both == 0 ? 0 : trust * company[i][j] / both) + ties[i][j] : 0;
            }
        }
        return scores;
    }

    /** Shares of the squares, both directions added, divided by the roots of the sums. */
    private static double[][] graph(double[][] near) {
        int n = near.length;
        double[][] both = new double[n][n];
        for (int i = 0; i < n; i++) {
            double squares = 0;
            for (double value : near[i]) {
                squares += value * value;
            }
            for (int j = 0; j < n; j++) {
                double share = squares == 0 ? 0 : near[i][j] * near[i][j] / squares;
                both[i][j] += share;
                both[j][i] += share;
            }
        }
        double[] sums = new double[n];
        for (int i = 0; i < n; i++) {
            for (double value : both[i]) {
                sums[i] += value;
            }
        }
        double[][] graph = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                graph[i][j] = both[i][j] == 0 ? 0 : both[i][j] / Math.sqrt(sums[i] * sums[j]);
            }
        }
        return graph;
    }

    private static double[][] plusIdentity(double factor, double[][] matrix) {
        double[][] sum = new double[matrix.length][matrix.length];
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[i][j] = factor * matrix[i][j] + (i == j ? 1 : 0);
            }
        }
        return sum;
    }

    private static double[][] times(double[][] a, double[][] b) {
        int n = a.length;
        double[][] product = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }
}
