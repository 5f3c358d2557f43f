package org.lectern.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import org.lectern.catalog.ArticleType;

/** The types of work by their names in records, for the shell to complete. */
final class ArticleTypes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Stream.of(ArticleType.values()).map(ArticleType::csl).iterator();
    }
}
