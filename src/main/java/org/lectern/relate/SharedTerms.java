package org.lectern.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words that two articles share, as a reader writes them. */
final class SharedTerms {
    private final Corpus corpus;

    /**
     * A word or a pair of words.
     *
     * @param cosine what it adds to the likeness of the two
     */
    record Term(String written, double cosine) {}

    SharedTerms(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The terms that add most, strongest first, a pair in place of its parts; at most so many, possibly none. */
    List<Term> of(int article, int other, int most) {
        Shared words = new Shared(corpus.words(), article, other);
        Shared pairs = new Shared(corpus.pairs(), article, other);
        List<Term> terms = new ArrayList<>();
        for (int word = words.strongest(); word >= 0 && terms.size() < most; word = words.strongest()) {
            int stem = (int) words.term(word);
            List<Word> whole = LetterPairs.whole(
                    corpus.lexicon().stem(stem),
                    corpus.features(article),
                    (left, right) -> areShared(left, right, words, pairs));
            if (!whole.isEmpty()) {
                terms.add(joined(whole, words));
                continue;
            }
            double cosine = words.take(word);
            // A pair says more than its parts, but each word is told once.
            int pair = pairs.strongest(stem, words);
            if (pair < 0) {
                terms.add(new Term(corpus.lexicon().form(stem), cosine));
            } else {
                int first = Corpus.first(pairs.term(pair));
                int second = Corpus.second(pairs.term(pair));
                int partner = words.indexOf(first == stem ? second : first);
                double both = cosine + Likeness.PAIRS * pairs.take(pair) + (partner < 0 ? 0 : words.take(partner));
                terms.add(new Term(asWritten(first, second, article), both));
            }
        }
        return List.copyOf(terms);
    }

    private boolean areShared(Word left, Word right, Shared words, Shared pairs) {
        int first = corpus.lexicon().number(left);
        int second = corpus.lexicon().number(right);
        return pairs.indexOf(Corpus.pair(first, second)) >= 0 && !words.isTaken(first) && !words.isTaken(second);
    }

    /** Pairs of letters as the one word that they are. */
    private Term joined(List<Word> whole, Shared words) {
        double cosine = 0;
        String written = "";
        for (Word pair : whole) {
            int index = words.indexOf(corpus.lexicon().number(pair));
            cosine += index < 0 ? 0 : words.take(index);
            written = written.isEmpty() ? pair.form() : LetterPairs.joined(written, pair.form(), true);
        }
        return new Term(written, cosine);
    }

    /** The terms of a kind that two articles share, with what each adds to their cosine. */
    private static final class Shared {
        private final long[] terms;
        private final double[] cosines;

        Shared(TermVectors vectors, int article, int other) {
            int[] own = vectors.terms(article);
            int[] theirs = vectors.terms(other);
            long[] both = new long[Math.min(own.length, theirs.length)];
            double[] products = new double[both.length];
            int size = 0;
            for (int i = 0, k = 0; i < own.length && k < theirs.length; ) {
                int order = Integer.compare(own[i], theirs[k]);
                if (order == 0) {
                    both[size] = vectors.vocabulary().term(own[i]);
                    products[size++] = (double) vectors.weights(article)[i] * vectors.weights(other)[k];
                }
                i += order <= 0 ? 1 : 0;
                k += order >= 0 ? 1 : 0;
            }
            this.terms = Arrays.copyOf(both, size);
            this.cosines = Arrays.copyOf(products, size);
        }

        long term(int index) {
            return terms[index];
        }

        int indexOf(long term) {
            return Arrays.binarySearch(terms, term);
        }

        /** The index of the term that adds most and is not taken, the first of equal ones; -1 for none. */
        int strongest() {
            int best = -1;
            for (int i = 0; i < terms.length; i++) {
                if (cosines[i] > (best < 0 ? 0 : cosines[best])) {
                    best = i;
                }
            }
            return best;
        }

        /** The same of the pairs that have a word; a pair whose other word is taken is none. */
        int strongest(int stem, Shared words) {
            int best = -1;
            for (int i = 0; i < terms.length; i++) {
                int first = Corpus.first(terms[i]);
                int second = Corpus.second(terms[i]);
                boolean has = (first == stem && !words.isTaken(second)) || (second == stem && !words.isTaken(first));
                if (has && cosines[i] > (best < 0 ? 0 : cosines[best])) {
                    best = i;
                }
            }
            return best;
        }

        private boolean isTaken(long term) {
            int index = indexOf(term);
            return index >= 0 && cosines[index] == 0;
        }

        /** What a term adds; it is not found again. */
        double take(int index) {
            double cosine = cosines[index];
            cosines[index] = 0;
            return cosine;
        }
    }

    /** A pair of words as this article writes it where it first does. */
    private String asWritten(int first, int second, int article) {
        Lexicon lexicon = corpus.lexicon();
        String firstStem = lexicon.stem(first);
        String secondStem = lexicon.stem(second);
        for (ArticleFeatures.Words text : corpus.features(article).texts()) {
            List<Word> words = text.words();
            for (int i = 1; i < words.size(); i++) {
                Word left = words.get(i - 1);
                Word right = words.get(i);
                if (left.stem().equals(firstStem) && right.stem().equals(secondStem)) {
                    return LetterPairs.joined(
                            cased(left.form(), lexicon.form(first)),
                            cased(right.form(), lexicon.form(second)),
                            right.overlaps());
                }
            }
        }
        throw new IllegalStateException("a shared pair stands in both articles");
    }

    /** A capital at the head of a sentence or in a title is not the word's own. */
    private static String cased(String form, String usual) {
        boolean small = usual.equals(usual.toLowerCase(Locale.ROOT));
        return small ? form.toLowerCase(Locale.ROOT) : form;
    }
}
