package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Works that are read before their words are put down: so few that what was read of them dies young. */
    private static final int BATCH = 128;

    /** Parts of the dictionary, which are filled beside each other; each looks at all words for its own. */
    private static final int PARTS = 4;

    private final SiteConfig config;
    private final Messages messages;
    private final Workers workers;
    private final int mostInOneFile;
    private final int shard;

    public SearchIndexer(SiteConfig config, Messages messages, Workers workers) {
        this(config, messages, workers, MOST_IN_ONE_FILE, SHARD);
    }

    /**
     * An indexer.
     *
     * @param mostInOneFile how many works may have their dictionary in one file
     * @param shard bytes of a shard
     */
    SearchIndexer(SiteConfig config, Messages messages, Workers workers, int mostInOneFile, int shard) {
        this.config = config;
        this.messages = messages;
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

    /** All terms, in the order of their UTF-16 code units. */
    private List<Term> terms(List<Article> works, Catalog catalog, WorkTexts texts) throws IOException {
        WorkPassages passages = new WorkPassages(catalog, messages, texts);
        WorkKeys keys = new WorkKeys(catalog, config);
        int common = works.size() <= MOST_IN_ONE_FILE ? works.size() : works.size() / 4;
        List<FoundTerms> found = IntStream.range(0, PARTS)
                .mapToObj(part -> new FoundTerms(part, PARTS, common))
                .toList();
        for (int start = 0; start < works.size(); start += BATCH) {
            int first = start;
            List<Article> batch = works.subList(first, Math.min(works.size(), first + BATCH));
            List<WorkTerms> read = workers.map(batch, work -> WorkTerms.of(passages.of(work), keys.of(work)));
            workers.forEach(found, part -> part.addAll(first, read));
        }
        List<Term> terms = new ArrayList<>();
        found.forEach(part -> part.moveTo(terms));
        terms.sort(Comparator.comparing(Term::name));
        return terms;
    }
}
