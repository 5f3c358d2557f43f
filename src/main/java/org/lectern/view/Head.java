package org.lectern.view;

import java.util.List;

/**
 * What every page has.
 *
 * @param title of the page alone, plain
 * @param description one or two plain sentences, or empty
 * @param canonical the page's absolute address, or empty where the list has none
 * @param card the absolute address of the picture that stands for the site elsewhere, or empty
 * @param home the address of the home page, from this one
 * @param assets the address of the assets folder from this page, with a slash at its end
 * @param feed the address of the feed that this page belongs to, or empty
 * @param menu the navigation
 * @param ways the ways into the list that the foot of the page offers
 */
public record Head(
        String title,
        String description,
        String canonical,
        String card,
        String home,
        String assets,
        String feed,
        List<MenuItem> menu,
        List<Link> ways) {

    /** An entry of the navigation; {@code current} on its own page. */
    public record MenuItem(String href, String label, boolean current) {}

    Head withFeed(String other) {
        return new Head(title, description, canonical, card, home, assets, other.isEmpty() ? feed : other, menu, ways);
    }
}
