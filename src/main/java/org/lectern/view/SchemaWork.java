package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lectern.catalog.AbstractSource;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.Annotation;
import org.lectern.catalog.Article.PublicationNotice;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Doi;
import org.lectern.catalog.PublicationState;
import org.lectern.catalog.Topic;
import org.lectern.catalog.WebAddress;
import org.lectern.cite.KevDate;
import org.lectern.cite.KevPages;
import org.lectern.cite.OpenUrl;
import org.lectern.config.SiteConfig;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;

/**
 * A work in the words of schema.org. What the list's owner says of it is a review, never the work's own abstract, and a
 * summary in the editor's words is a description.
 */
final class SchemaWork {
    /** Whose container is a book, which has the editors and numbers. */
    private static final Set<String> IN_A_BOOK =
            Set.of("chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference");

    /** Roles with a property of their own on every work. */
    private static final Set<String> EVERYWHERE = Set.of("author", "editor", "translator", "producer");

    private static final Set<String> NOT_OF_THE_WORK =
            Set.of("container-author", "collection-editor", "reviewed-author", "original-author", "recipient");

    private final Catalog catalog;
    private final SiteConfig config;
    private final Words words;
    private final OpenUrl openUrl;
    private final SchemaPeople people;
    private final SchemaSource source;

    SchemaWork(Catalog catalog, SiteConfig config, Words words) {
        this.catalog = catalog;
        this.config = config;
        this.words = words;
        this.openUrl = new OpenUrl(config.baseUrl(), catalog.sources());
        this.people = new SchemaPeople(catalog.authors());
        this.source = new SchemaSource(openUrl, people);
    }

    /** @param address of a page of the site */
    Thing of(Article article, Function<OutputPath, String> address) {
        String id = address.apply(Permalinks.article(article.id())) + "#work";
        String type = SchemaType.of(article.type());
        String doi = article.variable("DOI");
        String url = article.variable("URL");
        Thing work = Thing.of(type)
                .with("@id", id)
                .with("name", article.title().plain())
                .with("headline", SchemaType.isArticle(type) ? article.title().plain() : "")
                .with(
                        "alternateName",
                        article.translatedTitle()
                                .map(title -> title.title().plain())
                                .orElse(""));
        people(work, article, type, address);
        work.with("datePublished", KevDate.text(article.issued()))
                .with("inLanguage", article.language().isEmpty() ? config.language() : article.language())
                .with("isPartOf", source.of(article, address));
        numbers(work, article, type);
        publisher(work, article);
        work.with("url", WebAddress.isOne(url) ? url : "")
                .with("sameAs", doi.isEmpty() ? "" : new Doi(doi).url())
                .withAll("identifier", identifiers(article))
                .with("license", WebAddress.isOne(article.variable("license")) ? article.variable("license") : "")
                .with(
                        article.abstractSource() == AbstractSource.EDITOR ? "description" : "abstract",
                        words.plain(article.abstractOf(config.show().abstracts())))
                .withTexts("keywords", article.keywords())
                .withAll("about", topics(article, address));
        article.status().ifPresent(notice -> status(work, notice));
        return work.withAll("review", reviews(article, id));
    }

    private void people(Thing work, Article article, String type, Function<OutputPath, String> address) {
        List<Thing> others = new ArrayList<>();
        for (String role : article.contributors().keySet()) {
            List<Thing> named = people.of(article, role, address);
            boolean ofBook = role.equals("editor")
                    && IN_A_BOOK.contains(article.type().csl())
                    && !article.variable("container-title").isEmpty();
            boolean directs = role.equals("director") && (type.equals("Movie") || type.equals("Episode"));
            if (directs || (EVERYWHERE.contains(role) && !ofBook)) {
                work.withAll(role, named);
            } else if (!ofBook && !NOT_OF_THE_WORK.contains(role)) {
                others.addAll(named);
            }
        }
        work.withAll("contributor", others);
    }

    private void numbers(Thing work, Article article, String type) {
        KevPages pages = KevPages.of(article);
        boolean range = !pages.last().isEmpty() || pages.all().equals(pages.first());
        if (SchemaType.isArticle(type) || type.equals("Chapter")) {
            work.with("pageStart", range ? pages.first() : "")
                    .with("pageEnd", range ? pages.last() : "")
                    .with("pagination", range ? pages.article() : pages.all());
        }
        if (type.equals("Book")) {
            work.withTexts("isbn", openUrl.ownIsbns(article)).with("bookEdition", article.variable("edition"));
            String count = article.variable("number-of-pages");
            if (count.matches("[0-9]{1,6}")) {
                work.with("numberOfPages", Integer.parseInt(count));
            }
        }
        work.with("reportNumber", type.equals("Report") ? article.variable("number") : "")
                .with("position", article.variable("collection-number"))
                .with("genre", article.variable("genre"))
                .with("version", article.variable("version"));
    }

    private static void publisher(Thing work, Article article) {
        if (!article.variable("publisher").isEmpty()) {
            work.with(
                    "publisher",
                    Thing.of("Organization")
                            .with("name", article.variable("publisher"))
                            .with("address", article.variable("publisher-place")));
        }
    }

    private List<Thing> identifiers(Article article) {
        List<Thing> found = new ArrayList<>();
        Map<String, String> names = Map.of("DOI", "DOI", "PMID", "PMID", "PMCID", "PMCID");
        names.keySet().stream()
                .sorted()
                .filter(name -> !article.variable(name).isEmpty())
                .forEach(name -> found.add(
                        Thing.of("PropertyValue").with("propertyID", name).with("value", article.variable(name))));
        return found;
    }

    private List<Thing> topics(Article article, Function<OutputPath, String> address) {
        return article.topics().stream()
                .flatMap(id -> catalog.vocabulary().topic(id).stream())
                .map(topic -> term(topic, address))
                .toList();
    }

    /** A topic by its name and page. */
    static Thing term(Topic topic, Function<OutputPath, String> address) {
        return Thing.of("DefinedTerm")
                .with("@id", address.apply(Permalinks.topic(topic.id())) + "#topic")
                .with("name", topic.label())
                .with("url", address.apply(Permalinks.topic(topic.id())));
    }

    private void status(Thing work, PublicationNotice notice) {
        work.with("creativeWorkStatus", notice.kind().written());
        String day = KevDate.text(notice.date());
        String note = words.plain(notice.note());
        if (notice.kind() == PublicationState.CORRECTED && !(day + note).isEmpty()) {
            work.with(
                    "correction",
                    Thing.of("CorrectionComment").with("text", note).with("datePublished", day));
        }
    }

    private List<Thing> reviews(Article article, String work) {
        return article.annotations().stream()
                .map(annotation -> review(annotation, work))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Thing> review(Annotation annotation, String work) {
        String text = words.plain(annotation.text());
        List<String> by = annotation.by().isEmpty() ? List.of(config.author()) : annotation.by();
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(Thing.of("Review")
                        .withAll(
                                "author",
                                by.stream()
                                        .filter(name -> !name.isEmpty())
                                        .map(SchemaPeople::named)
                                        .toList())
                        .with("datePublished", KevDate.text(annotation.date()))
                        .with("inLanguage", annotation.text().language())
                        .with("reviewBody", text)
                        .with("itemReviewed", Thing.reference(work)));
    }
}
