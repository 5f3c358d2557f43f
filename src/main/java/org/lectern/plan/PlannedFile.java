package org.lectern.plan;

import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.history.Change;

/** A planned file that is no page: for other programs, or to take away. One record a kind of file. */
public sealed interface PlannedFile extends PlannedPage {
    /** The same as a file to take away. */
    record BibliographyFile(PlannedPage.OfBibliography bibliography, Form form) implements PlannedFile {
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

    /**
     * The works of a page as a file for other programs.
     *
     * @param of the page; the home page for the whole list
     * @param kind of file, its ending: {@code bib}
     * @param articles each once, in the order of the file
     */
    record Export(PlannedPage of, String kind, List<Article> articles) implements PlannedFile {
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
    record Feed(List<Article> articles) implements PlannedFile {
        @Override
        public OutputPath path() {
            return Permalinks.FEED;
        }
    }

    /** What changed last on a topic; see {@link Feed}. */
    record TopicFeed(OutputPath path, Topic topic, List<Article> articles) implements PlannedFile {}

    /** What changed last among the works of a reading list; see {@link Feed}. */
    record ListFeed(OutputPath path, ReadingList list, List<Article> articles) implements PlannedFile {}

    /**
     * What came to the list and changed on it, for feed readers: an entry a day and page.
     *
     * @param changes the last first
     */
    record ChangesFeed(List<Change> changes) implements PlannedFile {
        @Override
        public OutputPath path() {
            return Permalinks.CHANGES_FEED;
        }
    }

    /** A feed in JSON: {@code atom} is the same in Atom. */
    record JsonFeed(OutputPath path, PlannedPage atom) implements PlannedFile {
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
    record IndexData(List<PlannedPage> others) implements PlannedFile {
        @Override
        public OutputPath path() {
            return Permalinks.INDEX_DATA;
        }
    }

    /** The topics as a vocabulary, for programs. */
    record TopicData() implements PlannedFile {
        @Override
        public OutputPath path() {
            return Permalinks.TOPIC_DATA;
        }
    }

    /** Pages for search engines, at most 50,000. */
    record Sitemap(OutputPath path, List<PlannedPage> pages) implements PlannedFile {
        Sitemap withoutMap() {
            return new Sitemap(
                    path,
                    pages.stream()
                            .filter(page -> !(page instanceof PlannedPage.WorksMap))
                            .toList());
        }
    }

    /** The parts of a site map that one file has no room for. */
    record SitemapIndex(List<OutputPath> parts) implements PlannedFile {
        @Override
        public OutputPath path() {
            return Permalinks.SITEMAP;
        }
    }

    /** How browsers take the list among their search engines. */
    record OpenSearch() implements PlannedFile {
        @Override
        public OutputPath path() {
            return Permalinks.OPEN_SEARCH;
        }
    }

    /** What a device shows of the list on its home screen. */
    record Manifest() implements PlannedFile {
        @Override
        public OutputPath path() {
            return Permalinks.MANIFEST;
        }
    }

    /** Where search engines find the site map. */
    record Robots() implements PlannedFile {
        @Override
        public OutputPath path() {
            return Permalinks.ROBOTS;
        }
    }
}
