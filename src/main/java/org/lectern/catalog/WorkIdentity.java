package org.lectern.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.diagnostic.InvalidValueException;

/**
 * By what two records are known to be of one work.
 *
 * @param doi in its one form, or empty
 * @param title folded
 * @param year of {@code issued}, or empty
 * @param family the first author's or editor's family name with its particles, or literal name, folded, or empty: one
 *     program has "von Neumann" for a family name, another takes it apart
 * @param places volume, issue, first page, each perhaps empty, and whether it is a preprint or has appeared: works of
 *     one author, title and year that differ in one of them are several (the parts of an article, two reviews)
 * @param books ISBNs without what tells ten digits from thirteen: works that have none in common are several
 */
public record WorkIdentity(
        String doi, String title, String year, String family, List<String> places, Set<String> books) {
    private static final String PREPRINT = "preprint";
    private static final String PAPER = "appeared";
    private static final Set<String> APPEARED =
            Set.of(ArticleType.ARTICLE_JOURNAL.csl(), ArticleType.PAPER_CONFERENCE.csl(), ArticleType.CHAPTER.csl());

    public WorkIdentity {
        places = List.copyOf(places);
        books = Set.copyOf(books);
    }

    public static WorkIdentity of(Article article) {
        String family = article.authors().stream()
                .findFirst()
                .or(() -> article.people("editor").stream().findFirst())
                .map(Contributor::name)
                .map(WorkIdentity::family)
                .orElse("");
        return new WorkIdentity(
                article.variable("DOI"),
                FoldedText.fold(article.title().plain()),
                article.issued().map(date -> String.valueOf(date.year())).orElse(""),
                FoldedText.fold(family),
                places(
                        article.variable("volume"),
                        article.variable("issue"),
                        article.variable("page"),
                        stage(article.type().csl(), article.variable("container-title"))),
                books(article.variable("ISBN")));
    }

    private static String family(PersonName name) {
        return name.literal().isEmpty()
                ? Stream.of(name.droppingParticle(), name.nonDroppingParticle(), name.family())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : name.literal();
    }

    /** The {@link #places} of a work from its fields as records write them. */
    public static List<String> places(String volume, String issue, String page, String stage) {
        String first = page.split("[-–,]", 2)[0].strip();
        return List.of(FoldedText.fold(volume), FoldedText.fold(issue), FoldedText.fold(first), stage);
    }

    /** Whether a work is a preprint or has appeared in a journal or book; empty where neither is plain. */
    public static String stage(String type, String container) {
        boolean preprint = type.equals(ArticleType.ARTICLE.csl());
        return container.isEmpty() ? (preprint ? PREPRINT : "") : APPEARED.contains(type) ? PAPER : "";
    }

    private String stage() {
        return places.get(places.size() - 1);
    }

    public boolean isPreprint() {
        return stage().equals(PREPRINT);
    }

    /** Whether it stands in a journal, proceedings or a book. */
    public boolean hasAppeared() {
        return stage().equals(PAPER);
    }

    /** The {@link #books} of a work from its field, which may hold several numbers. */
    public static Set<String> books(String isbn) {
        return Stream.concat(Stream.of(isbn), Stream.of(isbn.split("[\\s,;]+")))
                .flatMap(number -> core(number).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> core(String isbn) {
        try {
            String digits = Isbn.parse(isbn).digits();
            return Optional.of(digits.replaceFirst("^978(?=[0-9]{10}$)", "").replaceFirst(".$", ""));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** A work is its title, year and first name, if it has one of the last two. */
    public String work() {
        return title.isEmpty() || (year + family).isEmpty() ? "" : title + "|" + year + "|" + family;
    }

    /** The title of a work of which neither a year nor a name is known, else nothing. */
    public String titleAlone() {
        return (year + family).isEmpty() ? title : "";
    }

    /** Whether nothing tells the two apart that both state. */
    public boolean agreesWith(WorkIdentity other) {
        if (!doi.isEmpty() && !other.doi.isEmpty()) {
            return doi.equals(other.doi);
        }
        for (int i = 0; i < places.size(); i++) {
            String own = places.get(i);
            String theirs = other.places.get(i);
            if (!own.isEmpty() && !theirs.isEmpty() && !own.equals(theirs)) {
                return false;
            }
        }
        return books.isEmpty() || other.books.isEmpty() || books.stream().anyMatch(other.books::contains);
    }
}
