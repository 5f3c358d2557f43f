package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lectern.relate.Works.titled;
import static org.lectern.relate.Works.work;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static final Offset<Double> EXACT = within(1e-6);

    @Test
    void countsTitleAndKeywordsThreeTimes() {
        Corpus corpus = Works.corpus(List.of(
                work("title", "body body body", "keyword", "", "", ""),
                titled("title"),
                titled("body"),
                titled("keyword"),
                titled("another")));
        double idf = Math.log(6.0 / 3) + 1;
        double title = (1 + Math.log(3)) * idf;
        double body = (1 + Math.log(3)) * idf;
        double length = Math.sqrt(2 * title * title + body * body);
        assertThat(corpus.words().length(0)).isCloseTo(length, EXACT);
        assertThat(corpus.words().cosine(0, 1)).isCloseTo(title / length, EXACT);
        assertThat(corpus.words().cosine(0, 2)).isCloseTo(body / length, EXACT);
        assertThat(corpus.words().cosine(0, 3)).isCloseTo(title / length, EXACT);
    }

    @Test
    void weighsRareWordsMore() {
        Corpus corpus =
                Works.corpus(List.of(titled("rare common"), titled("rare"), titled("common"), titled("common")));
        double rare = Math.log(5.0 / 3) + 1;
        double common = Math.log(5.0 / 4) + 1;
        assertThat(corpus.words().cosine(0, 1)).isCloseTo(rare / Math.hypot(rare, common), EXACT);
        assertThat(corpus.words().cosine(0, 2)).isCloseTo(common / Math.hypot(rare, common), EXACT);
    }

    @Test
    void leavesOutWordsOfOneArticleAlone() {
        Corpus corpus = Works.corpus(List.of(titled("shared own"), titled("shared other")));
        assertThat(corpus.words().cosine(0, 1)).isCloseTo(1, EXACT);
        assertThat(corpus.words().terms(0)).containsExactly(corpus.lexicon().number(Works.word("shared", "shared")));
    }

    @Test
    void takesPairsOnlyOfNeighboursInOneText() {
        Corpus corpus = Works.corpus(List.of(
                work("a b", "c d", "e f;g h", "", "", ""),
                titled("a · b"),
                titled("b c"),
                titled("f g"),
                titled("b a"),
                titled("a b"),
                titled("c d · e f"),
                titled("g h")));
        assertThat(pairs(corpus)).containsExactly("a b", "c d", "e f", "g h");
    }

    private static List<String> pairs(Corpus corpus) {
        Vocabulary vocabulary = corpus.pairs().vocabulary();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < vocabulary.size(); i++) {
            if (vocabulary.isRepeated(i)) {
                long pair = corpus.wordPairs().pair(i);
                pairs.add(corpus.lexicon().form(WordPairs.first(pair)) + " "
                        + corpus.lexicon().form(WordPairs.second(pair)));
            }
        }
        pairs.sort(null);
        return pairs;
    }

    @Test
    void countsAnAuthorAndATopicOnceAndApart() {
        Corpus corpus = Works.corpus(List.of(
                work("", "", "", "cha cha", "korea", ""),
                work("", "", "", "cha", "korea korea", ""),
                work("", "", "", "korea", "cha", "")));
        assertThat(corpus.authors().cosine(0, 1)).isCloseTo(1, EXACT);
        assertThat(corpus.topics().cosine(0, 1)).isCloseTo(1, EXACT);
        assertThat(corpus.authors().cosine(0, 2)).isZero();
        assertThat(corpus.topics().cosine(0, 2)).isZero();
    }

    @Test
    void knowsTheFormThatReadersKnowBest() {
        Lexicon lexicon = new Lexicon();
        record Case(String stem, String best, List<String> forms) {}
        for (Case each : List.of(
                new Case("base", "bases", List.of("base", "bases", "bases")),
                new Case("tie", "alpha", List.of("beta", "alpha")),
                new Case("rare", "base", List.of("Base", "Base", "base", "basing", "basing")),
                new Case("small", "troops", List.of("Troops", "Troops", "troops")),
                new Case("name", "NATO", List.of("Nato", "NATO", "NATO")))) {
            WordSequence words = WordSequence.of(each.forms().stream()
                    .map(form -> Works.word(form, each.stem()))
                    .toList());
            int[] stems = lexicon.add(words);
            assertThat(lexicon.form(stems[0])).as(each.stem()).isEqualTo(each.best());
        }
    }
}
