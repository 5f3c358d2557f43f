package org.lectern.relate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final RelatingMemory memory;

    /**
     * A relater.
     *
     * @param siteLanguage of works that state none, BCP 47
     */
    public ArticleRelater(RelatedSettings settings, String siteLanguage, Workers workers) {
        this(settings, siteLanguage, workers, new RelatingMemory());
    }

    /**
     * A relater that knows what was read before.
     *
     * @param siteLanguage of works that state none, BCP 47
     */
    public ArticleRelater(RelatedSettings settings, String siteLanguage, Workers workers, RelatingMemory memory) {
        this.settings = settings;
        this.siteLanguage = siteLanguage;
        this.workers = workers;
        this.memory = memory;
    }

    /**
     * The suggestions for all articles of a catalog.
     *
     * @param count how many each gets, at least 0; empty for as many as site and records say
     * @throws IOException never: the workers' signature allows it
     */
    public RelatedArticles relate(Catalog catalog, Optional<Integer> count) throws IOException {
        RelatedArticles asked = relateWithReasonsWhenAsked(catalog, count);
        List<ArticleId> ids = catalog.articles().stream().map(Article::id).toList();
        List<List<RelatedArticle>> related = workers.map(ids, asked::of);
        Map<ArticleId, List<RelatedArticle>> byArticle = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            byArticle.put(ids.get(i), related.get(i));
        }
        return new RelatedArticles(byArticle);
    }

    /**
     * The same for whoever looks at few of them: the reasons are found for those that are asked for. What they are
     * found in stays in memory with them. The same object as the last time where nothing that they come from changed.
     *
     * @throws IOException never: the workers' signature allows it
     */
    public RelatedArticles relateWithReasonsWhenAsked(Catalog catalog, Optional<Integer> count) throws IOException {
        RelatingInputs inputs = inputs(catalog, count);
        Optional<RelatedArticles> before = memory.related(inputs);
        if (before.isPresent()) {
            return before.get();
        }
        RelatedArticles related = whenAsked(lists(inputs));
        memory.remember(inputs, related);
        return related;
    }

    private static RelatedArticles whenAsked(Lists made) {
        List<ArticleId> ids = made.inputs().ids();
        Map<ArticleId, Integer> numbers = made.inputs().numbers();
        List<List<Connection>> chosen = made.inputs().chosen();
        List<List<Suggestion>> lists = made.lists();
        ReasonFinder reasons =
                new ReasonFinder(ids, made.corpus(), made.scorer().grounds());
        return RelatedArticles.whenAsked(id -> {
            Integer i = numbers.get(id);
            return i == null ? List.of() : related(i, lists.get(i), chosen.get(i), ids, reasons);
        });
    }

    /**
     * How the list of an article came about, place by place.
     *
     * @param article one of the catalog
     * @throws IOException never: the workers' signature allows it
     */
    public List<Explanation> explain(Catalog catalog, ArticleId article) throws IOException {
        Lists made = lists(inputs(catalog, Optional.empty()));
        return made.explainer().list(made.inputs().ids().indexOf(article));
    }

    /**
     * How an article came into another's list, or why it did not.
     *
     * @param article one of the catalog, whose list it is
     * @param other another one of it
     * @throws IOException never: the workers' signature allows it
     */
    public Explanation explain(Catalog catalog, ArticleId article, ArticleId other) throws IOException {
        Lists made = lists(inputs(catalog, Optional.empty()));
        List<ArticleId> ids = made.inputs().ids();
        return made.explainer().explanation(ids.indexOf(article), ids.indexOf(other));
    }

    /** All lists, by number, and what they were made from. */
    private record Lists(
            RelatingInputs inputs, Corpus corpus, RelatednessScorer scorer, Rules rules, List<List<Suggestion>> lists) {
        Explainer explainer() {
            return new Explainer(inputs.ids(), corpus, scorer, rules, lists);
        }
    }

    private RelatingInputs inputs(Catalog catalog, Optional<Integer> count) throws IOException {
        // No variable has the reader: its tokenizers are large, and would stay until all is related.
        List<ArticleFeatures> features = new FeatureReader(catalog, siteLanguage, memory).all(workers);
        return RelatingInputs.of(catalog, features, settings, count);
    }

    private Lists lists(RelatingInputs inputs) throws IOException {
        Corpus corpus = new Corpus(inputs.features(), inputs.settings());
        RelatednessScorer scorer = new RelatednessScorer(corpus, workers);
        Rules rules = new Rules(inputs, corpus);
        return new Lists(inputs, corpus, scorer, rules, SuggestionLists.of(scorer, corpus, rules, workers));
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
