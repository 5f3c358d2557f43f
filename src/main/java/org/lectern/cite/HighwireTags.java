package org.lectern.cite;

import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Doi;
import org.lectern.catalog.WebAddress;

/**
 * A work in Highwire's tags, {@code citation_*} (Google Scholar, Inclusion Guidelines for Webmasters; Zotero, Embedded
 * Metadata). The tag of what a work appeared in decides for Zotero what the work is; {@link ZoteroTags} has the types
 * for which there is no such tag. Never {@code citation_pdf_url}: it is for files beside the page, and the lists' texts
 * are other people's.
 */
final class HighwireTags {
    private final OpenUrl openUrl;
    private final TagDates dates = new TagDates();

    HighwireTags(OpenUrl openUrl) {
        this.openUrl = openUrl;
    }

    /**
     * @param language of the work
     * @param keywords topics and keywords; a semicolon would part one
     * @param summary the abstract, plain, or empty
     */
    void add(TagList tags, Article article, String language, List<String> keywords, String summary) {
        ZoteroType type = ZoteroType.of(article.type());
        tags.add("citation_title", article.title().plain());
        PeopleTags.add(tags, article);
        article.issued().ifPresent(date -> dates.add(tags, date));
        container(tags, article, type);
        openUrl.issns(article).forEach(issn -> tags.add("citation_issn", issn));
        openUrl.ownIsbns(article).forEach(isbn -> tags.add("citation_isbn", isbn));
        tags.add("citation_volume", KevPages.hyphened(article.variable("volume")));
        tags.add("citation_issue", KevPages.hyphened(article.variable("issue")));
        pages(tags, article);
        if (type != ZoteroType.REPORT && type != ZoteroType.THESIS) {
            tags.add("citation_publisher", article.variable("publisher"));
        }
        if (type != ZoteroType.REPORT) {
            tags.add("citation_series_title", article.variable("collection-title"));
        }
        tags.add("citation_doi", article.variable("DOI"));
        tags.add("citation_pmid", article.variable("PMID"));
        tags.add("citation_public_url", address(article));
        tags.add("citation_language", language);
        keywords.forEach(keyword -> tags.add("citation_keywords", keyword.replace(';', ',')));
        tags.add("citation_abstract", summary);
    }

    /**
     * {@code citation_inbook_title}, since Zotero takes the second word of {@code citation_book_title} for a prefix and
     * does not see a chapter in it ({@code init}).
     */
    private void container(TagList tags, Article article, ZoteroType type) {
        String title = article.variable("container-title");
        switch (type) {
            case JOURNAL_ARTICLE ->
                tags.add("citation_journal_title", title).add("citation_journal_abbrev", openUrl.abbreviation(article));
            case BOOK_SECTION -> tags.add("citation_inbook_title", title);
            case CONFERENCE_PAPER -> tags.add("citation_conference_title", conference(article));
            case THESIS -> tags.add("citation_dissertation_institution", article.variable("publisher"));
            case REPORT ->
                tags.add("citation_technical_report_institution", article.variable("publisher"))
                        .add("citation_technical_report_number", article.variable("number"));
            default -> {
                // Its type and its container are in the tags of Zotero and PRISM.
            }
        }
    }

    private static String conference(Article article) {
        return List.of("event-title", "event", "container-title").stream()
                .map(article::variable)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Several ranges in one, whose dashes Zotero does not part where they are long ones ({@code bib:pages}). */
    private static void pages(TagList tags, Article article) {
        KevPages pages = KevPages.of(article);
        if (pages.first().isEmpty()) {
            tags.add("citation_firstpage", pages.article());
        } else if (pages.last().isEmpty() && !pages.all().equals(pages.first())) {
            tags.add("bib.pages", SourceLine.ranges(article.variable("page")).replace('-', '–'));
        } else {
            tags.add("citation_firstpage", pages.first()).add("citation_lastpage", pages.last());
        }
    }

    /** Where the work is, so that nobody takes the list's page for it: the record's address, else the DOI's. */
    private static String address(Article article) {
        String url = article.variable("URL");
        String doi = article.variable("DOI");
        return WebAddress.isOne(url) ? url : doi.isEmpty() ? "" : new Doi(doi).url();
    }
}
