package org.lectern.search;

import java.util.Set;
import java.util.TreeSet;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.config.SiteConfig;

/**
 * What puts a work on one list or another of the site, as terms that no word can be: they begin with a {@link #MARK}.
 * Safe to use from several threads.
 */
final class WorkKeys {
    static final String MARK = "=";

    private final Catalog catalog;
    private final SiteConfig config;

    WorkKeys(Catalog catalog, SiteConfig config) {
        this.catalog = catalog;
        this.config = config;
    }

    Set<String> of(Article article) {
        Set<String> keys = new TreeSet<>();
        keys.add("=work/" + article.id().value());
        article.aliases().forEach(alias -> keys.add("=work/" + alias.value()));
        String doi = article.variable("DOI");
        if (!doi.isEmpty() && !doi.contains("!")) { // which closes a term
            keys.add("=doi/" + doi);
        }
        catalog.vocabulary().withBroader(article.topics()).forEach(topic -> keys.add("=topic/" + topic));
        keys.add("=type/" + article.type().csl());
        article.contributors()
                .values()
                .forEach(role -> role.forEach(contributor ->
                        catalog.authors().find(contributor).ifPresent(author -> keys.add("=author/" + author.slug()))));
        catalog.sources().periodical(article).ifPresent(journal -> keys.add("=journal/" + journal.slug()));
        catalog.sources().publisher(article).ifPresent(publisher -> keys.add("=publisher/" + publisher.slug()));
        catalog.listsOf(article.id()).forEach(list -> keys.add("=list/" + list.id()));
        if (config.show().reading()) {
            article.reading()
                    .ifPresent(
                            reading -> keys.add("=reading/" + reading.status().written()));
        }
        return keys;
    }
}
