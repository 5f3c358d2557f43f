package org.lectern.view;

import java.net.URI;
import java.util.Optional;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;

/**
 * The addresses that one page writes: relative to itself, so that the site works at a domain's root, below it and from
 * a folder; only the page for missing ones, which hosts serve at any depth, counts from the site's root.
 */
final class Addresses {
    private final OutputPath page;
    private final Optional<String> root;

    private Addresses(OutputPath page, Optional<String> root) {
        this.page = page;
        this.root = root;
    }

    static Addresses from(OutputPath page) {
        return new Addresses(page, Optional.empty());
    }

    /** Addresses from the path of the site's base URL on. */
    static Addresses fromRoot(OutputPath page, Optional<String> baseUrl) {
        String path = baseUrl.map(url -> URI.create(url).getRawPath()).orElse("/");
        return new Addresses(page, Optional.of(path.isEmpty() ? "/" : path));
    }

    /** Whole addresses, for what is read away from the site. */
    static Addresses absolute(OutputPath page, String baseUrl) {
        return new Addresses(page, Optional.of(baseUrl));
    }

    String href(OutputPath target) {
        return root.map(target::hrefUnder).orElseGet(() -> target.hrefFrom(page));
    }

    /** The folder of the theme's assets, with a slash at its end. */
    String assets() {
        String one = href(Permalinks.asset("x"));
        return one.substring(0, one.length() - 1);
    }

    OutputPath page() {
        return page;
    }
}
