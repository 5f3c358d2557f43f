package org.lectern.view;

import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.markdown.PlainExcerpt;
import org.lectern.plan.Permalinks;

/** How the list introduces itself to browsers and devices. */
final class Introductions {
    /** OpenSearch 1.1, ShortName; phones cut names of icons sooner. */
    private static final int SHORT = 16;

    /** OpenSearch 1.1, LongName. */
    private static final int LONG = 48;

    /** OpenSearch 1.1, Description. */
    private static final int DESCRIPTION = 1024;

    private static final String ICON = "icon.svg";

    private final SiteConfig config;
    private final Messages messages;
    private final Heads heads;

    Introductions(SiteConfig config, Messages messages, Heads heads) {
        this.config = config;
        this.messages = messages;
        this.heads = heads;
    }

    /** Of a list that has a base URL. */
    DataView.OpenSearch openSearch() {
        return new DataView.OpenSearch(
                PlainExcerpt.cut(config.title(), SHORT),
                PlainExcerpt.cut(config.title(), LONG),
                PlainExcerpt.cut(messages.say("search.in", config.title()), DESCRIPTION),
                messages.language(),
                heads.canonical(Permalinks.SEARCH) + "?q={searchTerms}",
                heads.canonical(Permalinks.asset(ICON)));
    }

    DataView.Manifest manifest() {
        return new DataView.Manifest(config.title(), PlainExcerpt.cut(config.title(), SHORT), config.summary());
    }
}
