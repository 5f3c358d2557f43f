package org.lectern;

import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.csl.Styles;
import org.lectern.history.History;
import org.lectern.relate.ArticleRelater;
import org.lectern.source.ContentTree;

/**
 * A list as it was read: the beginning of the line.
 *
 * @param history of the content folder, or none
 */
record ReadList(ContentTree tree, SiteConfig config, History history, Catalog catalog, Styles styles) {
    ArticleRelater relater(Workers workers) {
        return new ArticleRelater(config.related(), config.language(), workers);
    }
}
