package org.lectern;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.bibliography.Bibliographies;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.Messages;
import org.lectern.csl.References;
import org.lectern.csl.StyleFaultException;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.export.Exports;
import org.lectern.export.UnknownSelectionException;
import org.lectern.export.WorkSelection;
import org.lectern.lint.Coverage;
import org.lectern.relate.ArticleRelater;
import org.lectern.relate.Explanation;
import org.lectern.relate.RelatedArticle;
import org.lectern.relate.RelatedArticles;

/** What is asked of a list without building its site. */
public final class ListQueries {
    private final Progress progress;
    private final ListReader reader;

    public ListQueries(Progress progress) {
        this.progress = progress;
        this.reader = new ListReader(progress);
    }

    /**
     * The articles' related ones.
     *
     * @param top how many each gets, at least 0; empty for as many as pages show
     * @throws IOException when an input cannot be read
     */
    public RelatedResult relate(BuildRequest request, Optional<Integer> top) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(request.threads())) {
            ReadList list = reader.read(request, workers, diagnostics);
            if (!request.accepts(diagnostics)) {
                return new RelatedResult(Map.of(), diagnostics.sorted(), false);
            }
            progress.begin(Progress.Stage.RELATE, 0);
            RelatedArticles related = list.relater(workers).relate(list.catalog(), top);
            Map<ArticleId, List<RelatedArticle>> byArticle = new LinkedHashMap<>();
            for (Article article : list.catalog().articles()) {
                byArticle.put(article.id(), related.of(article.id()));
            }
            return new RelatedResult(byArticle, diagnostics.sorted(), true);
        }
    }

    /**
     * How an article's list of related ones came about.
     *
     * @param article an id, or an old one
     * @param other only this one, in the list or not; empty for all places of the list
     * @throws UnknownArticleException when the list has no such article
     * @throws IOException when an input cannot be read
     */
    public ExplainResult explain(BuildRequest request, String article, Optional<String> other)
            throws IOException, UnknownArticleException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(request.threads())) {
            ReadList list = reader.read(request, workers, diagnostics);
            if (!request.accepts(diagnostics)) {
                return new ExplainResult(Optional.empty(), List.of(), diagnostics.sorted(), false);
            }
            Catalog catalog = list.catalog();
            ArticleId own = find(article, catalog, diagnostics);
            Optional<ArticleId> only =
                    other.isEmpty() ? Optional.empty() : Optional.of(find(other.get(), catalog, diagnostics));
            progress.begin(Progress.Stage.RELATE, 0);
            ArticleRelater relater = list.relater(workers);
            List<Explanation> explained =
                    only.isEmpty() ? relater.explain(catalog, own) : List.of(relater.explain(catalog, own, only.get()));
            return new ExplainResult(Optional.of(own), explained, diagnostics.sorted(), true);
        }
    }

    /**
     * Works as a text for other programs or for people.
     *
     * @throws IOException when an input cannot be read
     */
    public ExportResult export(BuildRequest request, WorkSelection selection, ExportForm form) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(request.threads())) {
            ReadList list = reader.read(request, workers, diagnostics);
            if (!request.accepts(diagnostics)) {
                return new ExportResult("", 0, "", diagnostics.sorted(), false);
            }
            Messages messages = Messages.of(list.config());
            References references = new References(list.catalog(), list.config(), list.styles());
            Bibliographies bibliographies = new Bibliographies(references, list.catalog(), list.config(), messages);
            Exports exports = new Exports(list.catalog(), list.config(), messages, bibliographies);
            WorksExport export = new WorksExport(exports, references, bibliographies, messages);
            List<Article> articles = selection.of(list.catalog());
            String refusal = articles.isEmpty() ? "no work of this list meets all conditions" : export.refusal(form);
            return new ExportResult(
                    refusal.isEmpty() ? export.text(form, articles, selection.name(list.catalog())) : "",
                    articles.size(),
                    refusal,
                    diagnostics.sorted(),
                    true);
        } catch (UnknownSelectionException e) {
            return new ExportResult("", 0, e.getMessage(), diagnostics.sorted(), true);
        } catch (StyleFaultException e) {
            diagnostics.add(e.diagnostic());
            return new ExportResult("", 0, "", diagnostics.sorted(), false);
        }
    }

    /**
     * What the records have and what they lack.
     *
     * @throws IOException when an input cannot be read
     */
    public CoverageResult coverage(BuildRequest request) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(request.threads())) {
            ReadList list = reader.read(request, workers, diagnostics);
            return new CoverageResult(
                    Coverage.of(list.catalog(), list.config().language()),
                    diagnostics.sorted(),
                    request.accepts(diagnostics));
        }
    }

    private static ArticleId find(String asked, Catalog catalog, DiagnosticCollector diagnostics)
            throws UnknownArticleException {
        return catalog.find(new ArticleId(asked))
                .map(Article::id)
                .orElseThrow(() -> new UnknownArticleException(catalog, asked, diagnostics.sorted()));
    }
}
