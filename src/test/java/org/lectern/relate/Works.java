package org.lectern.relate;

import java.util.List;
import java.util.stream.Stream;

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
        List<String> people = parts(authors, " ");
        return new ArticleFeatures(
                words(title),
                body.isEmpty() ? List.of() : List.of(words(body)),
                parts(keywords, ";").stream().map(Works::words).toList(),
                people,
                people.stream().map(name -> "Dr " + name).toList(),
                parts(topics, " "),
                journal);
    }

    static List<Word> words(String text) {
        return parts(text, " ").stream()
                .map(word -> word.equals("·") ? Word.STOP : new Word(word, word))
                .toList();
    }

    private static List<String> parts(String text, String between) {
        return Stream.of(text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
