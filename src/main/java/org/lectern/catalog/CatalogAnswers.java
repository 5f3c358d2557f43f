package org.lectern.catalog;

import java.util.List;
import java.util.function.BiFunction;
import org.lectern.trace.Trail;

/** What a catalog answers when it is asked again what it once was. */
final class CatalogAnswers {
    static final String WORKS = "works";
    static final String SIZE = "size";
    static final String LONGER = "longer";
    static final String EMPTY = "empty";
    static final String WORK = "work";
    static final String HAS = "has";
    static final String FIND = "work-or-alias";
    static final String WITHHELD = "withheld";
    static final String ALL_WITHHELD = "all-withheld";
    static final String VOCABULARY = "vocabulary";
    static final String UNDER = "works-under";
    static final String COUNT_UNDER = "count-under";
    static final String LISTS = "lists";
    static final String LISTS_OF = "lists-of";
    static final String PAGES = "pages";
    static final String FILES = "files";
    static final String RELATIONS = "relations";
    static final String MENTIONS = "mentions";
    static final String PATHS = "paths";
    static final String SOURCE = "source";
    static final String ANCHOR = "anchor";

    private static final String BETWEEN = "\n";

    private final Catalog catalog;

    /** @param catalog that notes nothing */
    CatalogAnswers(Catalog catalog) {
        this.catalog = catalog;
    }

    void giveTo(Trail trail) {
        trail.answers(WORKS, key -> catalog.articles());
        trail.answers(SIZE, key -> catalog.size());
        trail.answers(LONGER, key -> catalog.isLongerThan(Integer.parseInt(key)));
        trail.answers(EMPTY, key -> catalog.isEmpty());
        trail.answers(WORK, key -> catalog.article(new ArticleId(key)));
        trail.answers(HAS, key -> catalog.has(new ArticleId(key)));
        trail.answers(FIND, key -> catalog.find(new ArticleId(key)));
        trail.answers(WITHHELD, key -> catalog.withheld(new ArticleId(key)));
        trail.answers(ALL_WITHHELD, key -> catalog.withheld());
        trail.answers(VOCABULARY, key -> catalog.vocabulary().all());
        trail.answers(UNDER, catalog::articlesUnder);
        trail.answers(COUNT_UNDER, catalog::countUnder);
        trail.answers(LISTS, key -> catalog.lists());
        trail.answers(LISTS_OF, key -> catalog.listsOf(new ArticleId(key)));
        trail.answers(PAGES, key -> catalog.pages());
        trail.answers(
                FILES,
                key -> catalog.files().stream()
                        .map(file -> List.of(file.path(), file.name()))
                        .toList());
        trail.answers(RELATIONS, key -> catalog.relations(new ArticleId(key)));
        trail.answers(MENTIONS, key -> catalog.mentions(new ArticleId(key)));
        trail.answers(PATHS, key -> catalog.paths());
        trail.answers(SOURCE, key -> with(key, (target, rest) -> catalog.sourceOf(target)));
        trail.answers(ANCHOR, key -> with(key, catalog::anchor));
    }

    static String key(LinkTarget target) {
        return key(target, "");
    }

    /** @param rest what else is asked */
    static String key(LinkTarget target, String rest) {
        return String.join(BETWEEN, kind(target), value(target), rest);
    }

    private static String kind(LinkTarget target) {
        return target.getClass().getSimpleName();
    }

    private static String value(LinkTarget target) {
        if (target instanceof LinkTarget.ToArticle to) {
            return to.id().value();
        }
        if (target instanceof LinkTarget.ToTopic to) {
            return to.id();
        }
        if (target instanceof LinkTarget.ToList to) {
            return to.id();
        }
        if (target instanceof LinkTarget.ToPage to) {
            return to.id();
        }
        return target instanceof LinkTarget.ToFile to ? to.path() : "";
    }

    private static <T> T with(String key, BiFunction<LinkTarget, String, T> asked) {
        String[] parts = key.split(BETWEEN, 3);
        return asked.apply(target(parts[0], parts[1]), parts[2]);
    }

    private static LinkTarget target(String kind, String value) {
        return List.<LinkTarget>of(
                        new LinkTarget.ToArticle(new ArticleId(value)),
                        new LinkTarget.ToTopic(value),
                        new LinkTarget.ToList(value),
                        new LinkTarget.ToPage(value),
                        new LinkTarget.ToFile(value),
                        new LinkTarget.ToTopics())
                .stream()
                .filter(target -> kind(target).equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
