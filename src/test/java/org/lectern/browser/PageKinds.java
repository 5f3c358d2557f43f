package org.lectern.browser;

import java.util.List;

/** A page of each kind of the demonstration list. */
final class PageKinds {
    static final List<String> ALL = List.of(
            "index.html",
            "articles/reiss2009.html",
            "articles/bajrektarevic2011.html",
            "articles/index.html",
            "topics/index.html",
            "topics/alliance-theory.html",
            "authors/index.html",
            "lists/index.html",
            "lists/alliance-theory-in-eight.html",
            "journals/index.html",
            "years/index.html",
            "types/index.html",
            "map.html",
            "pages/accessibility.html",
            "404.html");

    private PageKinds() {}
}
