package org.lectern.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in a few words why two works belong together: by what adds most to their score. */
final class ReasonFinder {
    private static final int MOST = 3;

    /** A topic says in one name what many words say: it is the better reason also when it adds half as much. */
    private static final double TELLING = 2;

    private final Corpus corpus;
    private final RelatednessScorer scorer;

    ReasonFinder(Corpus corpus, RelatednessScorer scorer) {
        this.corpus = corpus;
        this.scorer = scorer;
    }

    Reason reason(int article, int other) {
        double topics = scorer.byTopics(article, other);
        double authors = scorer.byAuthors(article, other);
        double words = scorer.byWords(article, other);
        if (authors > 0 && authors >= Math.max(topics, words)) {
            return new Reason.SameAuthor(sharedAuthor(article, other));
        }
        return topics > 0 && topics * TELLING >= words
                ? new Reason.SharedTopics(sharedTopics(article, other))
                : new Reason.SharedTerms(sharedTerms(article, other));
    }

    private String sharedAuthor(int article, int other) {
        List<String> theirs = corpus.features(other).authors();
        List<String> own = corpus.features(article).authors();
        for (int i = 0; i < own.size(); i++) {
            if (theirs.contains(own.get(i))) {
                return corpus.features(article).authorNames().get(i);
            }
        }
        throw new IllegalStateException("no author in common");
    }

    private List<String> sharedTopics(int article, int other) {
        List<String> theirs = corpus.features(other).topics();
        return corpus.features(article).topics().stream()
                .filter(theirs::contains)
                .sorted(Comparator.comparingDouble((String topic) -> corpus.topicWeight(article, topic))
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /** A stem or a pair with what it adds. */
    private record Shared(long term, double weight) {}

    private List<String> sharedTerms(int article, int other) {
        List<Shared> words = shared(corpus.words(), article, other);
        List<Shared> pairs = shared(corpus.pairs(), article, other);
        List<String> terms = new ArrayList<>();
        List<Long> told = new ArrayList<>();
        for (Shared word : words) {
            if (terms.size() == MOST) {
                break;
            }
            if (told.contains(word.term())) {
                continue;
            }
            // A pair says more than its parts.
            Optional<Shared> pair = pairs.stream()
                    .filter(p -> Corpus.first(p.term()) == word.term() || Corpus.second(p.term()) == word.term())
                    .filter(p -> !told.contains((long) Corpus.first(p.term()))
                            && !told.contains((long) Corpus.second(p.term())))
                    .findFirst();
            if (pair.isPresent()) {
                long term = pair.get().term();
                told.add((long) Corpus.first(term));
                told.add((long) Corpus.second(term));
                terms.add(asWritten(Corpus.first(term), Corpus.second(term), article));
            } else {
                told.add(word.term());
                terms.add(corpus.lexicon().form((int) word.term()));
            }
        }
        return List.copyOf(terms);
    }

    private static List<Shared> shared(TermVectors vectors, int article, int other) {
        List<Shared> found = new ArrayList<>();
        int[] terms = vectors.terms(article);
        for (int i = 0; i < terms.length; i++) {
            double theirs = vectors.weight(other, terms[i]);
            if (theirs > 0) {
                found.add(new Shared(vectors.vocabulary().term(terms[i]), vectors.weights(article)[i] * theirs));
            }
        }
        found.sort(Comparator.comparingDouble(Shared::weight).reversed().thenComparingLong(Shared::term));
        return found;
    }

    /** A pair of words as this article writes it where it first does. */
    private String asWritten(int first, int second, int article) {
        ArticleFeatures features = corpus.features(article);
        List<List<Word>> texts = new ArrayList<>(List.of(features.title()));
        texts.addAll(features.body());
        texts.addAll(features.keywords());
        String firstForm = corpus.lexicon().form(first);
        String secondForm = corpus.lexicon().form(second);
        for (List<Word> text : texts) {
            for (int i = 1; i < text.size(); i++) {
                Word left = text.get(i - 1);
                Word right = text.get(i);
                if (corpus.lexicon().is(left, first) && corpus.lexicon().is(right, second)) {
                    return cased(left.form(), firstForm) + " " + cased(right.form(), secondForm);
                }
            }
        }
        return firstForm + " " + secondForm;
    }

    /** A capital at the head of a sentence or in a title is not the word's own. */
    private static String cased(String form, String usual) {
        boolean small = usual.equals(usual.toLowerCase(Locale.ROOT));
        return small ? form.toLowerCase(Locale.ROOT) : form;
    }
}
