package org.lectern.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Author;
import org.lectern.catalog.FreePage;
import org.lectern.catalog.Periodical;
import org.lectern.catalog.Publisher;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;

/**
 * A page or other made file that the site will have: what it is about and where it stands. One record a kind of page.
 * Those of many works hold the parts into which these are divided, or none where one page has room for all.
 */
public sealed interface PlannedPage {
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
    record ArticleIndex(List<IndexPart<Article>> parts) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.ARTICLES;
        }
    }

    /** A topic and its works. */
    record OfTopic(Topic topic, List<IndexPart<Article>> parts) implements PlannedPage {
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
    record OfAuthor(Author author, List<IndexPart<Article>> parts) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.author(author.slug());
        }
    }

    /** Everybody who made a work. */
    record AuthorIndex(List<IndexPart<Author>> parts) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.AUTHORS;
        }
    }

    /** A journal, a magazine, a newspaper or a web site. */
    record OfPeriodical(Periodical periodical, List<IndexPart<Article>> parts) implements PlannedPage {
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
    record OfPublisher(Publisher publisher, List<IndexPart<Article>> parts) implements PlannedPage {
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
    record OfYear(Optional<Integer> year, List<Article> articles, List<IndexPart<Article>> parts)
            implements PlannedPage {
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

    /** The works of a type. */
    record OfType(ArticleType type, List<Article> articles, List<IndexPart<Article>> parts) implements PlannedPage {
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
     * @param above the parts in which this one lies, from the largest
     * @param beside this one and those that were made with it, in order
     */
    record OfPart(
            PlannedPage whole, List<IndexPart<Article>> above, List<IndexPart<Article>> beside, IndexPart<Article> part)
            implements PlannedPage {
        @Override
        public PlannedPage main() {
            return whole.main();
        }

        @Override
        public OutputPath path() {
            return part.path();
        }
    }

    /** A part of the index of authors; see {@link OfPart}. */
    record OfAuthorPart(List<IndexPart<Author>> above, List<IndexPart<Author>> beside, IndexPart<Author> part)
            implements PlannedPage {
        @Override
        public OutputPath path() {
            return part.path();
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

    /** The same as a file to take away. */
    record BibliographyFile(OfBibliography bibliography, Form form) implements PlannedPage {
        @Override
        public PlannedPage main() {
            return bibliography.main();
        }

        /** What is written in the file. */
        public enum Form {
            MARKDOWN("md"),
            TEXT("txt");

            private final String ending;

            Form(String ending) {
                this.ending = ending;
            }
        }

        @Override
        public OutputPath path() {
            return Permalinks.bibliography(
                    bibliography.style(), bibliography.whole().path(), form.ending);
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

    /** An old id of a work, whose page leads on to the present one. */
    record Redirect(ArticleId alias, Article article) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.article(alias);
        }
    }

    /**
     * The works of a page as a file for other programs.
     *
     * @param of the page; the home page for the whole list
     * @param kind of file, its ending: {@code bib}
     * @param articles each once, in the order of the file
     */
    record Export(PlannedPage of, String kind, List<Article> articles) implements PlannedPage {
        @Override
        public PlannedPage main() {
            return of.main();
        }

        @Override
        public OutputPath path() {
            return Permalinks.export(of.path(), kind);
        }
    }

    /**
     * What changed last on the list, for feed readers.
     *
     * @param articles the last changed first
     */
    record Feed(List<Article> articles) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.FEED;
        }
    }

    /** What changed last on a topic; see {@link Feed}. */
    record TopicFeed(OutputPath path, Topic topic, List<Article> articles) implements PlannedPage {}

    /** What changed last among the works of a reading list; see {@link Feed}. */
    record ListFeed(OutputPath path, ReadingList list, List<Article> articles) implements PlannedPage {}

    /** A feed in JSON: {@code atom} is the same in Atom. */
    record JsonFeed(OutputPath path, PlannedPage atom) implements PlannedPage {
        @Override
        public PlannedPage main() {
            return atom.main();
        }
    }

    /**
     * What the list has, for programs.
     *
     * @param others all other files of the plan, of which it names those that belong to a work, a topic or a list
     */
    record IndexData(Set<OutputPath> others) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.INDEX_DATA;
        }
    }

    /** The topics as a vocabulary, for programs. */
    record TopicData() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.TOPIC_DATA;
        }
    }

    /** Pages for search engines, at most 50,000. */
    record Sitemap(OutputPath path, List<PlannedPage> pages) implements PlannedPage {
        Sitemap without(OutputPath page) {
            return new Sitemap(
                    path,
                    pages.stream().filter(other -> !other.path().equals(page)).toList());
        }
    }

    /** The parts of a site map that one file has no room for. */
    record SitemapIndex(List<OutputPath> parts) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.SITEMAP;
        }
    }

    /** How browsers take the list among their search engines. */
    record OpenSearch() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.OPEN_SEARCH;
        }
    }

    /** What a device shows of the list on its home screen. */
    record Manifest() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.MANIFEST;
        }
    }

    /** Where search engines find the site map. */
    record Robots() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.ROBOTS;
        }
    }
}
