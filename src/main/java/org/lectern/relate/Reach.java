package org.lectern.relate;

import java.io.IOException;
import org.lectern.concurrent.Pool;
import org.lectern.concurrent.Workers;

/**
 * Whom each article reaches in its {@link Company}: the rows of S + αAS, cut, and those of X that are made of them.
 * Lists are made from it, and it is let go with that: it is as large as S and A.
 */
final class Reach {
    /** Of how many near articles the neighbours count in turn. */
    private static final int STRONGEST = 100;

    private final Likeness likeness;
    private final SparseRows alike;
    private final SparseRows graph;

    /** For each article the near ones that count, and how much: the row of S + αAS. */
    private final int[][] strongest;

    private final double[][] strengths;

    private Reach(Company company, Likeness likeness) {
        this.likeness = likeness;
        this.alike = company.alike();
        this.graph = company.graph();
        this.strongest = new int[graph.size()][];
        this.strengths = new double[graph.size()][];
    }

    /**
     * The reach of all articles, block by block over the threads.
     *
     * @throws IOException never: the workers' signature allows it
     */
    static Reach of(Company company, Likeness likeness, Workers workers) throws IOException {
        Reach reach = new Reach(company, likeness);
        Pool<Finder> finders = new Pool<>(() -> reach.new Finder());
        workers.forEach(Neighbours.blocks(reach.strongest.length), block -> finders.with(finder -> finder.find(block)));
        return reach;
    }

    /** X_ii. */
    double self(int article) {
        double sum = 0;
        for (int i = 0; i < strongest[article].length; i++) {
            int other = strongest[article][i];
            sum += strengths[article][i] * (other == article ? 1 : Company.ALPHA * graph.value(article, other));
        }
        return sum;
    }

    /** X_i: for each article in reach a number above 0, the article itself among them, in place of what is there. */
    void fill(int article, SparseSums sums) {
        sums.clear();
        for (int i = 0; i < strongest[article].length; i++) {
            int other = strongest[article][i];
            double value = strengths[article][i];
            sums.add(other, value);
            sums.addAll(graph.others(other), graph.values(other), Company.ALPHA * value);
        }
    }

    /** What one thread needs to find the row of S + αAS of one article after the other. */
    private final class Finder {
        private final SparseSums near = new SparseSums(graph.size());
        private final Shortlist found = new Shortlist(STRONGEST, graph.size());

        /** Finds those of all articles of a block; the block again. */
        int find(int block) {
            for (int i = block; i < Neighbours.end(block, graph.size()); i++) {
                findOf(i);
            }
            return block;
        }

        private void findOf(int article) {
            near.clear();
            addLikeness(article, 1);
            for (int k = 0; k < graph.others(article).length; k++) {
                addLikeness(graph.others(article)[k], Company.ALPHA * graph.values(article)[k]);
            }
            found.begin(article);
            for (int i = 0; i < near.size(); i++) {
                int other = near.article(i);
                double sum = near.sum(other);
                if (sum >= found.least()) {
                    found.offer(other, sum);
                }
            }
            keep(article);
        }

        private void keep(int article) {
            int size = found.keepBest();
            strongest[article] = new int[size];
            strengths[article] = new double[size];
            for (int i = 0; i < size; i++) {
                strongest[article][i] = found.article(i);
                strengths[article][i] = found.score(i);
            }
        }

        private void addLikeness(int article, double factor) {
            near.add(article, factor * likeness.self(article));
            near.addAll(alike.others(article), alike.values(article), factor);
        }
    }
}
