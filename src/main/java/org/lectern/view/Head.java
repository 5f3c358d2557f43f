package org.lectern.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every page has.
 *
 * @param title of the page alone, plain
 * @param window the title of the page with that of the site, as a browser's tab shows it
 * @param description one or two plain sentences, or empty
 * @param canonical the page's absolute address, or empty where the list has none or the page stands for any address
 * @param card the absolute address of the picture that stands for the site elsewhere, or empty
 * @param home the address of the home page, from this one
 * @param assets the address of the assets folder from this page, with a slash at its end
 * @param feed the feed that this page belongs to, by its own title, or empty
 * @param alternates what else the page's matter is to be had as, for programs
 * @param exports the page's works as files for other programs; none where there are none
 * @param taking how a reader takes works along that they chose here
 * @param menu the navigation
 * @param ways the ways into the list that the foot of the page offers
 * @param source ways to the file that the page is made from, to correct it; none where the list offers none
 * @param metadata what the page says of its subject to other programs
 */
public record Head(
        String title,
        String window,
        String description,
        String canonical,
        String card,
        String home,
        String assets,
        Optional<Link> feed,
        List<Alternate> alternates,
        List<Alternate> exports,
        Taking taking,
        List<MenuItem> menu,
        List<Link> ways,
        List<Link> source,
        Metadata metadata) {

    /**
     * The same as a file.
     *
     * @param type the file's media type
     */
    public record Alternate(String type, String label, String href) {}

    /**
     * How chosen works are taken along.
     *
     * @param formats in which the script can make a file of them
     * @param prepared what is in {@code files}, or empty
     * @param files prepared ones, of the page's works or else of all, where they are too many for that
     */
    public record Taking(List<Format> formats, String prepared, List<Alternate> files) {}

    /** A format by its name in the search's data, and as readers know it. */
    public record Format(String id, String label) {}

    /** An entry of the navigation; {@code current} on its own page. */
    public record MenuItem(String href, String label, boolean current) {}

    Head withFeed(Link other, List<Alternate> others) {
        return copy(canonical, Optional.of(other), others, metadata);
    }

    /** With more of them behind those that it has. */
    Head withAlternates(List<Alternate> more) {
        return copy(
                canonical,
                feed,
                Stream.concat(alternates.stream(), more.stream()).toList(),
                metadata);
    }

    Head with(Metadata other) {
        return copy(canonical, feed, alternates, other);
    }

    /** The head of a page that is served at any address and so has none of its own. */
    Head withoutAddress() {
        return copy("", feed, alternates, metadata);
    }

    private Head copy(String address, Optional<Link> atom, List<Alternate> others, Metadata said) {
        return new Head(
                title,
                window,
                description,
                address,
                card,
                home,
                assets,
                atom,
                others,
                exports,
                taking,
                menu,
                ways,
                source,
                said);
    }
}
