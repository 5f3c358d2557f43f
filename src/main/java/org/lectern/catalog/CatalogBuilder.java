package org.lectern.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.markdown.Text;

/**
 * Gathers single records and checks them against each other: ids that are given twice, references that lead nowhere,
 * cycles. Everything is reported; the catalog that comes out has only what holds together.
 */
public final class CatalogBuilder {
    private final String rootName;
    private final Collation collation;
    private final boolean withDrafts;
    private final DiagnosticCollector diagnostics;
    private final Map<String, Sourced<Article>> articles = new LinkedHashMap<>();
    private final Map<String, Sourced<Topic>> topics = new LinkedHashMap<>();
    private final Map<String, Sourced<Topic>> topicPages = new HashMap<>();
    private final List<Sourced<ReadingList>> lists = new ArrayList<>();
    private final List<Sourced<FreePage>> pages = new ArrayList<>();
    private final List<OwnFile> files = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Journal> journals = new ArrayList<>();
    private final Map<String, LinkTarget> targets = new TreeMap<>();
    private final Set<String> sharedFiles = new HashSet<>();

    /** A record with the places of its references. */
    record Sourced<T>(T value, Places places) {}

    /**
     * A builder for one content folder.
     *
     * @param rootName the folder's name, with which the names of files in positions begin
     * @param collation the alphabet in which the list is sorted
     * @param withDrafts whether drafts are published
     */
    public CatalogBuilder(String rootName, Collation collation, boolean withDrafts, DiagnosticCollector diagnostics) {
        this.rootName = rootName;
        this.collation = collation;
        this.withDrafts = withDrafts;
        this.diagnostics = diagnostics;
    }

    /** Adds a work; one whose id is taken, case ignored, is reported with both places and left out. */
    public void add(Article article, Places places) {
        Sourced<Article> first = articles.putIfAbsent(article.id().caseFolded(), new Sourced<>(article, places));
        if (first != null) {
            String taken = first.value().id().value();
            String other = taken.equals(article.id().value()) ? "" : " (as \"" + taken + "\")";
            diagnostics.error(
                    "duplicate-id",
                    places.of("id"),
                    "the id \"" + article.id().value() + "\" is taken" + other + " by "
                            + first.places().of("id"),
                    "ids are unique without regard to case: rename one, or delete the record that is double.");
        }
        String path = below(article.source());
        if (targets.put(path, new LinkTarget.ToArticle(article.id())) != null) {
            sharedFiles.add(path);
        }
    }

    public void add(Topic topic, Places places) {
        Sourced<Topic> first =
                topicPages.putIfAbsent(topic.id().toLowerCase(Locale.ROOT), new Sourced<>(topic, places));
        if (first == null) {
            topics.put(topic.id(), new Sourced<>(topic, places));
            return;
        }
        String taken = first.value().id();
        String other = taken.equals(topic.id()) ? "" : " (as \"" + taken + "\")";
        diagnostics.error(
                "duplicate-id",
                places.of("id"),
                "the topic \"" + topic.id() + "\" is defined twice" + other + ", first at "
                        + first.places().of("id"),
                "ids are unique without regard to case: keep one of the two.");
    }

    /** Adds the longer text of a topic that was added before; one for an unknown topic is reported. */
    public void addIntroduction(String topic, Text text, SourcePosition position) {
        Sourced<Topic> known = topics.get(topic);
        if (known == null) {
            new References(diagnostics).unknownTopic(topic, position, topics);
            return;
        }
        topics.put(topic, new Sourced<>(known.value().withIntroduction(text), known.places()));
        targets.put("topics/" + topic + ".md", new LinkTarget.ToTopic(topic));
    }

    public void add(ReadingList list, Places places) {
        lists.add(new Sourced<>(list, places));
        targets.put("lists/" + list.id() + ".yaml", new LinkTarget.ToList(list.id()));
    }

    public void add(FreePage page, Places places) {
        pages.add(new Sourced<>(page, places));
        targets.put("pages/" + page.id() + ".md", new LinkTarget.ToPage(page.id()));
    }

    public void addPeople(List<Person> more) {
        people.addAll(more);
    }

    public void addJournals(List<Journal> more) {
        journals.addAll(more);
    }

    public void add(OwnFile file) {
        files.add(file);
        targets.put(file.path(), new LinkTarget.ToFile(file.path()));
    }

    /** Checks everything against everything and gives the catalog of what holds together. */
    public Catalog build() {
        targets.put("topics.yaml", new LinkTarget.ToTopics());
        sharedFiles.forEach(targets::remove);
        LinkTargets linkTargets = new LinkTargets(rootName, targets);
        References references = new References(diagnostics);

        TopicRules topicRules = new TopicRules(references, diagnostics);
        List<Topic> checkedTopics = topicRules.check(topics, articles);
        ArticleRules articleRules = new ArticleRules(articles, topics, references, diagnostics);
        Map<ArticleId, Article> published = new TreeMap<>();
        Map<ArticleId, Article> withheld = new TreeMap<>();
        for (Sourced<Article> sourced : articles.values()) {
            Article checked = articleRules.check(sourced);
            (checked.draft() && !withDrafts ? withheld : published).put(checked.id(), checked);
        }
        List<Article> all = Stream.concat(published.values().stream(), withheld.values().stream())
                .toList();
        topicRules.checkUse(new Vocabulary(checkedTopics), topics, all);
        new AuthorRules(diagnostics).check(articles.values());
        List<ReadingList> checkedLists = new ListRules(articles, references, diagnostics).check(lists);

        List<FreePage> checkedPages = pages();
        Anchors anchors = new Anchors();
        articles.values()
                .forEach(sourced ->
                        anchors.add(new LinkTarget.ToArticle(sourced.value().id()), Texts.of(sourced.value())));
        checkedTopics.forEach(topic -> anchors.add(new LinkTarget.ToTopic(topic.id()), Texts.of(topic)));
        checkedLists.forEach(list -> anchors.add(new LinkTarget.ToList(list.id()), Texts.of(list)));
        checkedPages.forEach(page -> anchors.add(new LinkTarget.ToPage(page.id()), List.of(page.text())));

        LinkRules linkRules = new LinkRules(articles, linkTargets, anchors, references, diagnostics);
        articles.values().forEach(sourced -> linkRules.check(Texts.of(sourced.value())));
        checkedTopics.forEach(topic -> linkRules.check(Texts.of(topic)));
        checkedLists.forEach(list -> linkRules.check(Texts.of(list)));
        linkRules.check(checkedPages.stream().map(FreePage::text).toList());

        Withholding withholding = new Withholding(withheld.keySet());
        published.replaceAll((id, article) -> withholding.from(article));
        return new Catalog(
                published,
                withheld,
                new Vocabulary(checkedTopics.stream().map(withholding::from).toList()),
                checkedLists.stream()
                        .map(withholding::from)
                        .sorted(Comparator.comparing(ReadingList::id))
                        .toList(),
                checkedPages.stream().sorted(Comparator.comparing(FreePage::id)).toList(),
                files,
                people,
                journals,
                linkTargets,
                anchors,
                collation);
    }

    private List<FreePage> pages() {
        Aliases aliases = new Aliases("a page", diagnostics);
        pages.forEach(page -> aliases.addId(page.value().id(), page.places().record()));
        return pages.stream()
                .map(page -> page.value()
                        .withAliases(
                                aliases.free(page.value().id(), page.value().aliases(), page.places())))
                .toList();
    }

    private String below(String name) {
        return name.substring(rootName.length() + 1);
    }
}
