package org.lectern.cite;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Sources;
import org.lectern.catalog.WebAddress;

/**
 * A work as an OpenURL 1.0 ContextObject in keys and encoded values (ANSI/NISO Z39.88-2004; the matrices
 * {@code journal}, {@code book}, {@code dissertation} and {@code dc} of its registry). The order of keys is always the
 * same; what a record does not say has no key. Abstracts and keywords are left out: addresses have an end.
 */
public final class OpenUrl {
    private static final String VERSION = "Z39.88-2004";
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9Xx]+");
    private static final int ISBN_LENGTH = 13;

    private final Optional<String> host;
    private final Sources sources;

    /** @param baseUrl by whose host the list names itself to libraries, or nothing: it keeps silent */
    public OpenUrl(Optional<String> baseUrl, Sources sources) {
        this.host = baseUrl.flatMap(url -> Optional.ofNullable(URI.create(url).getHost()));
        this.sources = sources;
    }

    /** The address of a resolver with the work in its query. */
    public static String link(String base, String kev) {
        String joint = base.endsWith("?") || base.endsWith("&") ? "" : base.indexOf('?') < 0 ? "?" : "&";
        return base + joint + query(kev);
    }

    /** The same without the resolver's address. */
    public static String query(String kev) {
        return "url_ver=" + VERSION + "&" + kev;
    }

    /** The ContextObject, as COinS have it too. */
    public String kev(Article article) {
        KevFormat format = format(article);
        Kev kev = new Kev().add("ctx_ver", VERSION).add("rft_val_fmt", format.id());
        host.ifPresent(name ->
                kev.add("rfr_id", "info:sid/" + name + ":" + article.id().value()));
        identifiers(kev, article);
        switch (format) {
            case JOURNAL -> journal(kev, article, format.genre(article));
            case BOOK -> book(kev, article, format.genre(article));
            case DISSERTATION -> dissertation(kev, article);
            case DUBLIN_CORE -> dublinCore(kev, article);
        }
        return kev.toString();
    }

    private void identifiers(Kev kev, Article article) {
        kev.add("rft_id", prefixed("info:doi/", article.variable("DOI")));
        kev.add("rft_id", prefixed("info:pmid/", article.variable("PMID")));
        ownIsbns(article).forEach(isbn -> kev.add("rft_id", "urn:isbn:" + isbn));
        kev.add("rft_id", WebAddress.isOne(article.variable("URL")) ? article.variable("URL") : "");
    }

    private KevFormat format(Article article) {
        return KevFormat.of(
                article, !issn(article).isEmpty() || !electronicIssn(article).isEmpty());
    }

    /** Without hyphens; none for a review in a serial, which has the number of the book that it is on. */
    public List<String> ownIsbns(Article article) {
        boolean review = article.type() == ArticleType.REVIEW || article.type() == ArticleType.REVIEW_BOOK;
        return review && format(article) == KevFormat.JOURNAL ? List.of() : isbns(article);
    }

    private static String prefixed(String prefix, String value) {
        return value.isEmpty() ? "" : prefix + value;
    }

    private void journal(Kev kev, Article article, String genre) {
        boolean whole = genre.equals("journal") || genre.equals("issue");
        String title = article.title().plain();
        String container = article.variable("container-title");
        KevDate date = date(article);
        KevPages pages = KevPages.of(article);
        kev.add("rft.genre", genre)
                .add("rft.atitle", whole ? "" : title)
                .add("rft.jtitle", whole && container.isEmpty() ? title : container)
                .add("rft.stitle", abbreviation(article))
                .add("rft.date", date.date())
                .add("rft.chron", date.chronology())
                .add("rft.ssn", date.season())
                .add("rft.volume", KevPages.hyphened(article.variable("volume")))
                .add("rft.part", article.variable("part-number"))
                .add("rft.issue", KevPages.hyphened(article.variable("issue")))
                .add("rft.spage", pages.first())
                .add("rft.epage", pages.last())
                .add("rft.pages", pages.all())
                .add("rft.artnum", pages.article())
                .add("rft.issn", issn(article))
                .add("rft.eissn", electronicIssn(article))
                .add("rft.isbn", ownIsbns(article).stream().findFirst().orElse(""));
        KevPeople.add(kev, KevPeople.of(article));
    }

    private void book(Kev kev, Article article, String genre) {
        String container = article.variable("container-title");
        boolean part = KevFormat.isInBook(article);
        KevPages pages = KevPages.of(article);
        kev.add("rft.genre", genre)
                .add("rft.atitle", part ? article.title().plain() : "")
                .add("rft.btitle", part ? container : article.title().plain())
                // Zotero asks a document for this older key.
                .add("rft.title", genre.equals("document") ? article.title().plain() : "")
                .add("rft.place", article.variable("publisher-place"))
                .add("rft.pub", article.variable("publisher"))
                .add("rft.date", date(article).date())
                .add("rft.edition", article.variable("edition"))
                .add("rft.tpages", article.variable("number-of-pages"))
                .add("rft.series", series(article))
                .add("rft.spage", pages.first())
                .add("rft.epage", pages.last())
                .add("rft.pages", pages.all())
                .add("rft.issn", issn(article))
                .add("rft.isbn", isbn(article));
        KevPeople.add(kev, KevPeople.of(article));
    }

    /** With the number in it; of a report without one its kind and number: {@code Research Report RRA739-3}. */
    private static String series(Article article) {
        String series = article.variable("collection-title");
        return series.isEmpty() && article.type() == ArticleType.REPORT
                ? (article.variable("genre") + " " + article.variable("number")).strip()
                : (series + " " + (series.isEmpty() ? "" : KevPages.hyphened(article.variable("collection-number"))))
                        .strip();
    }

    private static void dissertation(Kev kev, Article article) {
        kev.add("rft.title", article.title().plain())
                .add("rft.inst", article.variable("publisher"))
                .add("rft.date", date(article).date())
                .add("rft.degree", article.variable("genre"))
                .add("rft.tpages", article.variable("number-of-pages"))
                .add("rft.isbn", isbn(article));
        KevPeople.add(kev, KevPeople.of(article));
    }

    private static void dublinCore(Kev kev, Article article) {
        kev.add("rft.title", article.title().plain());
        KevPeople.of(article)
                .forEach(person -> kev.add("rft.creator", person.name().inverted()));
        kev.add("rft.publisher", article.variable("publisher"))
                .add("rft.date", date(article).date())
                .add("rft.type", KevFormat.dublinCoreType(article.type()))
                .add("rft.format", article.variable("medium"))
                .add("rft.identifier", identifier(article))
                .add("rft.source", article.variable("container-title"))
                .add("rft.language", article.language())
                .add("rft.rights", article.variable("license"));
    }

    private static String identifier(Article article) {
        return Optional.of(article.variable("number"))
                .filter(number -> !number.isEmpty())
                .orElse(article.variable("URL"));
    }

    static KevDate date(Article article) {
        return article.issued().map(KevDate::of).orElse(KevDate.none());
    }

    /** The first ISBN without hyphens, or empty. */
    static String isbn(Article article) {
        return isbns(article).stream().findFirst().orElse("");
    }

    /** A record may name those of the hardback and the paperback beside each other. */
    private static List<String> isbns(Article article) {
        String all = article.variable("ISBN");
        boolean several = digits(all).length() > ISBN_LENGTH;
        return Stream.of(several ? all.split("\\s+") : new String[] {all})
                .map(OpenUrl::digits)
                .filter(isbn -> !isbn.isEmpty())
                .toList();
    }

    private static String digits(String isbn) {
        return NO_DIGITS.matcher(isbn).replaceAll("").replace('x', 'X');
    }

    String issn(Article article) {
        return sources.issn(article);
    }

    /** Of print, then of the online edition, where they are known; each once. */
    public List<String> issns(Article article) {
        return Stream.of(issn(article), electronicIssn(article))
                .filter(issn -> !issn.isEmpty())
                .distinct()
                .toList();
    }

    private String electronicIssn(Article article) {
        return sources.electronicIssn(article);
    }

    String abbreviation(Article article) {
        return sources.abbreviation(article);
    }
}
