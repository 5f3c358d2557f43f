package org.lectern.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.lectern.config.RelatedSettings.Signal;

/** The words that two articles share, as a reader writes them. */
final class SharedTerms {
    /** A pair may add more than a stronger single word: so many times more are looked at. */
    private static final int MORE = 3;

    private static final Pattern NAME = Pattern.compile("\\p{Lu}.* \\p{Lu}.*");

    private final Corpus corpus;

    /** Pairs of words as they are written, each text once, since many works share one. */
    private final Map<String, String> known = new ConcurrentHashMap<>();

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
            int stem = words.term(word);
            List<Word> whole = whole(stem, article, words, pairs);
            if (!whole.isEmpty()) {
                terms.add(joined(whole, words));
                continue;
            }
            double cosine = words.take(word);
            // A pair says more than its parts.
            int pair = strongest(pairs, stem);
            int partner =
                    pair < 0 ? -1 : words.indexOf(partner(corpus.wordPairs().pair(pairs.term(pair)), stem));
            String written = pair < 0 ? "" : once(asWritten(corpus.wordPairs().pair(pairs.term(pair)), article));
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

    private List<Word> whole(int stem, int article, Overlap words, Overlap pairs) {
        Lexicon lexicon = corpus.lexicon();
        return lexicon.isLetterPair(stem)
                ? LetterPairs.whole(
                        lexicon.stem(stem),
                        corpus.features(article),
                        (left, right) -> areShared(left, right, words, pairs))
                : List.of();
    }

    /** The index of the pair with a word that adds most and is not taken; -1 for none. */
    private int strongest(Overlap pairs, int stem) {
        return pairs.strongest(number -> {
            long pair = corpus.wordPairs().pair(number);
            return WordPairs.first(pair) == stem || WordPairs.second(pair) == stem;
        });
    }

    private static int partner(long pair, int stem) {
        return WordPairs.first(pair) == stem ? WordPairs.second(pair) : WordPairs.first(pair);
    }

    private static boolean isName(String written) {
        return NAME.matcher(written).matches();
    }

    private boolean areShared(Word left, Word right, Overlap words, Overlap pairs) {
        int first = corpus.lexicon().number(left);
        int second = corpus.lexicon().number(right);
        int pair = corpus.wordPairs().number(WordPairs.pair(first, second));
        return pair >= 0 && pairs.indexOf(pair) >= 0 && !words.hasTaken(first) && !words.hasTaken(second);
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
        int first = WordPairs.first(pair);
        int second = WordPairs.second(pair);
        Lexicon lexicon = corpus.lexicon();
        String written = "";
        for (ArticleFeatures.Words text : corpus.features(article).texts()) {
            WordSequence words = text.words();
            int[] stems = lexicon.stems(words.dictionary());
            for (int i = 1; i < words.size(); i++) {
                if (stems[words.number(i)] == second && stems[words.number(i - 1)] == first) {
                    Word left = words.get(i - 1);
                    Word right = words.get(i);
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

    private String once(String written) {
        return known.computeIfAbsent(written, same -> same);
    }

    /** A capital at the head of a sentence or in a title is not the word's own. */
    private static String cased(String form, String usual) {
        boolean small = usual.equals(usual.toLowerCase(Locale.ROOT));
        return small ? form.toLowerCase(Locale.ROOT) : form;
    }
}
