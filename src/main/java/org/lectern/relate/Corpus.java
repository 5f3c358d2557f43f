package org.lectern.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All articles as vectors of words, of pairs of words, of authors and of topics. */
final class Corpus {
    /** What a word of the title, and one of a keyword, counts beside one of the text. */
    private static final double IN_TITLE = 2;

    private static final double IN_KEYWORD = 2;

    private final List<ArticleFeatures> features;
    private final Lexicon lexicon = new Lexicon();
    private final Map<String, Integer> names = new HashMap<>();
    private final TermVectors words;
    private final TermVectors pairs;
    private final TermVectors authors;
    private final TermVectors topics;

    Corpus(List<ArticleFeatures> features) {
        this.features = features;
        List<TermCounts> wordCounts = new ArrayList<>();
        List<TermCounts> pairCounts = new ArrayList<>();
        List<TermCounts> authorCounts = new ArrayList<>();
        List<TermCounts> topicCounts = new ArrayList<>();
        for (ArticleFeatures article : features) {
            TermCounts.Builder ownWords = new TermCounts.Builder();
            TermCounts.Builder ownPairs = new TermCounts.Builder();
            count(article.title(), IN_TITLE, ownWords, ownPairs);
            article.body().forEach(text -> count(text, 1, ownWords, ownPairs));
            article.keywords().forEach(keyword -> count(keyword, IN_KEYWORD, ownWords, ownPairs));
            wordCounts.add(ownWords.build());
            pairCounts.add(ownPairs.build());
            authorCounts.add(named("author ", article.authors()));
            topicCounts.add(named("topic ", article.topics()));
        }
        this.words = TermVectors.of(wordCounts);
        this.pairs = TermVectors.of(pairCounts);
        this.authors = TermVectors.of(authorCounts);
        this.topics = TermVectors.of(topicCounts);
    }

    private void count(List<Word> text, double count, TermCounts.Builder words, TermCounts.Builder pairs) {
        int before = -1;
        for (Word word : text) {
            if (word.isStop()) {
                before = -1;
                continue;
            }
            int stem = lexicon.add(word);
            words.add(stem, count);
            if (before >= 0) {
                pairs.add(pair(before, stem), count);
            }
            before = stem;
        }
    }

    private TermCounts named(String kind, List<String> own) {
        TermCounts.Builder counts = new TermCounts.Builder();
        own.stream().distinct().forEach(name -> counts.add(number(kind + name), 1));
        return counts.build();
    }

    private int number(String name) {
        return names.computeIfAbsent(name, key -> names.size());
    }

    /** What a topic weighs in an article. */
    double topicWeight(int article, String topic) {
        int term = topics.vocabulary().index(names.getOrDefault("topic " + topic, -1));
        return term < 0 ? 0 : topics.weight(article, term);
    }

    /** Two stems side by side, as one number. */
    static long pair(int first, int second) {
        return ((long) first << 32) | second;
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    int size() {
        return features.size();
    }

    ArticleFeatures features(int article) {
        return features.get(article);
    }

    Lexicon lexicon() {
        return lexicon;
    }

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
}
