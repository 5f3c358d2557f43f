package org.lectern.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Integer> tags = new HashMap<>();
    private final TermVectors words;
    private final TermVectors pairs;
    private final TermVectors authors;
    private final TermVectors topics;
    private final TermVectors lists;

    Corpus(List<ArticleFeatures> features, RelatedSettings settings) {
        this.features = features;
        this.settings = settings;
        List<TermCounts> wordCounts = new ArrayList<>();
        List<TermCounts> pairCounts = new ArrayList<>();
        List<TermCounts> authorCounts = new ArrayList<>();
        List<TermCounts> topicCounts = new ArrayList<>();
        List<TermCounts> listCounts = new ArrayList<>();
        for (ArticleFeatures article : features) {
            TermCounts.Builder ownWords = new TermCounts.Builder();
            TermCounts.Builder ownPairs = new TermCounts.Builder();
            article.texts().forEach(text -> count(text, ownWords, ownPairs));
            wordCounts.add(ownWords.build());
            pairCounts.add(ownPairs.build());
            authorCounts.add(tagged(
                    "author ", article.authors().stream().map(Author::key).toList()));
            topicCounts.add(topics(article.topics()));
            listCounts.add(tagged("list ", article.lists()));
        }
        this.words = TermVectors.of(wordCounts);
        this.pairs = TermVectors.of(pairCounts);
        this.authors = TermVectors.of(authorCounts);
        this.topics = TermVectors.of(topicCounts);
        this.lists = TermVectors.of(listCounts);
    }

    private void count(Words text, TermCounts.Builder words, TermCounts.Builder pairs) {
        boolean isShort = text.signal() == Signal.TITLE || text.signal() == Signal.KEYWORDS;
        double count = (isShort ? SHORT : 1) * settings.factor(text.signal());
        int before = -1;
        for (Word word : text.words()) {
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

    private TermCounts tagged(String kind, List<String> own) {
        TermCounts.Builder counts = new TermCounts.Builder();
        own.stream().distinct().forEach(name -> counts.add(tag(kind + name), 1));
        return counts.build();
    }

    private TermCounts topics(Map<String, Double> own) {
        TermCounts.Builder counts = new TermCounts.Builder();
        own.forEach((topic, weight) -> counts.add(tag("topic " + topic), weight));
        return counts.build();
    }

    private int tag(String name) {
        return tags.computeIfAbsent(name, key -> tags.size());
    }

    /** What a topic weighs in an article. */
    double topicWeight(int article, String topic) {
        int term = topics.vocabulary().index(tags.getOrDefault("topic " + topic, -1));
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

    List<ArticleFeatures> features() {
        return features;
    }

    RelatedSettings settings() {
        return settings;
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

    TermVectors lists() {
        return lists;
    }
}
