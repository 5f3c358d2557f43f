package org.lectern.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;

/**
 * What the records of a list have, and what they lack.
 *
 * @param works how many records were counted
 * @param fields the names of the fields whose presence is counted
 * @param types how many works of each type have each field; the most frequent type first
 * @param gaps the records that lack something, those that lack most first, then by id
 * @param topics works under each topic or one below it, in the order of the vocabulary; by label
 * @param years works of each year, the oldest first
 * @param languages works in each language, the most frequent first; those that state none count for the site's
 * @param lists what the works of each reading list have
 * @param unlisted how many works stand on no reading list
 */
public record Coverage(
        int works,
        List<String> fields,
        List<Row> types,
        List<Gap> gaps,
        List<Count> topics,
        List<Count> years,
        List<Count> languages,
        List<Row> lists,
        int unlisted) {

    /**
     * Some of the works.
     *
     * @param name a type as CSL names it, or a reading list's id
     * @param having how many of them have each of {@link Coverage#fields}
     */
    public record Row(String name, int works, List<Integer> having) {}

    /** A record and the names of what it lacks. */
    public record Gap(String id, String file, List<String> missing) {}

    /** How many works a name has. */
    public record Count(String name, int works) {}

    /**
     * Counts what is published.
     *
     * @param language of the site, for records that state none
     */
    public static Coverage of(Catalog catalog, String language) {
        List<Article> articles = catalog.articles();
        Map<String, List<Article>> byType = new TreeMap<>();
        Map<Integer, Integer> years = new TreeMap<>();
        Map<String, Integer> languages = new TreeMap<>();
        for (Article article : articles) {
            byType.computeIfAbsent(article.type().csl(), type -> new ArrayList<>())
                    .add(article);
            article.issued().ifPresent(date -> years.merge(date.year(), 1, Integer::sum));
            languages.merge(article.language().isEmpty() ? language : article.language(), 1, Integer::sum);
        }
        List<Row> types = new ArrayList<>();
        byType.forEach((type, works) -> types.add(row(type, works)));
        types.sort(Comparator.comparingInt(Row::works).reversed().thenComparing(Row::name));
        List<Count> topics = new ArrayList<>();
        for (Topic topic : catalog.vocabulary().all()) {
            topics.add(
                    new Count(topic.label(), catalog.articlesUnder(topic.id()).size()));
        }
        List<Row> lists = new ArrayList<>();
        for (ReadingList list : catalog.lists()) {
            lists.add(row(list.id(), catalog.articlesOn(list)));
        }
        return new Coverage(
                articles.size(),
                Stream.of(CoveredField.values()).map(CoveredField::label).toList(),
                List.copyOf(types),
                gaps(catalog),
                List.copyOf(topics),
                counts(years),
                counts(languages).stream()
                        .sorted(Comparator.comparingInt(Count::works).reversed().thenComparing(Count::name))
                        .toList(),
                List.copyOf(lists),
                (int) articles.stream()
                        .filter(article -> catalog.listsOf(article.id()).isEmpty())
                        .count());
    }

    private static Row row(String name, Collection<Article> works) {
        List<Integer> having = new ArrayList<>();
        for (CoveredField field : CoveredField.values()) {
            having.add((int) works.stream().filter(field::isIn).count());
        }
        return new Row(name, works.size(), List.copyOf(having));
    }

    private static <K> List<Count> counts(Map<K, Integer> found) {
        Map<String, Integer> named = new LinkedHashMap<>();
        found.forEach((key, count) -> named.put(key.toString(), count));
        return named.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Gap> gaps(Catalog catalog) {
        RecommendedFields recommended = RecommendedFields.allOf(catalog);
        List<Gap> gaps = new ArrayList<>();
        for (Article article : catalog.articles()) {
            List<String> usual = recommended.missing(article).stream()
                    .filter(name -> !name.equals(RecommendedFields.ABSTRACT_OR_ANNOTATION))
                    .toList();
            boolean numberMissed = usual.stream().anyMatch(name -> name.contains("DOI"));
            List<String> missing = new ArrayList<>();
            Stream.of(CoveredField.values())
                    .filter(field -> field.isExpected() && !field.isIn(article))
                    .filter(field -> field != CoveredField.IDENTIFIER || !numberMissed)
                    .forEach(field -> missing.add(field.label()));
            missing.addAll(usual);
            if (!missing.isEmpty()) {
                gaps.add(new Gap(article.id().value(), article.source(), List.copyOf(missing)));
            }
        }
        gaps.sort(Comparator.comparingInt((Gap gap) -> gap.missing().size())
                .reversed()
                .thenComparing(Gap::id));
        return List.copyOf(gaps);
    }
}
