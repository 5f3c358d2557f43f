package org.lectern.relate;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.concurrent.Workers;

/** The articles nearest to each, found through the index. */
final class Neighbours {
    /** As many as matter: twice or four times as many gave nothing on the test collections. */
    static final int MOST = 50;

    private static final int BLOCK = 64;

    private final int[][] articles;
    private final float[][] likeness;
    private final float[][] ties;

    private Neighbours(int size) {
        this.articles = new int[size][];
        this.likeness = new float[size][];
        this.ties = new float[size][];
    }

    /**
     * Finds them, block by block over the threads.
     *
     * @throws IOException never: the workers' signature allows it
     */
    static Neighbours of(int size, Likeness likeness, Ties ties, Workers workers) throws IOException {
        Neighbours neighbours = new Neighbours(size);
        ThreadLocal<Finder> finders = ThreadLocal.withInitial(() -> new Finder(size, likeness, ties));
        workers.forEach(blocks(size), block -> {
            for (int i = block; i < end(block, size); i++) {
                finders.get().find(i, neighbours);
            }
        });
        return neighbours;
    }

    int size() {
        return articles.length;
    }

    /** The nearest, by number, the nearest first; at most {@link #MOST}. */
    int[] of(int article) {
        return articles[article];
    }

    /** How alike the words of {@link #of} are to the article's. */
    float[] likeness(int article) {
        return likeness[article];
    }

    /** What else binds them, the editor's choice included. */
    float[] ties(int article) {
        return ties[article];
    }

    /** The first article of each block. */
    static List<Integer> blocks(int size) {
        return IntStream.iterate(0, first -> first < size, first -> first + BLOCK)
                .boxed()
                .toList();
    }

    /** After the last article of a block. */
    static int end(int block, int size) {
        return Math.min(size, block + BLOCK);
    }

    /** What one thread needs. */
    private static final class Finder {
        private final Likeness likeness;
        private final Ties ties;
        private final SparseSums alike;
        private final SparseSums tied;
        private final Shortlist nearest;

        Finder(int size, Likeness likeness, Ties ties) {
            this.likeness = likeness;
            this.ties = ties;
            this.alike = new SparseSums(size);
            this.tied = new SparseSums(size);
            this.nearest = new Shortlist(MOST, size);
        }

        void find(int article, Neighbours neighbours) {
            alike.clear();
            tied.clear();
            likeness.add(article, alike);
            ties.add(article, tied);
            nearest.begin(article);
            double least = offer(alike, article, 0);
            offer(tied, article, least);
            int[] found = nearest.take().articles();
            neighbours.articles[article] = found;
            neighbours.likeness[article] = new float[found.length];
            neighbours.ties[article] = new float[found.length];
            for (int i = 0; i < found.length; i++) {
                neighbours.likeness[article][i] = (float) alike.sum(found[i]);
                neighbours.ties[article][i] = (float) (tied.sum(found[i]) + ties.surroundings(article, found[i]));
            }
        }

        /** Offers what has a sum, unless it had the other before; gives what an article needs to have a chance. */
        private double offer(SparseSums sums, int article, double from) {
            double least = from;
            for (int i = 0; i < sums.size(); i++) {
                int other = sums.article(i);
                double near = alike.sum(other) + tied.sum(other);
                boolean offered = sums == tied && alike.sum(other) > 0;
                if (near >= least && !offered && other != article) {
                    nearest.offer(other, near);
                    least = nearest.least();
                }
            }
            return least;
        }
    }
}
