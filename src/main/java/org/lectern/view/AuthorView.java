package org.lectern.view;

import java.util.List;
import java.util.Optional;

/**
 * Somebody and the works that the list has of them.
 *
 * @param otherForms of the name, in a row, or empty
 * @param orcid the identifier, or empty
 * @param coAuthors who had the same role in a work, with the number of these works, most first
 * @param topics with the number of this author's works, most first
 * @param bibliographies the same works as annotated bibliographies, by style
 * @param works by what was done for them
 */
public record AuthorView(
        Head head,
        List<Link> path,
        String name,
        String otherForms,
        String orcid,
        String count,
        List<CountedLink> coAuthors,
        List<CountedLink> topics,
        Optional<Chart> chart,
        Works works,
        List<Link> bibliographies)
        implements PageView {
    @Override
    public String kind() {
        return "author";
    }
}
