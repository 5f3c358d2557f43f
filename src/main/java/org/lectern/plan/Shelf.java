package org.lectern.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Collation;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.Makers;
import org.lectern.catalog.PublicationDate;

/** Orders in which readers look works up, in the alphabet of the list. Each is total: the id decides last. */
public final class Shelf {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}");

    private static final Comparator<Optional<Integer>> NEWEST_FIRST = Comparator.comparing(
                    (Optional<Integer> year) -> year.orElse(Integer.MIN_VALUE))
            .reversed();

    private final Collation collation;
    private final Map<ArticleId, String> headingKeys = new ConcurrentHashMap<>();

    /** For works of one catalog, whose alphabet this is. */
    public Shelf(Collation collation) {
        this.collation = collation;
    }

    /** A work with what it is sorted by, which is made once, not for each comparison. */
    private interface Placed {
        Article article();
    }

    /** By what it is looked up. */
    private record Keyed(Article article, int year, String heading) implements Placed {}

    /** By a day of its record. */
    private record Dated(Article article, PublicationDate date) implements Placed {}

    private String title(Keyed keyed) {
        return collation.key(filed(keyed.article()));
    }

    /** By first author or editor, else title; then year, title. */
    public List<Article> byAuthor(List<Article> articles) {
        return sortedByKey(
                articles,
                this::headingKey,
                Comparator.comparing(Keyed::heading)
                        .thenComparingInt(Keyed::year)
                        .thenComparing(this::title));
    }

    /** Newest first; within a year by author. */
    public List<Article> newestFirst(List<Article> articles) {
        return sortedByKey(
                articles,
                this::headingKey,
                Comparator.comparingInt(Keyed::year).reversed().thenComparing(Keyed::heading));
    }

    /** By title; within equal ones the newest first. */
    public List<Article> byTitle(List<Article> articles) {
        return sortedByKey(
                articles,
                article -> collation.key(filed(article)),
                Comparator.comparing(Keyed::heading)
                        .thenComparing(Comparator.comparingInt(Keyed::year).reversed()));
    }

    private String headingKey(Article article) {
        return headingKeys.computeIfAbsent(article.id(), id -> collation.key(heading(article)));
    }

    private List<Article> sortedByKey(List<Article> articles, Function<Article, String> key, Comparator<Keyed> order) {
        return sorted(articles.stream().map(article -> new Keyed(article, year(article), key.apply(article))), order);
    }

    /** By its place in its journal; numbers are the largest there are where it says none. */
    private record Bound(Article article, int year, long volume, long issue, String numbers, String date, long page)
            implements Placed {
        static final Comparator<Bound> NEWEST_FIRST = Comparator.comparingInt(Bound::year)
                .thenComparingLong(Bound::volume)
                .thenComparingLong(Bound::issue)
                .thenComparing(Bound::numbers)
                .thenComparing(Bound::date)
                .reversed()
                .thenComparingLong(Bound::page);

        static Bound of(Article article) {
            String volume = article.variable("volume");
            String issue = article.variable("issue");
            return new Bound(
                    article,
                    Shelf.year(article),
                    number(volume),
                    number(issue),
                    volume + " " + issue,
                    article.issued().map(PublicationDate::edtf).orElse(""),
                    number(article.variable("page")));
        }

        private static long number(String text) {
            Matcher digits = DIGITS.matcher(text);
            return digits.find() ? Long.parseLong(digits.group()) : Long.MAX_VALUE;
        }
    }

    /** As bound: the newest year, volume and issue first, within an issue by page. */
    public static List<Article> byIssue(List<Article> articles) {
        return sorted(articles.stream().map(Bound::of), Bound.NEWEST_FIRST);
    }

    /** Those with a date of entry, the last entered first. */
    public static List<Article> lastAdded(List<Article> articles, int most) {
        return latest(articles, Article::added, most);
    }

    /** Those with a date of publication, the last published first. */
    public static List<Article> lastPublished(List<Article> articles, int most) {
        return latest(articles, Article::issued, most);
    }

    /** Those with a date of their last change, else of entry; the last changed first. */
    static List<Article> lastChanged(List<Article> articles, int most) {
        return latest(articles, Shelf::changed, most);
    }

    private static List<Article> latest(
            List<Article> articles, Function<Article, Optional<PublicationDate>> date, int most) {
        List<Article> ordered = sorted(
                articles.stream().flatMap(article -> date.apply(article).map(day -> new Dated(article, day)).stream()),
                Comparator.comparing(Dated::date).reversed());
        return ordered.subList(0, Math.min(most, ordered.size()));
    }

    /** When a record was changed last, as far as it says. */
    public static Optional<PublicationDate> changed(Article article) {
        return article.updated().or(article::added);
    }

    /** In each year, by author; the newest year first, those without a date last. */
    public SortedMap<Optional<Integer>, List<Article>> byYear(List<Article> articles) {
        SortedMap<Optional<Integer>, List<Article>> years = new TreeMap<>(NEWEST_FIRST);
        for (Article article : newestFirst(articles)) {
            years.computeIfAbsent(issued(article), key -> new ArrayList<>()).add(article);
        }
        return years;
    }

    /** The keys of {@link #byYear}. */
    public static List<Optional<Integer>> years(List<Article> articles) {
        return articles.stream()
                .map(Shelf::issued)
                .distinct()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Optional<Integer> issued(Article article) {
        return article.issued().map(PublicationDate::year);
    }

    /** What a work stands under: its first author, inverted, or its title without the article in front. */
    public String heading(Article article) {
        List<Contributor> people = Makers.of(article).people();
        return people.isEmpty() ? filed(article) : people.get(0).name().inverted();
    }

    private String filed(Article article) {
        return collation.filed(article.title().plain(), article.language());
    }

    /** The first letter of a folded heading, as a capital; {@code other} where it begins with none. */
    public String letter(String heading, String other) {
        String folded = collation.fold(heading);
        int first = folded.isEmpty() ? 0 : folded.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : other;
    }

    /** Groups by first letter, in the order of the items; what begins with none comes last under {@code other}. */
    public <T> Map<String, List<T>> byLetter(List<T> items, Function<T, String> heading, String other) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        for (T item : items) {
            groups.computeIfAbsent(letter(heading.apply(item), other), key -> new ArrayList<>())
                    .add(item);
        }
        List<T> rest = groups.remove(other);
        if (rest != null) {
            groups.put(other, rest);
        }
        return groups;
    }

    private static int year(Article article) {
        return issued(article).orElse(Integer.MIN_VALUE);
    }

    private static <P extends Placed> List<Article> sorted(Stream<P> works, Comparator<P> order) {
        return works.sorted(order.thenComparing(work -> work.article().id()))
                .map(Placed::article)
                .toList();
    }
}
