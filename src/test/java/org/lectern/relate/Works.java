package org.lectern.relate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.concurrent.Workers;
import org.lectern.config.RelatedSettings;
import org.lectern.config.RelatedSettings.Signal;
import org.lectern.relate.ArticleFeatures.Author;
import org.lectern.relate.ArticleFeatures.Words;

/** Articles as words, made by hand. A word is its own stem; a point is a stop word. */
final class Works {
    private Works() {}

    /** A work that has nothing but a title. */
    static ArticleFeatures titled(String title) {
        return work(title, "", "", "", "", "");
    }

    /** A work; keywords are parted by semicolons, authors and topics by blanks. */
    static ArticleFeatures work(
            String title, String body, String keywords, String authors, String topics, String journal) {
        List<Words> texts = new ArrayList<>();
        texts.add(new Words(Signal.TITLE, words(title)));
        texts.add(new Words(Signal.ABSTRACT, words(body)));
        parts(keywords, ";").forEach(keyword -> texts.add(new Words(Signal.KEYWORDS, words(keyword))));
        return new ArticleFeatures(
                texts,
                parts(authors, " ").stream()
                        .map(name -> new Author(name, name, "Dr " + name))
                        .toList(),
                List.of(),
                parts(topics, " ").stream().distinct().collect(Collectors.toMap(topic -> topic, topic -> 1.0)),
                List.of(),
                journal,
                ArticleFeatures.UNDATED,
                List.of(),
                List.of());
    }

    /** The same work with other ties. */
    static ArticleFeatures tied(
            ArticleFeatures work,
            List<String> named,
            Map<String, Double> topics,
            List<String> lists,
            int year,
            List<Integer> linked,
            List<Integer> chosen) {
        return new ArticleFeatures(
                work.texts(), work.authors(), named, topics, lists, work.journal(), year, linked, chosen);
    }

    static Corpus corpus(List<ArticleFeatures> works) {
        return new Corpus(works, RelatedSettings.USUAL);
    }

    static RelatednessScorer scorer(List<ArticleFeatures> works) {
        return scorer(corpus(works));
    }

    static RelatednessScorer scorer(Corpus corpus) {
        try (Workers workers = new Workers(2)) {
            return new RelatednessScorer(corpus, workers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordSequence words(String text) {
        return WordSequence.of(parts(text, " ").stream()
                .map(word -> word.equals("·") ? Word.STOP : word(word, word))
                .toList());
    }

    private static List<String> parts(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A word that its form and stem make up. */
    static Word word(String form, String stem) {
        return new Word(form, stem, stem, false);
    }

    static Stream<String> stems(List<Word> words) {
        return words.stream().map(word -> word.isStop() ? "·" : word.stem());
    }
}
