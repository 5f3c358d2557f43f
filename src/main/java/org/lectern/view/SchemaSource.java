package org.lectern.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.cite.KevDate;
import org.lectern.cite.OpenUrl;
import org.lectern.plan.OutputPath;

/** What a work appeared in, in the words of schema.org: issue, volume and periodical, a book, a series or a site. */
final class SchemaSource {
    private final OpenUrl openUrl;
    private final SchemaPeople people;

    SchemaSource(OpenUrl openUrl, SchemaPeople people) {
        this.openUrl = openUrl;
        this.people = people;
    }

    /** The work's {@code isPartOf}. */
    Optional<Thing> of(Article article, Function<OutputPath, String> address) {
        String title = article.variable("container-title");
        if (title.isEmpty()) {
            return series(article, address);
        }
        return switch (article.type()) {
            case ARTICLE_JOURNAL, ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER, REVIEW, REVIEW_BOOK, PERIODICAL ->
                Optional.of(issue(article, title));
            case POST_WEBLOG -> Optional.of(Thing.of("Blog").with("name", title));
            case POST, WEBPAGE -> Optional.of(Thing.of("WebSite").with("name", title));
            case CHAPTER, ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA, PAPER_CONFERENCE ->
                Optional.of(book(article, title, address));
            default -> Optional.of(Thing.of("CreativeWork").with("name", title));
        };
    }

    private Thing issue(Article article, String title) {
        boolean newspaper = article.type() == ArticleType.ARTICLE_NEWSPAPER;
        Thing whole = Thing.of(newspaper ? "Newspaper" : "Periodical")
                .with("name", title)
                .withTexts("issn", openUrl.issns(article));
        String volume = article.variable("volume");
        if (!volume.isEmpty()) {
            whole = Thing.of("PublicationVolume").with("volumeNumber", volume).with("isPartOf", whole);
        }
        String issue = article.variable("issue");
        return issue.isEmpty()
                ? whole
                : Thing.of("PublicationIssue")
                        .with("issueNumber", issue)
                        .with("datePublished", KevDate.text(article.issued()))
                        .with("isPartOf", whole);
    }

    private Thing book(Article article, String title, Function<OutputPath, String> address) {
        return Thing.of("Book")
                .with("name", title)
                .withAll("author", people.of(article, "container-author", address))
                .withAll("editor", people.of(article, "editor", address))
                .withTexts("isbn", openUrl.ownIsbns(article))
                .with("bookEdition", article.variable("edition"))
                .with("isPartOf", series(article, address));
    }

    private Optional<Thing> series(Article article, Function<OutputPath, String> address) {
        String title = article.variable("collection-title");
        boolean book = List.of(ArticleType.BOOK, ArticleType.CHAPTER, ArticleType.COLLECTION)
                .contains(article.type());
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(Thing.of(book ? "BookSeries" : "CreativeWorkSeries")
                        .with("name", title)
                        .withAll("editor", people.of(article, "collection-editor", address)));
    }
}
