package org.lectern.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.Doi;
import org.lectern.catalog.PercentEncoding;
import org.lectern.config.SiteConfig.Library;

/** The address at which a library is asked for a work. The script of the pages fills in addresses by the same rules. */
public final class LibraryLink {
    /** What finds one work or nothing: a template that names one of these is of no use without it. */
    private static final Pattern NEEDED = Pattern.compile("doi|isbn|issn|pmid|url");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final OpenUrl openUrl;

    public LibraryLink(OpenUrl openUrl) {
        this.openUrl = openUrl;
    }

    /** The address, or nothing where the work lacks what the library asks for. */
    public Optional<String> of(Library library, Article article) {
        return switch (library.kind()) {
            case OPENURL -> Optional.of(OpenUrl.link(library.address(), openUrl.kev(article)));
            case TEMPLATE -> filled(library.address(), values(article));
            case PROXY -> proxied(library.address(), values(article).getOrDefault("url", ""));
        };
    }

    /** EZproxy's {@code qurl=} takes the address encoded, its {@code url=} as it is. */
    private static Optional<String> proxied(String prefix, String url) {
        return url.isEmpty()
                ? Optional.empty()
                : Optional.of(prefix + (prefix.endsWith("qurl=") ? PercentEncoding.of(url) : url));
    }

    private static Optional<String> filled(String template, Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        boolean asks = false;
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            String name = matcher.group(1);
            String value = values.getOrDefault(name, "");
            if (value.isEmpty() && NEEDED.matcher(name).matches()) {
                return Optional.empty();
            }
            asks |= !value.isEmpty();
            String written = name.equals("openurl") ? value : PercentEncoding.of(value);
            matcher.appendReplacement(out, Matcher.quoteReplacement(written));
        }
        matcher.appendTail(out);
        return asks ? Optional.of(out.toString()) : Optional.empty();
    }

    /**
     * What templates can name, in a fixed order, plain; empty where the work has none. {@code openurl} alone is encoded
     * already.
     */
    public Map<String, String> values(Article article) {
        Map<String, String> values = new LinkedHashMap<>();
        String isbn = OpenUrl.isbn(article);
        String title = article.title().plain();
        String author = KevPeople.of(article).stream()
                .map(Contributor::name)
                .map(name -> name.familyForm())
                .findFirst()
                .orElse("");
        KevDate date = OpenUrl.date(article);
        KevPages pages = KevPages.of(article);
        values.put("doi", article.variable("DOI"));
        values.put("isbn", isbn);
        values.put("issn", openUrl.issn(article));
        values.put("pmid", article.variable("PMID"));
        values.put("title", title);
        values.put("author", author);
        values.put("year", date.year());
        values.put("journal", article.variable("container-title"));
        values.put("volume", KevPages.hyphened(article.variable("volume")));
        values.put("issue", KevPages.hyphened(article.variable("issue")));
        values.put("page", pages.first());
        values.put("url", target(article));
        values.put("query", isbn.isEmpty() ? (title + " " + author).strip() : isbn);
        values.put("openurl", OpenUrl.query(openUrl.kev(article)));
        return values;
    }

    /** Where the publisher has it: by the DOI, else the record's address. */
    private static String target(Article article) {
        String doi = article.variable("DOI");
        return doi.isEmpty() ? article.variable("URL") : new Doi(doi).url();
    }
}
