package org.lectern.plan;

import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.FreePage;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;

/** A page that the site will have: what it is about and where it stands. One record a kind of page. */
public sealed interface PlannedPage {
    OutputPath path();

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
    record ArticleIndex() implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.ARTICLES;
        }
    }

    /** A topic and its works. */
    record OfTopic(Topic topic) implements PlannedPage {
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

    /** A page of the owner's own. */
    record Free(FreePage page) implements PlannedPage {
        @Override
        public OutputPath path() {
            return Permalinks.page(page.id());
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
}
