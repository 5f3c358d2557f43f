package org.lectern.relate;

import org.lectern.relate.InvertedIndex.Exactness;

/** How alike the words of two articles are: the cosine of their words, and that of pairs of words times .15. */
final class Likeness {
    /** "Burden sharing" says more than its parts. */
    static final double PAIRS = .15;

    private final Corpus corpus;
    private final InvertedIndex words;
    private final InvertedIndex pairs;

    Likeness(Corpus corpus, Exactness exactness) {
        this.corpus = corpus;
        this.words = InvertedIndex.ofWords(corpus.words(), exactness);
        this.pairs = InvertedIndex.ofWords(corpus.pairs(), exactness);
    }

    /** Adds to each article's place how alike it is to one; less than that where the index is not exact. */
    void add(int article, SparseSums sums) {
        words.add(article, 1, sums);
        pairs.add(article, PAIRS, sums);
    }

    /** How alike an article is to itself: 1.15, or 0 without words. */
    double self(int article) {
        return corpus.words().self(article) + PAIRS * corpus.pairs().self(article);
    }

    double between(int a, int b) {
        return corpus.words().cosine(a, b) + PAIRS * corpus.pairs().cosine(a, b);
    }
}
