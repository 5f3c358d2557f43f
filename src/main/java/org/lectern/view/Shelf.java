package org.lectern.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.PublicationDate;

/** Orders in which readers look works up. Each is total: the id decides last. */
final class Shelf {
    private Shelf() {}

    /** By first author or editor, else title; then year, title. */
    static List<Article> byAuthor(List<Article> articles) {
        Map<ArticleId, String> keys = new HashMap<>();
        articles.forEach(article -> keys.put(article.id(), FoldedText.fold(heading(article))));
        return sorted(
                articles,
                Comparator.comparing((Article article) -> keys.getOrDefault(article.id(), ""))
                        .thenComparing(Shelf::year)
                        .thenComparing(
                                article -> FoldedText.fold(article.title().plain())));
    }

    /** Newest first; within a year by author. */
    static List<Article> newestFirst(List<Article> articles) {
        return sorted(
                articles,
                Comparator.comparing(Shelf::year)
                        .reversed()
                        .thenComparing(article -> FoldedText.fold(heading(article))));
    }

    /** Those with a date of entry, the last entered first. */
    static List<Article> lastAdded(List<Article> articles, int most) {
        Function<Article, PublicationDate> added = article -> article.added().orElseThrow();
        List<Article> dated =
                articles.stream().filter(article -> article.added().isPresent()).toList();
        List<Article> ordered = sorted(dated, Comparator.comparing(added).reversed());
        return ordered.subList(0, Math.min(most, ordered.size()));
    }

    /** What a work stands under: its first author, inverted, or its title. */
    static String heading(Article article) {
        List<Contributor> people = article.authors().isEmpty() ? article.people("editor") : article.authors();
        return people.isEmpty() ? article.title().plain() : people.get(0).name().inverted();
    }

    /** Groups by first letter; what begins with none comes last under {@code other}. */
    static <T> Map<String, List<T>> byLetter(List<T> items, Function<T, String> heading, String other) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        List<T> rest = new ArrayList<>();
        for (T item : items) {
            String folded = FoldedText.fold(heading.apply(item));
            int first = folded.isEmpty() ? 0 : folded.codePointAt(0);
            if (Character.isLetter(first)) {
                String letter = Character.toString(Character.toUpperCase(first));
                groups.computeIfAbsent(letter, key -> new ArrayList<>()).add(item);
            } else {
                rest.add(item);
            }
        }
        if (!rest.isEmpty()) {
            groups.put(other, rest);
        }
        return groups;
    }

    private static int year(Article article) {
        return article.issued().map(PublicationDate::year).orElse(Integer.MIN_VALUE);
    }

    private static List<Article> sorted(List<Article> articles, Comparator<Article> order) {
        return articles.stream().sorted(order.thenComparing(Article::id)).toList();
    }
}
