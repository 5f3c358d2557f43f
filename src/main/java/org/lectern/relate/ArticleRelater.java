package org.lectern.relate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Connection;
import org.lectern.concurrent.Workers;
import org.lectern.relate.RelatednessScorer.Scored;

/**
 * Finds for every article the others that belong to it: the editor's own choices first, in their order, then the
 * nearest by {@link RelatednessScorer}. What an editor ruled out, on either side, is never suggested.
 */
public final class ArticleRelater {
    private final int count;
    private final Workers workers;

    /**
     * A relater.
     *
     * @param count how many each article gets at most; the editor's own choices all stay
     */
    public ArticleRelater(int count, Workers workers) {
        this.count = count;
        this.workers = workers;
    }

    /**
     * The suggestions for all articles of a catalog.
     *
     * @throws IOException never: the workers' signature allows it
     */
    public RelatedArticles relate(Catalog catalog) throws IOException {
        List<Article> articles = catalog.articles();
        FeatureReader reader = new FeatureReader();
        Corpus corpus = new Corpus(workers.map(articles, reader::features));
        RelatednessScorer scorer = new RelatednessScorer(corpus);
        ReasonFinder reasons = new ReasonFinder(corpus, scorer);
        Map<ArticleId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            numbers.put(articles.get(i).id(), i);
        }
        List<BitSet> ruledOut = ruledOut(articles, numbers);
        List<Integer> all = IntStream.range(0, articles.size()).boxed().toList();
        List<List<RelatedArticle>> found = workers.map(all, number -> {
            List<RelatedArticle> suggestions = new ArrayList<>();
            BitSet excluded = new BitSet();
            excluded.or(ruledOut.get(number));
            for (Connection connection : catalog.relations(articles.get(number).id())) {
                suggestions.add(new RelatedArticle(connection.other(), 0, new Reason.EditorsChoice(connection)));
                excluded.set(numberOf(connection.other(), numbers));
            }
            int room = count - suggestions.size();
            if (room > 0) {
                for (Scored scored : scorer.nearest(number, room, other -> !excluded.get(other))) {
                    suggestions.add(new RelatedArticle(
                            articles.get(scored.article()).id(),
                            scored.score(),
                            reasons.reason(number, scored.article())));
                }
            }
            return List.copyOf(suggestions);
        });
        Map<ArticleId, List<RelatedArticle>> byArticle = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            byArticle.put(articles.get(i).id(), found.get(i));
        }
        return new RelatedArticles(byArticle);
    }

    /** What is not related, whichever side says so: a set for each article. */
    private static List<BitSet> ruledOut(List<Article> articles, Map<ArticleId, Integer> numbers) {
        List<BitSet> ruledOut = new ArrayList<>();
        articles.forEach(article -> ruledOut.add(new BitSet()));
        for (int i = 0; i < articles.size(); i++) {
            for (ArticleId id : articles.get(i).notRelated()) {
                int other = numberOf(id, numbers);
                ruledOut.get(i).set(other);
                ruledOut.get(other).set(i);
            }
        }
        return ruledOut;
    }

    /** A catalog's references all lead to articles of it. */
    private static int numberOf(ArticleId id, Map<ArticleId, Integer> numbers) {
        return Objects.requireNonNull(numbers.get(id), id::value);
    }
}
