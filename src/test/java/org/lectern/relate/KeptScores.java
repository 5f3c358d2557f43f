package org.lectern.relate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.CatalogReader;
import org.lectern.relate.InvertedIndex.Exactness;
import org.lectern.relate.RelatednessScorer.Scored;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;

/**
 * What the fast index keeps: the exact scores of its best, and of the best there are, each added up.
 *
 * @param articles how many were looked at
 */
record KeptScores(int articles, double kept, double best) {
    private static final int BEST = 8;
    private static final int LOOK_AT_ALL = 2000;
    private static final int STEP = 7;

    /** 1 where nothing better was missed. */
    double share() {
        return best == 0 ? 1 : kept / best;
    }

    /** Compares the two on a list without errors that has a {@code site.yaml}. */
    static KeptScores of(Path content) throws IOException {
        try (Workers workers = new Workers(Workers.available())) {
            Corpus corpus = corpus(content, workers);
            RelatednessScorer exact = new RelatednessScorer(corpus, Exactness.EXACT, workers);
            RelatednessScorer fast = new RelatednessScorer(corpus, Exactness.FAST, workers);
            int step = corpus.size() > LOOK_AT_ALL ? STEP : 1;
            List<Integer> sample = IntStream.range(0, corpus.size())
                    .filter(article -> article % step == 0)
                    .boxed()
                    .toList();
            List<KeptScores> each = workers.map(sample, article -> of(article, exact, fast));
            return new KeptScores(
                    sample.size(),
                    each.stream().mapToDouble(KeptScores::kept).sum(),
                    each.stream().mapToDouble(KeptScores::best).sum());
        }
    }

    private static KeptScores of(int article, RelatednessScorer exact, RelatednessScorer fast) {
        double kept = fast.nearest(article, BEST, other -> true).stream()
                .mapToDouble(found -> exact.score(article, found.article()).score())
                .sum();
        double best = exact.nearest(article, BEST, other -> true).stream()
                .mapToDouble(Scored::score)
                .sum();
        return new KeptScores(1, kept, best);
    }

    private static Corpus corpus(Path content, Workers workers) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        ContentTree tree = new ContentScanner(diagnostics).scan(content);
        SiteConfig config = new SiteConfigReader(diagnostics)
                .read(new SourceReader(diagnostics).read(tree.site().orElseThrow()), Optional.empty());
        Catalog catalog = new CatalogReader(config, false, workers, diagnostics).read(tree);
        FeatureReader reader = new FeatureReader(catalog, config.language(), new RelatingMemory());
        return new Corpus(reader.all(workers), config.related());
    }
}
