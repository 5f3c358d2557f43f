package org.lectern.catalog;

import org.lectern.markdown.Text;

/**
 * A relation as one of its two works sees it.
 *
 * @param other the work at the other end
 * @param inverse whether the other record's words are turned round: "is extended by"
 * @param note for readers of this side, or empty
 */
public record Connection(ArticleId other, RelationKind kind, boolean inverse, Text note) {}
