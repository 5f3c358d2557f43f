package org.lectern.csl;

import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;

/**
 * The dashes that stand, in styles that want them ({@code subsequent-author-substitute} of CSL), for the names that an
 * entry begins with when they are those of the entry above. What the names look like is found by setting the work as
 * somebody's whose name is one character: what follows it there follows the names.
 */
final class RepeatedNames {
    static final String SOMEBODY = "\uF8FF";

    private RepeatedNames() {}

    /** Whether two works begin with the same people in the same role. */
    static boolean same(Article one, Article other) {
        Optional<String> role = EntryOrder.role(one);
        return role.isPresent()
                && role.equals(EntryOrder.role(other))
                && one.people(role.get()).stream()
                        .map(Contributor::name)
                        .toList()
                        .equals(other.people(role.get()).stream()
                                .map(Contributor::name)
                                .toList());
    }

    /** The entry of such a work; as it is where its names do not come first. */
    static Reference dashed(Reference entry, Article article, StyleItem item, String dashes, Typesetter typesetter) {
        Reference somebodys = typesetter.entry(item.by(EntryOrder.role(article).orElseThrow(), SOMEBODY));
        boolean first = somebodys.html().startsWith(SOMEBODY);
        return first && entry.html().endsWith(somebodys.html().substring(1))
                ? new Reference(RichTitle.escape(dashes) + somebodys.html().substring(1))
                : entry;
    }
}
