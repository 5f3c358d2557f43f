package org.lectern.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.config.Messages;

/**
 * Where and when a work appeared, in the manner of a library database's abstract page: {@code Korean Journal of Defense
 * Analysis; March 2009, Vol. 21 Issue 1, p. 11–31}. Before the semicolon the container or the publisher, after it the
 * date and what finds the work in it. What a record does not say leaves no trace.
 */
public final class SourceLine {
    private static final Pattern RANGE = Pattern.compile("(?<=[0-9A-Za-z])\\s?(?:--|[-–])\\s?(?=[0-9A-Za-z])");
    private static final String EDITION = "source.edition";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** A number that says whose it is: {@code ISO/IEC 27001}, {@code Pub. L. No. 1}, {@code [2019] UKSC 41}. */
    private static final Pattern NAMED_NUMBER = Pattern.compile("\\[|\\p{Lu}[\\p{L}./]*\\s");

    private static final Set<ArticleType> IN_SESSION =
            Set.of(ArticleType.BILL, ArticleType.HEARING, ArticleType.LEGISLATION);

    /** Of a number of pages. */
    private static final int MOST_DIGITS = 6;

    private static final Set<ArticleType> IN_A_BOOK = Set.of(
            ArticleType.CHAPTER,
            ArticleType.PAPER_CONFERENCE,
            ArticleType.ENTRY,
            ArticleType.ENTRY_DICTIONARY,
            ArticleType.ENTRY_ENCYCLOPEDIA);

    private final Messages messages;
    private final DateWords dates;

    private final UnaryOperator<String> ordinal;

    public SourceLine(Messages messages) {
        this.messages = messages;
        this.ordinal = ordinal(messages);
        this.dates = new DateWords(messages);
    }

    /** The line as plain text, without a full stop; empty when the record names neither source nor date. */
    public String of(Article article) {
        List<String> where = new ArrayList<>();
        if (article.type().isInSerial()) {
            add(where, serial(article));
        } else if (isInBook(article)) {
            add(where, messages.say("source.in", article.variable("container-title")));
            add(where, editors(article));
            add(where, edition(article));
            add(where, series(article));
            add(where, imprint(article));
        } else {
            add(where, article.variable("container-title"));
            add(where, edition(article));
            add(where, series(article));
            add(where, imprint(article));
        }
        List<String> when = new ArrayList<>();
        article.issued().ifPresent(date -> when.add(dates.of(date)));
        add(when, locators(article));
        String place = messages.line(where);
        String time = messages.line(when);
        return place.isEmpty() || time.isEmpty() ? place + time : messages.say("source.line", place, time);
    }

    /** The issue of a serial alone: {@code Vol. 21 Issue 1, March 2009}. */
    public String issue(Article article) {
        List<String> parts = new ArrayList<>();
        add(parts, volumeAndIssue(article));
        article.issued().ifPresent(date -> parts.add(dates.of(date)));
        return messages.line(parts);
    }

    /** A serial with its edition: {@code Newsweek (Pacific Edition)}. */
    private String serial(Article article) {
        String container = article.variable("container-title");
        String edition = article.variable("edition");
        String name = container.isEmpty() ? article.variable("publisher") : container;
        return edition.isEmpty() || name.isEmpty() ? name : messages.say("source.serial", name, edition);
    }

    private static boolean isInBook(Article article) {
        return IN_A_BOOK.contains(article.type())
                && !article.variable("container-title").isEmpty();
    }

    /** Whether the line says who edited the book in which the work stands. */
    public static boolean namesEditors(Article article) {
        return isInBook(article)
                && !article.people("editor").isEmpty()
                && !article.authors().isEmpty();
    }

    private String editors(Article article) {
        return namesEditors(article)
                ? messages.say("source.edited-by", new NameList(messages).displayed(article.people("editor")))
                : "";
    }

    /** English words ask for 2nd, French ones for 1re and 2e; a list's own may say a number in another way. */
    private static UnaryOperator<String> ordinal(Messages messages) {
        String said = messages.say(EDITION, "2");
        if (said.equals(Messages.of("en").say(EDITION, "2"))) {
            return EnglishOrdinal::of;
        }
        boolean french = said.equals(Messages.of("fr").say(EDITION, "2"));
        return french ? number -> number + (number.equals("1") ? "re" : "e") : UnaryOperator.identity();
    }

    private String edition(Article article) {
        String edition = article.variable("edition");
        return NUMBER.matcher(edition).matches() ? messages.say(EDITION, ordinal.apply(edition)) : edition;
    }

    private static String series(Article article) {
        String series = article.variable("collection-title");
        String number = article.variable("collection-number");
        return series.isEmpty() || number.isEmpty() ? series : series + " " + number;
    }

    private String imprint(Article article) {
        List<String> parts = new ArrayList<>();
        add(parts, article.variable("publisher"));
        add(parts, article.variable("publisher-place"));
        return messages.line(parts);
    }

    private String locators(Article article) {
        List<String> found = new ArrayList<>();
        add(found, volumeAndIssue(article));
        add(found, genreAndNumber(article));
        add(found, chapter(article));
        add(found, said("source.version", article.variable("version")));
        add(found, said("source.page", ranges(article.variable("page"))));
        String pages = article.variable("number-of-pages");
        if (article.variable("page").isEmpty()
                && pages.length() <= MOST_DIGITS
                && NUMBER.matcher(pages).matches()) {
            add(found, messages.count("source.pages", Integer.parseInt(pages)));
        }
        return messages.line(found);
    }

    /** Of a law its session, by CSL's mapping: {@code 117th Cong.}. */
    private String chapter(Article article) {
        String number = article.variable("chapter-number");
        return IN_SESSION.contains(article.type()) && !NUMBER.matcher(number).matches()
                ? number
                : said("source.chapter", number);
    }

    /** {@code Vol. 21 Issue 1}; a double issue is {@code Issue 1/2}. */
    private String volumeAndIssue(Article article) {
        if (article.type() == ArticleType.BROADCAST) {
            return said("source.season", ranges(article.variable("volume")));
        }
        String volume = said("source.volume", ranges(article.variable("volume")));
        String issue = said("source.issue", ranges(article.variable("issue")));
        return volume.isEmpty() || issue.isEmpty() ? volume + issue : messages.say("source.issue-of", volume, issue);
    }

    /** What kind of report or thesis, with its number: {@code Research Report RRA739-3}; {@code arXiv:1706.03762}. */
    private String genreAndNumber(Article article) {
        String genre = article.variable("genre");
        String number = article.variable("number");
        if (article.type() == ArticleType.BROADCAST && NUMBER.matcher(number).matches()) {
            String episode = messages.say("source.episode", number);
            return genre.isEmpty() ? episode : messages.line(List.of(genre, episode));
        }
        if (genre.isEmpty()) {
            boolean named = number.startsWith(article.variable("publisher") + ":")
                    || NAMED_NUMBER.matcher(number).lookingAt();
            return named ? number : said("source.number", number);
        }
        return number.isEmpty() ? genre : genre + " " + number;
    }

    private String said(String key, String value) {
        return value.isEmpty() ? "" : messages.say(key, value);
    }

    /** A hyphen between two numbers is a range: {@code 11–31}. */
    static String ranges(String pages) {
        return pages.indexOf('-') < 0 && pages.indexOf('–') < 0
                ? pages
                : RANGE.matcher(pages).replaceAll("–");
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
