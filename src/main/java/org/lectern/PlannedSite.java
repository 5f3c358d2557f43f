package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.lectern.bibliography.Bibliographies;
import org.lectern.catalog.Catalog;
import org.lectern.cluster.ListMap;
import org.lectern.concurrent.Once;
import org.lectern.concurrent.Workers;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.csl.References;
import org.lectern.csl.Styles;
import org.lectern.export.Exports;
import org.lectern.history.RecordPlace;
import org.lectern.plan.BibliographySets;
import org.lectern.plan.SitePlan;
import org.lectern.relate.RelatedArticles;
import org.lectern.render.KeptFiles;
import org.lectern.render.SiteRenderer;
import org.lectern.render.Theme;
import org.lectern.search.SearchIndex;
import org.lectern.search.SearchIndexer;
import org.lectern.search.TermMemory;
import org.lectern.trace.Trail;
import org.lectern.view.ViewAssembler;

/** The part of the line behind the plan, which wants nothing more than the related articles. */
final class PlannedSite {
    private final SiteConfig config;
    private final Catalog catalog;
    private final Trail trail;
    private final Catalog asked;
    private final BibliographySets sets;
    private final boolean changes;
    private final RecordPlace place;
    private final SitePlan plan;
    private final Theme theme;
    private final Workers workers;
    private final Messages messages;
    private final References references;
    private final Bibliographies bibliographies;
    private final Exports exports;
    private final Once<SearchIndex> search;
    private final Optional<KeptFiles> kept;
    private final Optional<TermMemory> terms;

    /**
     * The rest of the line.
     *
     * @param changes whether there is a page of changes
     * @param place where records are edited
     * @param cache of earlier builds
     * @param terms as they were found before
     */
    PlannedSite(
            SiteConfig config,
            Catalog catalog,
            Styles styles,
            boolean changes,
            RecordPlace place,
            SitePlan plan,
            Theme theme,
            Optional<BuildCache> cache,
            Optional<KeptFiles> kept,
            Optional<TermMemory> terms,
            Workers workers) {
        this.config = config;
        this.catalog = catalog;
        this.kept = kept;
        this.terms = terms;
        this.trail = kept.map(KeptFiles::trail).orElse(Trail.NONE);
        this.asked = catalog.on(trail);
        this.sets = new BibliographySets(asked, styles.bibliographies());
        this.changes = changes;
        this.place = place;
        this.plan = catalog.articles().size() < ListMap.LEAST ? plan.withoutMap() : plan;
        this.theme = theme;
        this.workers = workers;
        this.messages = Messages.of(config);
        this.references = new References(asked, config, styles, cache.map(BuildCache::references));
        this.bibliographies = new Bibliographies(references, asked, config, messages);
        this.exports = new Exports(asked, config, messages, bibliographies);
        this.search = new Once<>(this::index);
    }

    /** Nothing tells whether a map is the same, so that what shows it is made anew. */
    private ListMap drawn(Once<ListMap> made) {
        trail.note("list-map", "");
        return made.get();
    }

    private SearchIndex index() {
        try {
            return new SearchIndexer(config, messages, terms, workers).index(catalog, asked);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read: the workers' signature allows it
        }
    }

    Catalog catalog() {
        return catalog;
    }

    Theme theme() {
        return theme;
    }

    SiteConfig config() {
        return config;
    }

    /** All pages; that of the map among them unless there are too few works for one, though some lists have none. */
    SitePlan plan() {
        return plan;
    }

    /** The site; what no related article changes is made once for all of them. */
    SiteRenderer with(RelatedArticles related) {
        Once<ListMap> made = new Once<>(() -> ListMap.of(catalog, related).orElseThrow());
        Optional<Supplier<ListMap>> map = config.show().drawings() && ListMap.isThere(catalog, related)
                ? Optional.of(() -> drawn(made))
                : Optional.empty();
        ViewAssembler views = new ViewAssembler(
                asked, related.on(trail), map, changes, place, config, messages, references, sets, bibliographies);
        SitePlan drawn = map.isPresent() ? plan : plan.withoutMap();
        return new SiteRenderer(drawn, views, search, exports, theme, messages, kept, workers);
    }
}
