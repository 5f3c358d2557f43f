package org.lectern.view;

import java.util.List;

/**
 * The page for addresses that lead nowhere; hosts serve it at any depth, so its links begin at the site's root.
 *
 * @param ways to all works, topics and authors, as far as there are any
 */
public record NotFoundView(Head head, List<Link> ways) implements PageView {
    @Override
    public String kind() {
        return "not-found";
    }
}
