package org.lectern.plan;

import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Author;
import org.lectern.catalog.FreePage;
import org.lectern.catalog.Periodical;
import org.lectern.catalog.Publisher;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.history.Change;

/**
 * A page or other made file that the site will have: what it is about and where it stands. One record a kind of page.
 * Those of many works hold the parts into which these are divided, or none where one page has room for all.
 */
public sealed interface PlannedPage
        permits PlannedFile,
                PlannedPage.Home,
                PlannedPage.OfArticle,
                PlannedPage.ArticleIndex,
                PlannedPage.OfTopic,
                PlannedPage.TopicIndex,
                PlannedPage.OfList,
                PlannedPage.ListIndex,
                PlannedPage.OfAuthor,
                PlannedPage.AuthorIndex,
                PlannedPage.OfPeriodical,
                PlannedPage.PeriodicalIndex,
                PlannedPage.OfPublisher,
                PlannedPage.PublisherIndex,
                PlannedPage.OfYear,
                PlannedPage.YearIndex,
                PlannedPage.OfType,
                PlannedPage.TypeIndex,
                PlannedPage.WorksMap,
                PlannedPage.OfPart,
                PlannedPage.OfAuthorPart,
                PlannedPage.Free,
                PlannedPage.OfChanges,
                PlannedPage.OfChangesPart,
                PlannedPage.OfBibliography,
                PlannedPage.Search,
                PlannedPage.ReaderShelf,
                PlannedPage.NotFound,
                PlannedPage.Redirect {
    OutputPath path();

    /** The page beside or below which this one stands; of most pages itself. */
    default PlannedPage main() {
        return this;
    }

    /** The way in. */
    record Home() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.HOME;
        }
    }

    /** The abstract page of a work. */
    record OfArticle(Article article) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.article(article.id());
        }
    }

    /** Every work of the list. */
    record ArticleIndex(List<CountedPart> parts) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.ARTICLES;
        }
    }

    /** A topic and its works. */
    record OfTopic(Topic topic, List<CountedPart> parts) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.topic(topic.id());
        }
    }

    /** The topics as a tree and from A to Z. */
    record TopicIndex() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.TOPICS;
        }
    }

    /** A reading list. */
    record OfList(ReadingList list) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.list(list.id());
        }
    }

    /** The reading lists. */
    record ListIndex() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.LISTS;
        }
    }

    /** Somebody's works. */
    record OfAuthor(Author author, List<CountedPart> parts) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.author(author.slug());
        }
    }

    /** Everybody who made a work. */
    record AuthorIndex(List<CountedPart> parts) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.AUTHORS;
        }
    }

    /** A journal, a magazine, a newspaper or a web site. */
    record OfPeriodical(Periodical periodical, List<CountedPart> parts) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.journal(periodical.slug());
        }
    }

    /** The periodicals. */
    record PeriodicalIndex() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.JOURNALS;
        }
    }

    /** A publisher's books and reports. */
    record OfPublisher(Publisher publisher, List<CountedPart> parts) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.publisher(publisher.slug());
        }
    }

    /** The publishers. */
    record PublisherIndex() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.PUBLISHERS;
        }
    }

    /** The works of a year, or those without a date. */
    record OfYear(Optional<Integer> year, List<Article> articles, List<CountedPart> parts) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.year(year);
        }
    }

    /** The years. */
    record YearIndex() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.YEARS;
        }
    }

    /**
     * The works of a type.
     *
     * @param articles none where the page is divided
     */
    record OfType(ArticleType type, List<Article> articles, List<CountedPart> parts) implements PlannedPage {
        /** How many works they are, divided or not. */
        public int count() {
            return articles.size() + parts.stream().mapToInt(CountedPart::items).sum();
        }

        @Override
        public OutputPath path() {
            return Permalinks.type(type);
        }
    }

    /** The types of work. */
    record TypeIndex() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.TYPES;
        }
    }

    /** The works in clusters, drawn. */
    record WorksMap() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.MAP;
        }
    }

    /**
     * A part of a page of works that is too long.
     *
     * @param whole the page that is divided
     * @param articles of this part; none where it is divided itself
     */
    record OfPart(PlannedPage whole, PartPlace place, List<Article> articles) implements PlannedPage {
        @Override
        public PlannedPage main() {
            return whole.main();
        }

        @Override
        public OutputPath path() {
            return place.path();
        }
    }

    /** A part of the index of authors; see {@link OfPart}. */
    record OfAuthorPart(PartPlace place, List<Author> authors) implements PlannedPage {
        @Override
        public OutputPath path() {
            return place.path();
        }
    }

    /**
     * What came to the list and changed on it.
     *
     * @param newest the last first: all of it, or as much as a page has room for
     * @param parts all of it by year, where that is more
     */
    record OfChanges(List<Change> newest, List<CountedPart> parts) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.CHANGES;
        }
    }

    /** A part of it; see {@link OfPart}. */
    record OfChangesPart(PartPlace place, List<Change> changes) implements PlannedPage {
        @Override
        public OutputPath path() {
            return place.path();
        }
    }

    /** A page of the owner's own. */
    record Free(FreePage page) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.page(page.id());
        }
    }

    /**
     * The works of a page as an annotated bibliography.
     *
     * @param whole the page whose works they are
     * @param articles each once
     * @param style by its name in {@code citation.bibliographies} of site.yaml
     */
    record OfBibliography(PlannedPage whole, List<Article> articles, String style) implements PlannedPage {
        @Override
        public PlannedPage main() {
            return whole.main();
        }

        @Override
        public OutputPath path() {
            return Permalinks.bibliography(style, whole.path(), "html");
        }
    }

    /** Where a reader searches the list. */
    record Search() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.SEARCH;
        }
    }

    /** What a reader keeps of the list, in their own browser. */
    record ReaderShelf() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.READER_SHELF;
        }
    }

    /** What a host shows where there is no page. */
    record NotFound() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.NOT_FOUND;
        }
    }

    /** An old address of a work, topic, reading list or free page, which leads on to the present one. */
    record Redirect(OutputPath path, PlannedPage target) implements PlannedPage {}
}
