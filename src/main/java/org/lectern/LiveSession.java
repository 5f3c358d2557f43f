package org.lectern;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.csl.StyleMemory;
import org.lectern.history.HistoryReader;
import org.lectern.read.ReadMemory;
import org.lectern.relate.ArticleRelater;
import org.lectern.relate.EarlierSuggestions;
import org.lectern.relate.RelatedArticles;
import org.lectern.relate.RelatingMemory;
import org.lectern.search.TermMemory;

/**
 * What stays from one state of a list to the next while it is written: what came of files that nobody touched, and the
 * related articles, which take longer than a reader waits.
 */
public final class LiveSession implements AutoCloseable {
    private final Workers workers;

    /** For what may take its time, so that the next edit need not wait for it. */
    private final Workers background;

    private final ReadMemory memory = new ReadMemory();
    private final StyleMemory styles = new StyleMemory();
    private final RelatingMemory relating = new RelatingMemory();
    private final TermMemory terms = new TermMemory();
    private final HistoryReader histories = new HistoryReader();
    private volatile RelatedArticles related = new RelatedArticles(Map.of());

    /** @param threads how many work at once, 1 or more */
    public LiveSession(int threads) {
        this.workers = new Workers(threads);
        this.background = new Workers(Math.max(1, threads / 2));
    }

    ReadMemory memory() {
        return memory;
    }

    StyleMemory styles() {
        return styles;
    }

    TermMemory terms() {
        return terms;
    }

    HistoryReader histories() {
        return histories;
    }

    Workers workers() {
        return workers;
    }

    /** What a list shows until its own suggestions are computed. */
    RelatedArticles earlier(Catalog catalog) {
        return EarlierSuggestions.of(catalog, related);
    }

    LiveSite site(PlannedSite planned, RelatedArticles earlier) {
        return new LiveSite(planned, earlier, this);
    }

    /** The related articles of a site, computed; and from now on those that the next one begins with. */
    RelatedArticles relate(PlannedSite planned) throws IOException {
        SiteConfig config = planned.config();
        RelatedArticles computed = new ArticleRelater(config.related(), config.language(), background, relating)
                .relateWithReasonsWhenAsked(planned.catalog(), Optional.empty());
        related = computed;
        return computed;
    }

    /** Ends the threads; what they are doing comes to its end. */
    @Override
    public void close() {
        workers.close();
        background.close();
    }
}
