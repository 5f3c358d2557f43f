package org.lectern.relate;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.concurrent.Pool;
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
    static Neighbours of(int size, Likeness.Index likeness, Ties ties, Workers workers) throws IOException {
        Neighbours neighbours = new Neighbours(size);
        Pool<Finder> finders = new Pool<>(() -> new Finder(size, likeness, ties));
        workers.forEach(blocks(size), block -> finders.with(finder -> finder.find(block, neighbours)));
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
        private final Likeness.Index likeness;
        private final Ties ties;
        private final float[] alike;
        private final float[] tied;
        private final float[] zeros;
        private final Shortlist nearest;

        Finder(int size, Likeness.Index likeness, Ties ties) {
            this.likeness = likeness;
            this.ties = ties;
            this.alike = new float[size];
            this.tied = new float[size];
            this.zeros = new float[size];
            this.nearest = new Shortlist(MOST, size);
        }

        /** Finds those of all articles of a block; the block again. */
        int find(int block, Neighbours neighbours) {
            for (int i = block; i < end(block, alike.length); i++) {
                findOf(i, neighbours);
            }
            return block;
        }

        private void findOf(int article, Neighbours neighbours) {
            System.arraycopy(zeros, 0, alike, 0, zeros.length);
            System.arraycopy(zeros, 0, tied, 0, zeros.length);
            likeness.add(article, alike);
            ties.add(article, tied);
            offerAll(article);
            int[] found = nearest.take().articles();
            neighbours.articles[article] = found;
            neighbours.likeness[article] = new float[found.length];
            neighbours.ties[article] = new float[found.length];
            for (int i = 0; i < found.length; i++) {
                neighbours.likeness[article][i] = alike[found[i]];
                neighbours.ties[article][i] = tied[found[i]] + (float) ties.surroundings(article, found[i]);
            }
        }

        private void offerAll(int article) {
            alike[article] = 0;
            tied[article] = 0;
            nearest.begin(article);
            double least = 0;
            for (int other = 0; other < alike.length; other++) {
                float near = alike[other] + tied[other];
                if (near > least) {
                    nearest.offer(other, near);
                    least = nearest.least();
                }
            }
        }
    }
}
