package org.lectern.export;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Author;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.diagnostic.NearestName;

/**
 * Which works of a list are asked for: those that meet all conditions. Several of one kind are met by any of them; none
 * of a kind asks for nothing.
 *
 * @param topics ids or labels; their works and those of narrower topics
 * @param lists ids or titles of reading lists
 * @param authors slugs or names in any form that the list knows
 * @param years {@code 2009}, {@code 2005-2009}, {@code 440 BCE} or {@code undated}
 * @param ids of works, present or old ones
 */
public record WorkSelection(
        List<String> topics, List<String> lists, List<String> authors, List<String> years, List<String> ids) {
    /** How many names are offered that contain what was asked for. */
    private static final int ALIKE = 5;

    private static final String UNDATED = "undated";

    /** Works that meet one condition. */
    @FunctionalInterface
    private interface Meaning {
        List<Article> of(String asked) throws UnknownSelectionException;
    }

    /**
     * The works, each once: by id, or in the order of the reading lists where these are asked for.
     *
     * @throws UnknownSelectionException when the list has nothing that is called so, or a condition that alone no work
     *     meets; the message says so, with the nearest name
     */
    public List<Article> of(Catalog catalog) throws UnknownSelectionException {
        Set<Article> found = new LinkedHashSet<>(catalog.articles());
        if (!lists.isEmpty()) {
            found = any(lists, asked -> inList(asked, catalog), () -> "no work is on the reading list " + names(lists));
        }
        narrow(found, topics, asked -> onTopic(asked, catalog), () -> "no work is on the topic " + names(topics));
        narrow(found, authors, asked -> author(asked, catalog).articles(), () -> "no work is by " + names(authors));
        narrow(found, years, asked -> inYears(asked, catalog), () -> noneInYears(catalog));
        narrow(found, ids, asked -> List.of(article(asked, catalog)), () -> "there is no article " + names(ids));
        return List.copyOf(found);
    }

    /**
     * What the works have in common where one condition alone asks for them: a topic's label, a reading list's title,
     * somebody's name or the year; else empty.
     *
     * @throws UnknownSelectionException as {@link #of} does
     */
    public String name(Catalog catalog) throws UnknownSelectionException {
        if (topics.size() + lists.size() + authors.size() + years.size() != 1 || !ids.isEmpty()) {
            return "";
        }
        if (!topics.isEmpty()) {
            return topic(topics.get(0), catalog).label();
        }
        if (!lists.isEmpty()) {
            return list(lists.get(0), catalog).title();
        }
        if (!authors.isEmpty()) {
            return author(authors.get(0), catalog).name().displayed();
        }
        return years.get(0).equals(UNDATED) ? "" : years.get(0);
    }

    private static void narrow(Set<Article> found, List<String> asked, Meaning meaning, Supplier<String> none)
            throws UnknownSelectionException {
        if (!asked.isEmpty()) {
            found.retainAll(any(asked, meaning, none));
        }
    }

    private static Set<Article> any(List<String> asked, Meaning meaning, Supplier<String> none)
            throws UnknownSelectionException {
        Set<Article> all = new LinkedHashSet<>();
        for (String one : asked) {
            all.addAll(meaning.of(one));
        }
        if (all.isEmpty()) {
            throw new UnknownSelectionException(none.get());
        }
        return all;
    }

    private static String names(List<String> asked) {
        return asked.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(" or "));
    }

    private static List<Article> inList(String asked, Catalog catalog) throws UnknownSelectionException {
        return catalog.articlesOn(list(asked, catalog));
    }

    private static ReadingList list(String asked, Catalog catalog) throws UnknownSelectionException {
        return named(asked, catalog.lists(), ReadingList::id, one -> Stream.of(one.title()), "reading list");
    }

    private static List<Article> onTopic(String asked, Catalog catalog) throws UnknownSelectionException {
        return catalog.articlesUnder(topic(asked, catalog).id());
    }

    private static Topic topic(String asked, Catalog catalog) throws UnknownSelectionException {
        List<Topic> all = catalog.vocabulary().all();
        return named(
                asked, all, Topic::id, one -> Stream.concat(Stream.of(one.label()), one.synonyms().stream()), "topic");
    }

    private static Author author(String asked, Catalog catalog) throws UnknownSelectionException {
        return named(asked, catalog.authors().all(), Author::slug, WorkSelection::names, "author");
    }

    private static Stream<String> names(Author author) {
        return Stream.concat(Stream.of(author.name()), author.otherForms().stream())
                .flatMap((PersonName name) -> Stream.of(name.displayed(), name.inverted(), name.familyForm()));
    }

    /** By its id, else by a name that no other has; letter case and accents of names count for nothing. */
    private static <T> T named(
            String asked, List<T> all, Function<T, String> id, Function<T, Stream<String>> names, String kind)
            throws UnknownSelectionException {
        Optional<T> exact =
                all.stream().filter(one -> id.apply(one).equals(asked)).findFirst();
        if (exact.isPresent()) {
            return exact.get();
        }
        String folded = FoldedText.fold(asked);
        List<T> called = all.stream()
                .filter(one -> names.apply(one).map(FoldedText::fold).anyMatch(folded::equals))
                .toList();
        if (called.size() == 1) {
            return called.get(0);
        }
        List<String> ids = (called.isEmpty() ? all : called).stream().map(id).toList();
        if (called.isEmpty()) {
            List<String> known =
                    Stream.concat(ids.stream(), all.stream().flatMap(names)).toList();
            throw unknown(kind, asked, known);
        }
        throw new UnknownSelectionException(
                "several have the name \"" + asked + "\"; ask for one of " + String.join(", ", ids));
    }

    private static Article article(String asked, Catalog catalog) throws UnknownSelectionException {
        ArticleId id = new ArticleId(asked);
        if (catalog.withheld(id).isPresent()) {
            throw new UnknownSelectionException("\"" + asked + "\" is a draft; ask with --drafts");
        }
        List<String> known =
                catalog.articles().stream().map(article -> article.id().value()).toList();
        return catalog.find(id).orElseThrow(() -> unknown("article", asked, known));
    }

    private static UnknownSelectionException unknown(String kind, String asked, Collection<String> known) {
        String hint = NearestName.hint(asked, known).strip();
        String folded = FoldedText.fold(asked);
        String alike = known.stream()
                .filter(name -> !folded.isEmpty() && FoldedText.fold(name).contains(folded))
                .limit(ALIKE)
                .map(name -> "\"" + name + "\"")
                .collect(Collectors.joining(", "));
        String remedy = hint.isEmpty() && !alike.isEmpty() ? "there are " + alike : hint;
        return new UnknownSelectionException(
                "there is no " + kind + " \"" + asked + "\" on this list" + (remedy.isEmpty() ? "" : "; " + remedy));
    }

    private static List<Article> inYears(String asked, Catalog catalog) throws UnknownSelectionException {
        if (asked.equals(UNDATED)) {
            return catalog.articles().stream()
                    .filter(article -> article.issued().isEmpty())
                    .toList();
        }
        YearSpan span = YearSpan.of(asked);
        return catalog.articles().stream()
                .filter(article -> article.issued()
                        .map(PublicationDate::year)
                        .filter(span::has)
                        .isPresent())
                .toList();
    }

    /** Why no work is of the years: those next to them. */
    private String noneInYears(Catalog catalog) {
        String none = "no work of this list is " + (years.contains(UNDATED) ? "" : "of ") + String.join(", ", years);
        SortedSet<Integer> all = catalog.articles().stream()
                .flatMap(article -> article.issued().map(PublicationDate::year).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (all.isEmpty() || years.contains(UNDATED)) {
            return none;
        }
        return none + "; the years are " + year(all.first()) + " to " + year(all.last());
    }

    private static String year(int astronomical) {
        return astronomical > 0 ? String.valueOf(astronomical) : (1 - astronomical) + " BCE";
    }
}
