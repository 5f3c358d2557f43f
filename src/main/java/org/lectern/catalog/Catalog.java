package org.lectern.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.lectern.markdown.TextLink;
import org.lectern.trace.Trail;

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
    private final Trail trail;

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
        this.trail = Trail.NONE;
    }

    private Catalog(Catalog same, Trail trail) {
        this.articles = same.articles;
        this.ordered = same.ordered;
        this.withheld = same.withheld;
        this.vocabulary = same.vocabulary;
        this.lists = same.lists;
        this.pages = same.pages;
        this.files = same.files;
        this.authors = same.authors.on(trail);
        this.sources = same.sources.on(trail);
        this.targets = same.targets;
        this.anchors = same.anchors;
        this.collation = same.collation;
        this.references = same.references;
        this.trail = trail;
    }

    /** The same list, which notes what it is asked. */
    public Catalog on(Trail trail) {
        new CatalogAnswers(this).giveTo(trail);
        return new Catalog(this, trail);
    }

    /** Where it notes what it is asked. */
    public Trail trail() {
        return trail;
    }

    /** The pages to which relative links may lead, by the paths of their files. */
    SortedMap<String, LinkTarget> paths() {
        return targets.byPath();
    }

    /** The alphabet of the list, which follows from its settings. */
    public Collation collation() {
        return collation;
    }

    /** Every article that is published, by id. */
    public List<Article> articles() {
        trail.note(CatalogAnswers.WORKS, "");
        return ordered;
    }

    public Optional<Article> article(ArticleId id) {
        trail.note(CatalogAnswers.WORK, id.value());
        return Optional.ofNullable(articles.get(id));
    }

    /** How many articles there are. */
    public int size() {
        trail.note(CatalogAnswers.SIZE, "");
        return ordered.size();
    }

    /** Whether there are more articles than so many. */
    public boolean isLongerThan(int most) {
        trail.note(CatalogAnswers.LONGER, String.valueOf(most));
        return ordered.size() > most;
    }

    public boolean isEmpty() {
        trail.note(CatalogAnswers.EMPTY, "");
        return ordered.isEmpty();
    }

    /** An article by its id, or by an old one of it. */
    public Optional<Article> find(ArticleId idOrAlias) {
        trail.note(CatalogAnswers.FIND, idOrAlias.value());
        return Optional.ofNullable(articles.get(idOrAlias))
                .or(() -> ordered.stream()
                        .filter(article -> article.aliases().contains(idOrAlias))
                        .findFirst());
    }

    /** A draft that is not published: texts name it without a link. */
    public Optional<Article> withheld(ArticleId id) {
        trail.note(CatalogAnswers.WITHHELD, id.value());
        return Optional.ofNullable(withheld.get(id));
    }

    /** The drafts that are not published, by id. */
    public List<Article> withheld() {
        trail.note(CatalogAnswers.ALL_WITHHELD, "");
        return List.copyOf(withheld.values());
    }

    public Vocabulary vocabulary() {
        trail.note(CatalogAnswers.VOCABULARY, "");
        return vocabulary;
    }

    /** The articles that carry a topic or one below it, each once, by id. */
    public List<Article> articlesUnder(String topic) {
        trail.note(CatalogAnswers.UNDER, topic);
        return references.articlesUnder(topic);
    }

    /** How many {@link #articlesUnder} a topic there are. */
    public int countUnder(String topic) {
        trail.note(CatalogAnswers.COUNT_UNDER, topic);
        return references.articlesUnder(topic).size();
    }

    public List<ReadingList> lists() {
        trail.note(CatalogAnswers.LISTS, "");
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
        trail.note(CatalogAnswers.PAGES, "");
        return pages;
    }

    /** The files that are copied as they are, by path. */
    public List<OwnFile> files() {
        trail.note(CatalogAnswers.FILES, "");
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
        trail.note(CatalogAnswers.RELATIONS, id.value());
        return references.relations(id);
    }

    /** Where texts mention an article, each page once: articles by id, topics, lists, pages; itself left out. */
    public List<Mention> mentions(ArticleId id) {
        trail.note(CatalogAnswers.MENTIONS, id.value());
        return references.mentions(id);
    }

    /** The lists on which an article stands, by id, each once. */
    public List<ReadingList> listsOf(ArticleId id) {
        trail.note(CatalogAnswers.LISTS_OF, id.value());
        return references.listsOf(id);
    }

    /** The content file from which a page is made, as messages name it; the start of the folder's name without one. */
    public String sourceOf(LinkTarget target) {
        trail.note(CatalogAnswers.SOURCE, CatalogAnswers.key(target));
        return targets.sourceOf(target);
    }

    /** What a relative link of a text leads to. */
    public Optional<LinkTarget> target(TextLink link) {
        return switch (link.kind()) {
            case RECORD, CITATION ->
                Optional.of(new ArticleId(link.target())).filter(this::has).map(LinkTarget.ToArticle::new);
            case PATH -> path(link).filter(target -> !(target instanceof LinkTarget.ToArticle to) || has(to.id()));
        };
    }

    private Optional<LinkTarget> path(TextLink link) {
        trail.note(CatalogAnswers.PATHS, "");
        return targets.find(link);
    }

    /** Whether there is an article of this id. */
    boolean has(ArticleId id) {
        trail.note(CatalogAnswers.HAS, id.value());
        return articles.containsKey(id);
    }

    /** The id of the heading that a link names on the page to which it leads. */
    public Optional<String> anchor(LinkTarget page, String heading) {
        trail.note(CatalogAnswers.ANCHOR, CatalogAnswers.key(page, heading));
        return anchors.find(page, heading);
    }
}
