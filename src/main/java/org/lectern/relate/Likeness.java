package org.lectern.relate;

import org.lectern.relate.InvertedIndex.Exactness;

/** How alike the words of two articles are: the cosine of their words, and that of pairs of words times .15. */
final class Likeness {
    /** "Burden sharing" says more than its parts. */
    static final double PAIRS = .15;

    private final TermVectors words;
    private final TermVectors pairs;

    Likeness(Corpus corpus) {
        this.words = corpus.words();
        this.pairs = corpus.pairs();
    }

    /** Finds who is alike; as large as all vectors, and needed until the neighbours are found. */
    Index index(Exactness exactness) {
        return new Index(InvertedIndex.ofWords(words, exactness), InvertedIndex.ofWords(pairs, exactness));
    }

    /** Which articles have a word or a pair. */
    record Index(InvertedIndex byWords, InvertedIndex byPairs) {
        /** Adds to each article's place how alike it is to one; less than that where the index is not exact. */
        void add(int article, float[] sums) {
            byWords.add(article, 1, sums);
            byPairs.add(article, PAIRS, sums);
        }
    }

    /** How alike an article is to itself: 1 for its words and {@value #PAIRS} for its pairs, where it has any. */
    double self(int article) {
        return words.self(article) + PAIRS * pairs.self(article);
    }

    double between(int a, int b) {
        return words.cosine(a, b) + PAIRS * pairs.cosine(a, b);
    }

    /** Whether two articles share a word. */
    boolean meet(int a, int b) {
        return words.meet(a, b);
    }
}
