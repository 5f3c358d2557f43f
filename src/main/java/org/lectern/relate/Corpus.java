package org.lectern.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lectern.config.RelatedSettings;
import org.lectern.config.RelatedSettings.Signal;
import org.lectern.relate.ArticleFeatures.Author;
import org.lectern.relate.ArticleFeatures.Words;

/** All articles as vectors of words, of pairs of words, of authors, of topics and of reading lists. */
final class Corpus {
    /** A title and a keyword say in a word what a text says in a sentence. */
    private static final double SHORT = 3;

    private final List<ArticleFeatures> features;
    private final RelatedSettings settings;
    private final Lexicon lexicon = new Lexicon();
    private final WordPairs wordPairs = new WordPairs();
    private final Map<String, Integer> topicNumbers = new HashMap<>();
    private final TermVectors words;
    private final TermVectors pairs;
    private final TermVectors authors;
    private final TermVectors topics;
    private final TermVectors lists;

    Corpus(List<ArticleFeatures> features, RelatedSettings settings) {
        this.features = features;
        this.settings = settings;
        List<TermCounts> counts = new ArrayList<>(features.size());
        RepeatedPairs repeated = countWords(counts);
        this.words = TermVectors.of(counts, lexicon.size());
        counts.clear();
        countPairs(repeated, counts);
        this.pairs = TermVectors.of(counts, wordPairs.size());
        this.authors =
                tagged(article -> article.authors().stream().map(Author::key).toList());
        this.lists = tagged(ArticleFeatures::lists);
        TermCounts.Counter counter = new TermCounts.Counter();
        List<TermCounts> topicCounts = new ArrayList<>(features.size());
        for (ArticleFeatures article : features) {
            article.topics().forEach((topic, weight) -> counter.add(number(topic, topicNumbers), weight));
            topicCounts.add(counter.take());
        }
        this.topics = TermVectors.of(topicCounts, topicNumbers.size());
    }

    private RepeatedPairs countWords(List<TermCounts> counts) {
        TermCounts.Counter counter = new TermCounts.Counter();
        RepeatedPairs repeated = new RepeatedPairs(features.stream()
                .flatMap(article -> article.texts().stream())
                .mapToLong(text -> text.words().size())
                .sum());
        for (ArticleFeatures article : features) {
            for (Words text : article.texts()) {
                double count = count(text.signal());
                int before = Lexicon.STOP;
                for (int stem : lexicon.add(text.words())) {
                    if (stem != Lexicon.STOP) {
                        counter.add(stem, count);
                        if (before != Lexicon.STOP) {
                            repeated.add(WordPairs.pair(before, stem));
                        }
                    }
                    before = stem;
                }
            }
            counts.add(counter.take());
        }
        return repeated;
    }

    private void countPairs(RepeatedPairs repeated, List<TermCounts> counts) {
        TermCounts.Counter counter = new TermCounts.Counter();
        for (ArticleFeatures article : features) {
            for (Words text : article.texts()) {
                double count = count(text.signal());
                WordSequence words = text.words();
                int[] stems = lexicon.stems(words.dictionary());
                int before = Lexicon.STOP;
                for (int i = 0; i < words.size(); i++) {
                    int stem = stems[words.number(i)];
                    if (before != Lexicon.STOP && stem != Lexicon.STOP) {
                        long pair = WordPairs.pair(before, stem);
                        if (repeated.mayHave(pair)) {
                            counter.add(wordPairs.add(pair), count);
                        }
                    }
                    before = stem;
                }
            }
            counts.add(counter.take());
        }
    }

    private double count(Signal signal) {
        boolean isShort = signal == Signal.TITLE || signal == Signal.KEYWORDS;
        return (isShort ? SHORT : 1) * settings.factor(signal);
    }

    private TermVectors tagged(Function<ArticleFeatures, List<String>> tags) {
        Map<String, Integer> numbers = new HashMap<>();
        TermCounts.Counter counter = new TermCounts.Counter();
        List<TermCounts> counts = new ArrayList<>(features.size());
        for (ArticleFeatures article : features) {
            tags.apply(article).stream().distinct().forEach(tag -> counter.add(number(tag, numbers), 1));
            counts.add(counter.take());
        }
        return TermVectors.of(counts, numbers.size());
    }

    private static int number(String name, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(name, key -> numbers.size());
    }

    /** What a topic weighs in an article. */
    double topicWeight(int article, String topic) {
        Integer number = topicNumbers.get(topic);
        return number == null ? 0 : topics.weight(article, number);
    }

    int size() {
        return features.size();
    }

    ArticleFeatures features(int article) {
        return features.get(article);
    }

    List<ArticleFeatures> features() {
        return features;
    }

    RelatedSettings settings() {
        return settings;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The pairs of stems that {@link #pairs} has, by number. */
    WordPairs wordPairs() {
        return wordPairs;
    }

    /** A term is the number of a stem in the {@link #lexicon}. */
    TermVectors words() {
        return words;
    }

    TermVectors pairs() {
        return pairs;
    }

    TermVectors authors() {
        return authors;
    }

    TermVectors topics() {
        return topics;
    }

    TermVectors lists() {
        return lists;
    }
}
