package org.lectern.lint;

import org.lectern.catalog.Article;

/** Looks at one record by itself. */
@FunctionalInterface
interface RecordRule {
    void check(Article article, Findings findings);
}
