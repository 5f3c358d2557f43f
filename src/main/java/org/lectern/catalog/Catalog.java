package org.lectern.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.markdown.TextLink;

/**
 * A whole list, checked: every reference leads to something that is here. Made by {@link CatalogBuilder}.
 *
 * <p>Articles come in the order of their ids, topics in that of the vocabulary, lists and pages by id.
 */
public final class Catalog {
    private final Map<ArticleId, Article> articles;
    private final List<Article> ordered;
    private final Map<ArticleId, Article> withheld;
    private final Vocabulary vocabulary;
    private final List<ReadingList> lists;
    private final List<FreePage> pages;
    private final List<OwnFile> files;
    private final Authors authors;
    private final Sources sources;
    private final LinkTargets targets;
    private final Anchors anchors;
    private final Collation collation;
    private final CrossReferences references;

    Catalog(
            Map<ArticleId, Article> articles,
            Map<ArticleId, Article> withheld,
            Vocabulary vocabulary,
            List<ReadingList> lists,
            List<FreePage> pages,
            List<OwnFile> files,
            List<Person> people,
            List<Journal> journals,
            LinkTargets targets,
            Anchors anchors,
            Collation collation) {
        this.articles = new HashMap<>(articles);
        this.ordered = List.copyOf(articles.values());
        this.withheld = withheld;
        this.vocabulary = vocabulary;
        this.lists = List.copyOf(lists);
        this.pages = List.copyOf(pages);
        this.files = List.copyOf(files);
        this.authors = Authors.of(articles.values(), people, collation);
        this.sources = Sources.of(articles.values(), journals, collation);
        this.targets = targets;
        this.anchors = anchors;
        this.collation = collation;
        this.references = CrossReferences.of(articles, vocabulary, lists, pages, targets);
    }

    /** The alphabet of the list. */
    public Collation collation() {
        return collation;
    }

    /** Every article that is published, by id. */
    public List<Article> articles() {
        return ordered;
    }

    public Optional<Article> article(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** An article by its id, or by an old one of it. */
    public Optional<Article> find(ArticleId idOrAlias) {
        return article(idOrAlias)
                .or(() -> ordered.stream()
                        .filter(article -> article.aliases().contains(idOrAlias))
                        .findFirst());
    }

    /** A draft that is not published: texts name it without a link. */
    public Optional<Article> withheld(ArticleId id) {
        return Optional.ofNullable(withheld.get(id));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The articles that carry a topic or one below it, each once, by id. */
    public List<Article> articlesUnder(String topic) {
        return references.articlesUnder(topic);
    }

    public List<ReadingList> lists() {
        return lists;
    }

    /** The works of a list in reading order, each once. */
    public List<Article> articlesOn(ReadingList list) {
        return list.articles().stream()
                .distinct()
                .flatMap(id -> article(id).stream())
                .toList();
    }

    public List<FreePage> pages() {
        return pages;
    }

    /** The files that are copied as they are, by path. */
    public List<OwnFile> files() {
        return files;
    }

    /** Who made the works. */
    public Authors authors() {
        return authors;
    }

    /** Where the works appeared. */
    public Sources sources() {
        return sources;
    }

    /**
     * The editor's relations of an article, stated by either side, one for each other work: those of its own record in
     * their order, then the others' by id.
     */
    public List<Connection> relations(ArticleId id) {
        return references.relations(id);
    }

    /** Where texts mention an article, each page once: articles by id, topics, lists, pages; itself left out. */
    public List<Mention> mentions(ArticleId id) {
        return references.mentions(id);
    }

    /** The lists on which an article stands, by id, each once. */
    public List<ReadingList> listsOf(ArticleId id) {
        return references.listsOf(id);
    }

    /** The content file from which a page is made, as messages name it; the start of the folder's name without one. */
    public String sourceOf(LinkTarget target) {
        return targets.sourceOf(target);
    }

    /** What a relative link of a text leads to. */
    public Optional<LinkTarget> target(TextLink link) {
        return switch (link.kind()) {
            case RECORD, CITATION ->
                Optional.of(new ArticleId(link.target()))
                        .filter(articles::containsKey)
                        .map(LinkTarget.ToArticle::new);
            case PATH ->
                targets.find(link)
                        .filter(target ->
                                !(target instanceof LinkTarget.ToArticle to) || articles.containsKey(to.id()));
        };
    }

    /** The id of the heading that a link names on the page to which it leads. */
    public Optional<String> anchor(LinkTarget page, String heading) {
        return anchors.find(page, heading);
    }
}
