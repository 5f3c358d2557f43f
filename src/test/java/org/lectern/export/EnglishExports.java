package org.lectern.export;

import org.lectern.bibliography.Bibliographies;
import org.lectern.catalog.Catalog;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.csl.References;
import org.lectern.csl.Styles;

/** Exports of a catalog with English words and the usual styles. */
final class EnglishExports {
    private EnglishExports() {}

    static Exports of(Catalog catalog, SiteConfig config) {
        Messages messages = Messages.of("en");
        References references = new References(catalog, config, Styles.usual());
        return new Exports(catalog, config, messages, new Bibliographies(references, catalog, config, messages));
    }
}
