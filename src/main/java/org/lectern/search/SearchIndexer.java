package org.lectern.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.plan.Shelf;

/** Finds the words of every work and turns them round: which works have a word. */
public final class SearchIndexer {
    /** Above, each search loads the shards that it needs. */
    private static final int MOST_IN_ONE_FILE = 2_000;

    /** Bytes of a shard; two thirds of that when a server has compressed it. */
    private static final int SHARD = 16_000;

    private final SiteConfig config;
    private final Messages messages;
    private final Optional<TermMemory> memory;
    private final Workers workers;
    private final int mostInOneFile;
    private final int shard;

    /** @param memory of what was found of the list before, in which this is noted too */
    public SearchIndexer(SiteConfig config, Messages messages, Optional<TermMemory> memory, Workers workers) {
        this(config, messages, memory, workers, MOST_IN_ONE_FILE, SHARD);
    }

    /**
     * An indexer.
     *
     * @param mostInOneFile how many works may have their dictionary in one file
     * @param shard bytes of a shard
     */
    SearchIndexer(
            SiteConfig config,
            Messages messages,
            Optional<TermMemory> memory,
            Workers workers,
            int mostInOneFile,
            int shard) {
        this.config = config;
        this.messages = messages;
        this.memory = memory;
        this.workers = workers;
        this.mostInOneFile = mostInOneFile;
        this.shard = shard;
    }

    /**
     * The index; the same whatever the threads.
     *
     * @param asked the same list, for what is made file by file
     */
    public SearchIndex index(Catalog catalog, Catalog asked) throws IOException {
        Shelf shelf = new Shelf(catalog.collation());
        List<Article> works = shelf.newestFirst(catalog.articles());
        WorkTexts texts = new WorkTexts(catalog, config, messages);
        Shards shards = Shards.of(terms(works, catalog, texts), shard);
        return new SearchIndex(
                works,
                Choices.of(works, catalog, config, messages),
                WorkOrders.of(works, shelf),
                shards,
                new WorkTexts(asked, config, messages),
                works.size() <= mostInOneFile);
    }

    private List<Term> terms(List<Article> works, Catalog catalog, WorkTexts texts) throws IOException {
        WorkPassages passages = new WorkPassages(catalog, messages, texts);
        WorkKeys keys = new WorkKeys(catalog, config);
        int common = works.size() <= MOST_IN_ONE_FILE ? works.size() : works.size() / 4;
        TermFinder finder =
                new TermFinder(works, common, work -> new SearchedWork(passages.of(work), keys.of(work)), workers);
        return memory.isPresent() ? finder.all(memory.get()) : finder.all();
    }
}
