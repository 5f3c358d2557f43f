package org.lectern.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;
import org.lectern.catalog.DatePoint;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.PublicationDate;
import org.lectern.cite.OpenUrl;
import org.lectern.testing.Sites;

/** Reference managers find every work of the demonstration list, on its page and among others. */
class ReferenceManagersTest {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final Map<String, String> TYPES = Map.of(
            "article-journal", "journalArticle",
            "article-magazine", "magazineArticle",
            "book", "book",
            "chapter", "bookSection",
            "report", "report",
            "review", "journalArticle");

    private static final String LIST_TITLE = "Alliances and drift";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SamplePages sample;

    @BeforeAll
    static void build() throws Exception {
        sample = SamplePages.build(folder);
    }

    @Test
    void theItemOfEveryPageIsTheWholeRecord() {
        assertThat(sample.catalog().articles()).hasSize(80);
        SoftAssertions every = new SoftAssertions();
        for (Article article : sample.catalog().articles()) {
            every.assertThat(EmbeddedMetadata.of(page(article)))
                    .as(path(article))
                    .isEqualTo(item(article));
        }
        every.assertAll();
    }

    /** What the record says that an item of its type can hold. */
    private static EmbeddedMetadata.Item item(Article article) {
        String type = TYPES.get(article.type().csl());
        boolean serial = type.matches("journalArticle|magazineArticle");
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", article.title().plain());
        fields.put("language", article.language());
        fields.put("url", url(article));
        String summary = article.abstractText().plain(link -> new org.lectern.markdown.ResolvedLink("", ""));
        put(fields, "abstractNote", summary.isEmpty() ? "" : summary + " (In the editor’s words: " + LIST_TITLE + ")");
        article.issued().ifPresent(date -> fields.put("date", date(date)));
        put(fields, "DOI", article.variable("DOI"));
        if (serial || type.equals("bookSection")) {
            put(fields, "publicationTitle", article.variable("container-title"));
            put(fields, "pages", article.variable("page").replace('–', '-'));
        }
        if (serial) {
            put(fields, "issue", article.variable("issue").replace('–', '-'));
            put(fields, "ISSN", String.join(", ", issns(article)));
        } else {
            put(fields, "place", article.variable("publisher-place"));
            put(fields, type.equals("report") ? "institution" : "publisher", article.variable("publisher"));
        }
        if (!type.equals("report")) {
            put(fields, "volume", article.variable("volume").replace('–', '-'));
        } else {
            put(fields, "number", article.variable("number"));
            put(fields, "reportType", article.variable("genre"));
        }
        if (type.equals("journalArticle")) {
            put(fields, "journalAbbreviation", abbreviation(article));
        }
        if (type.matches("book|bookSection")) {
            put(fields, "ISBN", article.variable("ISBN").replace("-", ""));
            put(fields, "series", article.variable("collection-title"));
            put(fields, "seriesNumber", article.variable("collection-number"));
            put(fields, "edition", article.variable("edition"));
        }
        if (type.equals("book")) {
            put(fields, "numPages", article.variable("number-of-pages"));
        }
        List<String> creators = new ArrayList<>();
        Stream.of("author", "editor")
                .forEach(role -> article.people(role)
                        .forEach(person ->
                                creators.add((type.equals("report") && role.equals("editor") ? "contributor" : role)
                                        + ": " + person.name().familyForm() + " | " + given(person.name()))));
        return new EmbeddedMetadata.Item(type, creators, fields);
    }

    /** Zotero has no place for a suffix of its own, and takes a full stop at the end away. */
    private static String given(PersonName name) {
        String suffix = name.suffix().replaceAll("\\.$", "");
        return suffix.isEmpty() ? name.given() : name.given() + " " + suffix;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static List<String> issns(Article article) {
        return Stream.of(
                        sample.catalog().sources().issn(article),
                        sample.catalog()
                                .sources()
                                .journal(article)
                                .map(j -> j.electronicIssn())
                                .orElse(""))
                .filter(issn -> !issn.isEmpty())
                .toList();
    }

    private static String abbreviation(Article article) {
        return sample.catalog()
                .sources()
                .journal(article)
                .map(j -> j.abbreviation())
                .orElse("");
    }

    private static String url(Article article) {
        String doi = article.variable("DOI");
        String url = article.variable("URL");
        return !url.isEmpty() ? url : doi.isEmpty() ? SamplePages.BASE + path(article) : "https://doi.org/" + doi;
    }

    private static String date(PublicationDate date) {
        DatePoint start = date.start();
        DatePoint end = date.end();
        String years = date.crossYear() ? start.year() + "/0" + (start.year() + 1) % 100 : "" + start.year();
        String season = List.of("", "Spring", "Summer", "Autumn", "Winter").get(start.season());
        if (!start.equals(end)) {
            String last = start.season() > 0
                    ? List.of("", "Spring", "Summer", "Autumn", "Winter").get(end.season())
                    : MONTHS.get(end.month() - 1);
            boolean adjacent = end.month() - start.month() + end.season() - start.season() == 1;
            return (season.isEmpty() ? MONTHS.get(start.month() - 1) : season) + (adjacent ? "/" : "–") + last + " "
                    + years;
        }
        if (start.season() > 0) {
            return season + " " + years;
        }
        String month = start.month() == 0 ? "" : String.format("%02d", start.month());
        return start.day() > 0
                ? String.format("%d/%s/%02d", start.year(), month, start.day())
                : month.isEmpty() ? years : years + "-" + month;
    }

    @Test
    void everyPageHasWhatScholarRequiresAndNothingEmpty() {
        for (Article article : sample.catalog().articles()) {
            Document page = page(article);
            assertThat(page.select("meta[name=citation_title]"))
                    .as(path(article))
                    .hasSize(1);
            assertThat(page.select("meta[name=citation_publication_date]").attr("content"))
                    .as(path(article))
                    .matches("[0-9]{4}(/[0-9]{2}/[0-9]{2})?");
            assertThat(page.select("meta[name=citation_author], meta[name=DC.creator]"))
                    .as(path(article))
                    .hasSize(article.authors().size());
            assertThat(page.select("meta[name^=citation_]").eachAttr("content"))
                    .allMatch(content -> !content.isBlank());
            assertThat(page.select("meta[name=citation_pdf_url]")).isEmpty();
        }
    }

    /** With one, Zotero would offer the related work in the place of the page's own. */
    @Test
    void onlyListsHaveCoinsAndEachWorkOnce() {
        OpenUrl openUrl =
                new OpenUrl(Optional.of(SamplePages.BASE), sample.catalog().sources());
        Map<String, String> kevs = new TreeMap<>();
        sample.catalog().articles().forEach(article -> kevs.put(article.id().value(), openUrl.kev(article)));
        Set<String> kinds = new HashSet<>();
        sample.files().forEach((path, text) -> {
            if (!path.endsWith(".html")) {
                return;
            }
            Document page = Jsoup.parse(text);
            List<String> titles = page.select("span.Z3988").eachAttr("title");
            boolean lists =
                    path.matches("(topics|lists|authors|journals|publishers|years|types)/.*|articles/index.html");
            List<String> expected = lists
                    ? page.select("main li[data-id]").eachAttr("data-id").stream()
                            .distinct()
                            .map(id -> kevs.getOrDefault(id, id))
                            .toList()
                    : List.of();
            assertThat(titles).as(path).containsExactlyInAnyOrderElementsOf(expected);
            if (!titles.isEmpty()) {
                kinds.add(path.replaceFirst("/.*", ""));
            }
            for (Element span : page.select("span.Z3988")) {
                assertThat(span.childNodes()).isEmpty();
            }
        });
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "topics", "lists", "authors", "journals", "publishers", "years", "types", "articles");
    }

    @Test
    void aSearchFindsRowsWithCoins() {
        String rows = sample.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("search/rows/"))
                .map(Map.Entry::getValue)
                .reduce("", String::concat);
        assertThat(rows.split("Z3988", -1)).hasSize(sample.catalog().articles().size() + 1);
    }

    @Test
    void eachKindIsSwitchedOffByItself() throws Exception {
        for (String kind : List.of("citation", "coins", "schema")) {
            Map<String, String> files = Map.of(
                    "site.yaml",
                    "title: A list\nmetadata: {" + kind + ": false}\n",
                    "articles/a.yaml",
                    "type: book\ntitle: T\n");
            Path content = Sites.list(folder.resolve(kind), files);
            Map<String, String> pages = SamplePages.pages(content, folder.resolve(kind), Optional.empty());
            assertThat(pages.get("articles/a.html").contains("citation_title")).isEqualTo(!kind.equals("citation"));
            assertThat(pages.get("articles/index.html").contains("Z3988")).isEqualTo(!kind.equals("coins"));
            assertThat(pages.get("index.html").contains("schema.org")).isEqualTo(!kind.equals("schema"));
        }
    }

    private static Document page(Article article) {
        return Jsoup.parse(sample.files().getOrDefault(path(article), ""));
    }

    private static String path(Article article) {
        return "articles/" + article.id().value() + ".html";
    }
}
