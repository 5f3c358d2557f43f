package org.lectern.lint;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.LetterSlip;
import org.lectern.catalog.WorkIdentity;

/** A record as it is compared with others that may be of the same work. */
record Candidate(Article article, WorkIdentity identity, LetterPairs pairs, Set<String> numbers) {
    /** Works that share the identifiers of the whole in which they stand. */
    private static final Set<ArticleType> PARTS = EnumSet.of(
            ArticleType.CHAPTER,
            ArticleType.ENTRY,
            ArticleType.ENTRY_DICTIONARY,
            ArticleType.ENTRY_ENCYCLOPEDIA,
            ArticleType.PAPER_CONFERENCE,
            ArticleType.REVIEW,
            ArticleType.REVIEW_BOOK);

    private static final Pattern NUMBER = Pattern.compile("[0-9]+|[ivx]+|one|two|three|four|five|first|second|third");
    private static final int LEAST_MISSPELT = 5;
    private static final int BEGINNING = 10;
    private static final double NEAR = 0.92;

    static Candidate of(Article article) {
        WorkIdentity identity = WorkIdentity.of(article);
        Set<String> numbers = new LinkedHashSet<>();
        for (String word : identity.title().split(" ")) {
            if (NUMBER.matcher(word).matches()) {
                numbers.add(word);
            }
        }
        return new Candidate(article, identity, new LetterPairs(identity.title()), numbers);
    }

    /** Keys of which two records of one work share at least one, so that never all are compared with all. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of("DOI", "ISBN", "PMID")
                .filter(name -> !article.variable(name).isEmpty())
                .forEach(name -> keys.add(name + " " + number(name)));
        if (!address().isEmpty()) {
            keys.add("URL " + address());
        }
        String title = identity.title().replace(" ", "");
        String beginning = title.substring(0, Math.min(BEGINNING, title.length()));
        if (!identity.family().isEmpty()) {
            keys.add("by " + identity.family() + " " + beginning);
        }
        if (!identity.year().isEmpty()) {
            int year = Integer.parseInt(identity.year());
            if (!identity.family().isEmpty()) {
                keys.add("by " + identity.family() + " " + year);
                keys.add("by " + identity.family() + " " + (year + 1));
            }
            keys.add("in " + year + " " + beginning);
        }
        return keys;
    }

    /** By which number or address both are one work, or an empty text. */
    String sharedNumber(Candidate other) {
        boolean part = PARTS.contains(article.type()) || PARTS.contains(other.article.type());
        if (shares("PMID", other)) {
            return "PMID";
        }
        if (shares("DOI", other) && (!part || isTitledLike(other))) {
            return "DOI";
        }
        boolean volumes = differ(article.variable("volume"), other.article.variable("volume"));
        if (shares("ISBN", other) && !part && !volumes) {
            return "ISBN";
        }
        return !address().isEmpty() && address().equals(other.address()) && isTitledLike(other) ? "address" : "";
    }

    /** Whether title, people and year say that both are one work, and nothing says that they are two. */
    boolean isNear(Candidate other) {
        return article.type() == other.article.type()
                && isTitledLike(other)
                && isBySame(other)
                && identity.agreesWith(other.identity)
                && !differ(article.variable("container-title"), other.article.variable("container-title"))
                && !differ(article.variable("edition"), other.article.variable("edition"))
                && !isTranslationOf(other);
    }

    /** Whether the one is a preprint and the other its paper, however long after it that appeared. */
    boolean isPreprintOrPaperOf(Candidate other) {
        boolean stages = (identity.isPreprint() && other.identity.hasAppeared())
                || (identity.hasAppeared() && other.identity.isPreprint());
        return stages
                && isTitledLike(other)
                && !identity.family().isEmpty()
                && identity.family().equals(other.identity.family());
    }

    boolean hasYear() {
        return !identity.year().isEmpty();
    }

    private boolean isTitledLike(Candidate other) {
        return numbers.equals(other.numbers)
                && (identity.title().equals(other.identity.title()) || pairs.likeness(other.pairs) >= NEAR);
    }

    private boolean isBySame(Candidate other) {
        String own = identity.family();
        String theirs = other.identity.family();
        String year = identity.year();
        String otherYear = other.identity.year();
        if (year.isEmpty() || otherYear.isEmpty()) {
            return !own.isEmpty() && own.equals(theirs) && !differ(initial(), other.initial());
        }
        if (own.equals(theirs)) {
            int apart = Math.abs(Integer.parseInt(year) - Integer.parseInt(otherYear));
            return own.isEmpty() ? apart == 0 : apart <= 1;
        }
        boolean misspelt = Math.min(own.length(), theirs.length()) >= LEAST_MISSPELT && LetterSlip.isOne(own, theirs);
        return year.equals(otherYear) && (own.isEmpty() || theirs.isEmpty() || misspelt);
    }

    /** Of the first author's given names, or an empty text. */
    private String initial() {
        return article.authors().stream()
                .findFirst()
                .map(author -> author.name().given())
                .filter(given -> !given.isEmpty())
                .map(given -> given.substring(0, given.offsetByCodePoints(0, 1)))
                .orElse("");
    }

    private boolean isTranslationOf(Candidate other) {
        boolean languages = differ(article.language(), other.article.language());
        return languages || !article.people("translator").equals(other.article.people("translator"));
    }

    private boolean shares(String name, Candidate other) {
        return !number(name).isEmpty() && number(name).equals(other.number(name));
    }

    private String number(String name) {
        return article.variable(name).replaceAll("[\\s-]", name.equals("DOI") ? "$0" : "");
    }

    /** Without scheme, {@code www.}, fragment and final slash; nothing for the front page of a host. */
    private String address() {
        String bare = article.variable("URL")
                .replaceFirst("(?i)^https?://(?:www\\.)?", "")
                .replaceFirst("#.*$", "");
        String trimmed = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        int slash = trimmed.indexOf('/');
        return slash < 0 ? "" : trimmed.substring(0, slash).toLowerCase(Locale.ROOT) + trimmed.substring(slash);
    }

    private static boolean differ(String one, String other) {
        List<String> folded = List.of(FoldedText.fold(one), FoldedText.fold(other));
        return !one.isEmpty() && !other.isEmpty() && !folded.get(0).equals(folded.get(1));
    }
}
