package org.lectern.csl;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Collation;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.CslVariables;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.PublicationState;

/**
 * The alphabetical order of a bibliography: by what an entry begins with. That is names, one before the same one with
 * others, or of works without an author what the style puts first: their title, a journal or a publisher among the
 * names.
 */
final class EntryOrder {
    private static final int IN_PRESS = Integer.MAX_VALUE;
    private static final int MONTH = 32;

    /** Of these APA prints the year alone (apa.csl, date-sort). */
    private static final Set<ArticleType> DATED_BY_YEAR = EnumSet.of(
            ArticleType.ARTICLE,
            ArticleType.ARTICLE_JOURNAL,
            ArticleType.BOOK,
            ArticleType.CHAPTER,
            ArticleType.ENTRY,
            ArticleType.ENTRY_DICTIONARY,
            ArticleType.ENTRY_ENCYCLOPEDIA,
            ArticleType.DATASET,
            ArticleType.FIGURE,
            ArticleType.GRAPHIC,
            ArticleType.MANUSCRIPT,
            ArticleType.MAP,
            ArticleType.MUSICAL_SCORE,
            ArticleType.PATENT,
            ArticleType.REPORT,
            ArticleType.REVIEW,
            ArticleType.REVIEW_BOOK,
            ArticleType.THESIS);

    /** Who stands first where there is no author, as styles substitute them. */
    static final List<String> ROLES = List.of("author", "composer", "editor", "translator", "compiler", "director");

    /** By which APA knows a paper that is in print, and dates it by the year, too. */
    private static final List<String> IN_PROCEEDINGS = List.of("issue", "page", "supplement-number", "volume");

    /** What else some styles put first where nobody is named. */
    private static final List<String> PLACES = List.of("container-title", "publisher");

    private final Collation collation;
    private final boolean withParticle;
    private final boolean byYear;
    private final boolean byDay;
    private final Function<Article, String> entry;

    /**
     * An order.
     *
     * @param entry how a work's entry reads
     */
    EntryOrder(Collation collation, StyleSheet style, Function<Article, String> entry) {
        this.collation = collation;
        this.withParticle = style.sortedWithParticle();
        this.byYear = style.kind() == StyleSheet.Kind.AUTHOR_DATE;
        this.byDay = style.sortedByDay();
        this.entry = entry;
    }

    private record Place(Article article, List<String> names, int year, int day, String title) {}

    List<Article> sorted(List<Article> articles) {
        Comparator<Place> names = Comparator.comparing(Place::names, EntryOrder::compareNames);
        Comparator<Place> years = Comparator.comparingInt(Place::year).thenComparingInt(Place::day);
        Comparator<Place> titles = Comparator.comparing(Place::title);
        Comparator<Place> order = byYear
                ? names.thenComparing(years).thenComparing(titles)
                : names.thenComparing(titles).thenComparing(years);
        Comparator<Place> ids =
                Comparator.comparing(place -> place.article().id().value());
        return articles.stream()
                .map(this::place)
                .sorted(order.thenComparing(ids))
                .map(Place::article)
                .toList();
    }

    /** Works without a date stand first, those to come last (APA 7, 9.46). */
    private Place place(Article article) {
        String title = collation.key(filed(article.title().plain(), article));
        List<String> first = first(article, title);
        int year =
                article.issued().map(date -> date.year()).orElse(isForthcoming(article) ? IN_PRESS : Integer.MIN_VALUE);
        return new Place(article, first, year, byDay ? day(article) : 0, title);
    }

    /** Month and day where they are printed; a year alone comes before (APA 7, 9.47). */
    private static int day(Article article) {
        boolean published = article.type() == ArticleType.PAPER_CONFERENCE
                && (IN_PROCEEDINGS.stream()
                                .anyMatch(name -> !article.variable(name).isEmpty())
                        || !article.people("editor").isEmpty());
        return published || DATED_BY_YEAR.contains(article.type())
                ? 0
                : article.issued()
                        .map(date -> MONTH * date.start().month() + date.start().day())
                        .orElse(0);
    }

    /** What an entry begins with, as it is sorted. */
    private List<String> first(Article article, String title) {
        if (!article.people("author").isEmpty()) {
            return keys(article.people("author"));
        }
        String begins = FoldedText.fold(entry.apply(article));
        return CslVariables.NAMES.stream()
                .map(article::people)
                .filter(people -> people.stream().limit(1).anyMatch(person -> isFirst(person.name(), begins)))
                .findFirst()
                .map(this::keys)
                .orElseGet(() -> withoutNames(article, begins, title));
    }

    private List<String> withoutNames(Article article, String begins, String title) {
        return PLACES.stream()
                .map(article::variable)
                .filter(name -> !name.isEmpty()
                        && isFirst(name, begins)
                        && !isFirst(article.title().plain(), begins))
                .findFirst()
                .map(name -> List.of(collation.key(filed(name, article))))
                .orElse(List.of(title));
    }

    private List<String> keys(List<Contributor> people) {
        return people.stream().map(person -> collation.key(key(person.name()))).toList();
    }

    /** A particle stands before the family name in some styles and behind it in others. */
    private static boolean isFirst(PersonName name, String folded) {
        return Stream.of(name.displayed(), name.familyForm(), name.family()).anyMatch(form -> isFirst(form, folded));
    }

    private static boolean isFirst(String text, String folded) {
        String words = FoldedText.fold(text);
        return !words.isEmpty() && (folded + " ").startsWith(words + " ");
    }

    /** The first of these that a work has. */
    static Optional<String> role(Article article) {
        return ROLES.stream().filter(role -> !article.people(role).isEmpty()).findFirst();
    }

    private static boolean isForthcoming(Article article) {
        return article.status()
                .filter(status -> status.kind() == PublicationState.FORTHCOMING)
                .isPresent();
    }

    private String key(PersonName name) {
        if (!name.literal().isEmpty() || name.isEastAsian()) {
            return name.displayed();
        }
        String family = withParticle ? name.familyForm() : name.family();
        return String.join(" ", family, name.given(), name.suffix());
    }

    private String filed(String title, Article article) {
        return collation.filed(title, article.language());
    }

    private static int compareNames(List<String> first, List<String> second) {
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            int order = first.get(i).compareTo(second.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.size(), second.size());
    }
}
