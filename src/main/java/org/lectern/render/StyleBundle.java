package org.lectern.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The theme's style sheets joined into one, since a page is drawn only when it has all of them. */
final class StyleBundle {
    /** The joined sheet among the assets, named as its largest part. */
    static final String NAME = "lectern.css";

    /** What it is made of, in the order in which it is read. */
    static final List<String> PARTS = List.of("fonts.css", "look.css", NAME);

    /** The list's own, which stays by itself: it may begin with what has to stand first in a sheet. */
    private static final String OWN = "own.css";

    private static final Pattern NOTHING = Pattern.compile("(?s)(\\s|/\\*.*?\\*/)*+");

    private StyleBundle() {}

    static String join(Theme theme) {
        return PARTS.stream().map(name -> text(theme, name)).collect(Collectors.joining("\n"));
    }

    /** The sheets that a page loads, by the names of their assets; the list's own where it says anything. */
    static List<String> names(Theme theme) {
        return NOTHING.matcher(text(theme, OWN)).matches() ? List.of(NAME) : List.of(NAME, OWN);
    }

    private static String text(Theme theme, String name) {
        return theme.text(Theme.ASSETS + name).orElse("");
    }
}
