package org.lectern.plan;

import java.util.ArrayList;
import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;

/**
 * Which pages have annotated bibliographies of their works: all works, topics and reading lists that have any, and
 * authors and years with two or more. One of more than 500 works is nobody's page to print, and in a list of more than
 * 500 those of authors and years would be most of its files: the command makes these.
 */
public final class BibliographySets {
    /** How many works a bibliography has at most, and a list that makes those of authors and years. */
    private static final int MOST = 500;

    private static final int SEVERAL = 2;

    private final Catalog catalog;
    private final List<String> styles;

    /** @param styles ids of those in which bibliographies are made, in their order */
    public BibliographySets(Catalog catalog, List<String> styles) {
        this.catalog = catalog;
        this.styles = List.copyOf(styles);
    }

    /** Those of a page, in the order of the styles; none for a page of another kind, or of too few or too many. */
    public List<PlannedPage.OfBibliography> of(PlannedPage page) {
        if (page instanceof PlannedPage.ArticleIndex) {
            return of(page, catalog.articles(), 1);
        }
        if (page instanceof PlannedPage.OfTopic planned) {
            return of(page, catalog.articlesUnder(planned.topic().id()), 1);
        }
        if (page instanceof PlannedPage.OfList planned) {
            return of(page, catalog.articlesOn(planned.list()), 1);
        }
        if (catalog.isLongerThan(MOST)) {
            return List.of();
        }
        if (page instanceof PlannedPage.OfAuthor planned) {
            return of(page, planned.author().articles(), SEVERAL);
        }
        return page instanceof PlannedPage.OfYear planned ? of(page, planned.articles(), SEVERAL) : List.of();
    }

    private List<PlannedPage.OfBibliography> of(PlannedPage page, List<Article> articles, int least) {
        if (articles.size() < least || articles.size() > MOST) {
            return List.of();
        }
        return styles.stream()
                .map(style -> new PlannedPage.OfBibliography(page, articles, style))
                .toList();
    }

    /** The files of some pages: each bibliography, and beside it those to take away. */
    List<PlannedPage> all(List<PlannedPage> pages) {
        List<PlannedPage> all = new ArrayList<>();
        for (PlannedPage page : pages) {
            for (PlannedPage.OfBibliography bibliography : of(page)) {
                all.add(bibliography);
                for (PlannedFile.BibliographyFile.Form form : PlannedFile.BibliographyFile.Form.values()) {
                    all.add(new PlannedFile.BibliographyFile(bibliography, form));
                }
            }
        }
        return all;
    }
}
