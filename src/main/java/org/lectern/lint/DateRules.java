package org.lectern.lint;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.PublicationDate;

/** Dates that can hardly be meant. What is late is measured by the list's own dates, never by a clock. */
final class DateRules implements RecordRule {
    /** The first journals are of 1665. */
    private static final int FIRST_JOURNAL = 1600;

    /** Printing is younger. */
    private static final int FIRST_PRINT = 1450;

    /** Years of the Hijra in which journals and books are printed, and how far they are from ours. */
    private static final int FIRST_OF_HIJRA = 1250;

    private static final int LAST_OF_HIJRA = 1500;
    private static final int LEAST_APART = 575;
    private static final int MOST_APART = 625;

    /** Far beyond any list without dates of its own. */
    private static final int NO_YEAR_OF_OURS = 2200;

    /** So far ahead are works announced. */
    private static final int AHEAD = 2;

    private static final int MONTHS = 12;

    private final int latest;

    private DateRules(int latest) {
        this.latest = latest;
    }

    /** Rules for a list, which take its newest {@code added}, {@code updated} or {@code accessed} for the present. */
    static DateRules of(Collection<Article> articles) {
        return new DateRules(articles.stream()
                .flatMap(DateRules::recorded)
                .mapToInt(date -> date.end().year())
                .filter(year -> year < NO_YEAR_OF_OURS)
                .max()
                .orElse(NO_YEAR_OF_OURS));
    }

    private static Stream<PublicationDate> recorded(Article article) {
        return Stream.of(
                        article.added(),
                        article.updated(),
                        Optional.ofNullable(article.dates().get("accessed")))
                .flatMap(Optional::stream);
    }

    @Override
    public void check(Article article, Findings findings) {
        Optional<PublicationDate> issued = article.issued();
        if (issued.isEmpty()) {
            return;
        }
        int year = issued.get().year();
        boolean periodical = article.type().isInSerial() && article.type() != ArticleType.PERIODICAL;
        if (year > latest + AHEAD) {
            improbable(article, year + " is later than anything this list knows of", findings);
        } else if (isInTwoCalendars(issued.get())) {
            int end = issued.get().end().year();
            improbable(
                    article,
                    year + " to " + end + " looks like one year of two calendars",
                    "write the year of ours alone: " + end + ".",
                    findings);
        } else if (periodical && year < FIRST_JOURNAL) {
            improbable(article, "no journal is as old as " + year, findings);
        } else if (isOfHijra(year)
                && year < FIRST_PRINT
                && !article.variable("publisher").isEmpty()) {
            improbable(article, "no publisher is as old as " + year, findings);
        } else {
            order(article, issued.get(), findings);
        }
    }

    /** {@code 1398/2019}, as Iranian journals are dated. */
    private static boolean isInTwoCalendars(PublicationDate issued) {
        int apart = issued.end().year() - issued.start().year();
        return isOfHijra(issued.start().year()) && apart >= LEAST_APART && apart <= MOST_APART;
    }

    private static boolean isOfHijra(int year) {
        return year >= FIRST_OF_HIJRA && year <= LAST_OF_HIJRA;
    }

    private static void improbable(Article article, String problem, Findings findings) {
        boolean hijra = isOfHijra(article.issued().map(PublicationDate::year).orElse(0));
        improbable(
                article,
                problem,
                (hijra ? "write the year of ours where this is one of the Hijra, or " : "")
                        + "look for a digit too many, too few or exchanged.",
                findings);
    }

    private static void improbable(Article article, String problem, String remedy, Findings findings) {
        findings.warning("improbable-date", article, "issued", problem, remedy);
    }

    private static void order(Article article, PublicationDate issued, Findings findings) {
        Optional<PublicationDate> accessed = Optional.ofNullable(article.dates().get("accessed"));
        Optional<PublicationDate> added = article.added();
        if (accessed.isPresent() && isBefore(accessed.get(), issued)) {
            findings.hint(
                    "dates-contradict",
                    article,
                    "accessed",
                    "the work was looked at before it appeared (" + issued.edtf() + ")",
                    "correct issued or accessed.");
        }
        if (added.isPresent() && issued.year() > added.get().end().year() + 1 && !isAnnounced(article)) {
            findings.hint(
                    "dates-contradict",
                    article,
                    "added",
                    "the record was added over a year before the work appeared (" + issued.edtf() + ")",
                    "correct issued or added; a work that is announced has status: forthcoming.");
        }
    }

    private static boolean isAnnounced(Article article) {
        return article.status().isPresent() || !article.variable("status").isEmpty();
    }

    /** Whole months apart, a date without a month counting for its whole year. */
    private static boolean isBefore(PublicationDate one, PublicationDate other) {
        int monthOfOne = one.end().month() == 0 ? MONTHS : one.end().month();
        int monthOfOther = other.start().month() == 0 ? 1 : other.start().month();
        return one.end().year() * MONTHS + monthOfOne < other.start().year() * MONTHS + monthOfOther;
    }
}
