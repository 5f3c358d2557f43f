package org.lectern.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lectern.config.RelatedSettings.Signal;

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
            double cosine = words.take(word);
            // A pair says more than its parts.
            int pair = pairs.strongest(stem);
            int partner = pair < 0 ? -1 : words.indexOf(partner(pairs.term(pair), stem));
            String written = pair < 0 ? "" : asWritten(pairs.term(pair), article);
            // Beside South Korea also North Korea, but not twice a word that is no part of a name.
            boolean told = partner >= 0 && words.isTaken(partner);
            if (pair < 0 || (told && !isName(written))) {
                terms.add(new Term(corpus.lexicon().form(stem), cosine));
            } else {
                double whole = cosine + Likeness.PAIRS * pairs.take(pair) + (partner < 0 ? 0 : words.take(partner));
                terms.add(new Term(written, whole));
            }
        }
        return List.copyOf(terms);
    }

    private static long partner(long pair, int stem) {
        return Corpus.first(pair) == stem ? Corpus.second(pair) : Corpus.first(pair);
    }

    private static boolean isName(String written) {
        return written.matches("\\p{Lu}.* \\p{Lu}.*");
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

        /** The same of the pairs that have a word. */
        int strongest(int stem) {
            int best = -1;
            for (int i = 0; i < terms.length; i++) {
                boolean has = Corpus.first(terms[i]) == stem || Corpus.second(terms[i]) == stem;
                if (has && cosines[i] > (best < 0 ? 0 : cosines[best])) {
                    best = i;
                }
            }
            return best;
        }

        boolean isTaken(int index) {
            return cosines[index] == 0;
        }

        /** What a term adds; it is not found again. */
        double take(int index) {
            double cosine = cosines[index];
            cosines[index] = 0;
            return cosine;
        }
    }

    /** A pair of words as this article writes it where it first does; North Korea rather than north Korea. */
    private String asWritten(long pair, int article) {
        int first = Corpus.first(pair);
        int second = Corpus.second(pair);
        Lexicon lexicon = corpus.lexicon();
        String firstStem = lexicon.stem(first);
        String secondStem = lexicon.stem(second);
        String written = "";
        for (ArticleFeatures.Words text : corpus.features(article).texts()) {
            List<Word> words = text.words();
            for (int i = 1; i < words.size(); i++) {
                Word left = words.get(i - 1);
                Word right = words.get(i);
                if (left.stem().equals(firstStem) && right.stem().equals(secondStem)) {
                    boolean name = text.signal() != Signal.TITLE && left.mayBeName() && right.mayBeName();
                    if (name) {
                        return joined(left.form(), right.form(), right.overlaps());
                    }
                    written = written.isEmpty()
                            ? joined(
                                    cased(left.form(), lexicon.form(first)),
                                    cased(right.form(), lexicon.form(second)),
                                    right.overlaps())
                            : written;
                }
            }
        }
        return written;
    }

    private static String joined(String left, String right, boolean overlaps) {
        return overlaps ? left + right.substring(right.offsetByCodePoints(0, 1)) : left + " " + right;
    }

    /** A capital at the head of a sentence or in a title is not the word's own. */
    private static String cased(String form, String usual) {
        boolean small = usual.equals(usual.toLowerCase(Locale.ROOT));
        return small ? form.toLowerCase(Locale.ROOT) : form;
    }
}
