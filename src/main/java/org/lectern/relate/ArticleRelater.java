package org.lectern.relate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Connection;
import org.lectern.concurrent.Workers;
import org.lectern.config.RelatedSettings;
import org.lectern.relate.Suggestion.Kind;

/**
 * Finds for every article the others that belong to it: the editor's own choices first, in their order, then the
 * nearest by {@link RelatednessScorer}. What an editor ruled out, on either side, is never suggested.
 */
public final class ArticleRelater {
    private final RelatedSettings settings;
    private final String siteLanguage;
    private final Workers workers;

    /**
     * A relater.
     *
     * @param siteLanguage of works that state none, BCP 47
     */
    public ArticleRelater(RelatedSettings settings, String siteLanguage, Workers workers) {
        this.settings = settings;
        this.siteLanguage = siteLanguage;
        this.workers = workers;
    }

    /**
     * The suggestions for all articles of a catalog.
     *
     * @throws IOException never: the workers' signature allows it
     */
    public RelatedArticles relate(Catalog catalog) throws IOException {
        List<Article> articles = catalog.articles();
        Map<ArticleId, Integer> numbers = numbers(articles);
        Corpus corpus = corpus(catalog, numbers);
        RelatednessScorer scorer = new RelatednessScorer(corpus, workers);
        Rules rules = new Rules(articles, numbers, corpus);
        List<List<Suggestion>> lists = SuggestionLists.of(scorer, corpus, rules, workers);
        List<ArticleId> ids = articles.stream().map(Article::id).toList();
        ReasonFinder reasons = new ReasonFinder(ids, corpus, scorer);
        List<Integer> all = IntStream.range(0, ids.size()).boxed().toList();
        List<List<RelatedArticle>> related =
                workers.map(all, i -> related(i, lists.get(i), catalog.relations(ids.get(i)), ids, reasons));
        Map<ArticleId, List<RelatedArticle>> byArticle = new HashMap<>();
        all.forEach(i -> byArticle.put(ids.get(i), related.get(i)));
        return new RelatedArticles(byArticle);
    }

    private static Map<ArticleId, Integer> numbers(List<Article> articles) {
        Map<ArticleId, Integer> numbers = new HashMap<>();
        articles.forEach(article -> numbers.put(article.id(), numbers.size()));
        return numbers;
    }

    private Corpus corpus(Catalog catalog, Map<ArticleId, Integer> numbers) throws IOException {
        FeatureReader reader = new FeatureReader(catalog, numbers, siteLanguage);
        return new Corpus(workers.map(catalog.articles(), reader::features), settings);
    }

    private static List<RelatedArticle> related(
            int article, List<Suggestion> list, List<Connection> chosen, List<ArticleId> ids, ReasonFinder reasons) {
        List<RelatedArticle> related = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Suggestion suggestion = list.get(i);
            List<Reason> why = suggestion.kind() == Kind.CHOSEN
                    ? List.of(new Reason.EditorsChoice(chosen.get(i)))
                    : reasons.reasons(article, suggestion);
            related.add(new RelatedArticle(ids.get(suggestion.article()), suggestion.score(), why));
        }
        return List.copyOf(related);
    }
}
