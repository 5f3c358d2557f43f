package org.lectern.plan;

import java.util.Optional;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.LinkTarget;
import org.lectern.markdown.TextLink;

/**
 * Where a link of a text leads.
 *
 * @param fragment the id of a place on the page, or empty
 */
public record LinkPlace(OutputPath page, String fragment) {
    /** The page or file to which a link leads, or none where the list does not publish it. */
    public static Optional<LinkPlace> of(TextLink link, Catalog catalog) {
        return catalog.target(link)
                .map(target -> new LinkPlace(Permalinks.of(target), fragment(target, link, catalog)));
    }

    private static String fragment(LinkTarget target, TextLink link, Catalog catalog) {
        // A file's own places (page=3 of a PDF) are not ours to know.
        return link.fragment().isEmpty() || target instanceof LinkTarget.ToFile
                ? link.fragment()
                : catalog.anchor(target, link.fragment()).orElse(link.fragment());
    }

    /** The address, that of the page with the place after it. */
    public String at(String page) {
        return fragment.isEmpty() ? page : page + "#" + fragment;
    }
}
