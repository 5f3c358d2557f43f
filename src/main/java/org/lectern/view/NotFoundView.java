package org.lectern.view;

/** The page for addresses that lead nowhere; hosts serve it at any depth, so its links begin at the site's root. */
public record NotFoundView(Head head, Link works, Link topics) implements PageView {
    @Override
    public String kind() {
        return "not-found";
    }
}
