package org.lectern.view;

import java.util.List;
import org.lectern.cite.MetaTag;

/**
 * What a page says of its subject to other programs.
 *
 * @param tags for its head: {@code citation_title} and the like
 * @param data JSON-LD in the words of schema.org, safe in a script element, or empty
 */
public record Metadata(List<MetaTag> tags, Html data) {
    static final Metadata NONE = new Metadata(List.of(), Html.EMPTY);
}
