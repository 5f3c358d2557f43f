package org.lectern.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lectern.config.RelatedSettings.Signal;

/** The words that two articles share, as a reader writes them. */
final class SharedTerms {
    /** A pair may add more than a stronger single word: so many times more are looked at. */
    private static final int MORE = 3;

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
        Overlap words = new Overlap(corpus.words(), article, other);
        Overlap pairs = new Overlap(corpus.pairs(), article, other);
        List<Term> terms = new ArrayList<>();
        int tried = MORE * most;
        for (int word = words.strongest(); word >= 0 && terms.size() < tried; word = words.strongest()) {
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
            // A pair says more than its parts.
            int pair = pairs.strongest(stem);
            int partner = pair < 0 ? -1 : words.indexOf(partner(pairs.term(pair), stem));
            String written = pair < 0 ? "" : asWritten(pairs.term(pair), article);
            // Beside South Korea also North Korea, but not twice a word that is no part of a name.
            boolean told = partner >= 0 && words.isTaken(partner);
            if (pair < 0 || (told && !isName(written))) {
                terms.add(new Term(corpus.lexicon().form(stem), cosine));
            } else {
                double both = cosine + Likeness.PAIRS * pairs.take(pair) + (partner < 0 ? 0 : words.take(partner));
                terms.add(new Term(written, both));
            }
        }
        terms.sort(Comparator.comparingDouble(Term::cosine).reversed());
        return List.copyOf(terms.subList(0, Math.min(most, terms.size())));
    }

    private static long partner(long pair, int stem) {
        return Corpus.first(pair) == stem ? Corpus.second(pair) : Corpus.first(pair);
    }

    private static boolean isName(String written) {
        return written.matches("\\p{Lu}.* \\p{Lu}.*");
    }

    private boolean areShared(Word left, Word right, Overlap words, Overlap pairs) {
        int first = corpus.lexicon().number(left);
        int second = corpus.lexicon().number(right);
        return pairs.indexOf(Corpus.pair(first, second)) >= 0 && !words.hasTaken(first) && !words.hasTaken(second);
    }

    /** Pairs of letters as the one word that they are. */
    private Term joined(List<Word> whole, Overlap words) {
        double cosine = 0;
        String written = "";
        for (Word pair : whole) {
            int index = words.indexOf(corpus.lexicon().number(pair));
            cosine += index < 0 ? 0 : words.take(index);
            written = written.isEmpty() ? pair.form() : LetterPairs.joined(written, pair.form(), true);
        }
        return new Term(written, cosine);
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
                        return LetterPairs.joined(left.form(), right.form(), right.overlaps());
                    }
                    written = written.isEmpty()
                            ? LetterPairs.joined(
                                    cased(left.form(), lexicon.form(first)),
                                    cased(right.form(), lexicon.form(second)),
                                    right.overlaps())
                            : written;
                }
            }
        }
        return written;
    }

    /** A capital at the head of a sentence or in a title is not the word's own. */
    private static String cased(String form, String usual) {
        boolean small = usual.equals(usual.toLowerCase(Locale.ROOT));
        return small ? form.toLowerCase(Locale.ROOT) : form;
    }
}
