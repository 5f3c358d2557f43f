package org.lectern.read;

import java.util.List;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.config.SiteConfig;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.SourceFile;

/**
 * Reads records by themselves, with the rules for shapes and values and without those across records: for whoever
 * writes records and must know that they will be read.
 */
public final class RecordReader {
    private final ArticleFileReader records;

    public RecordReader(SiteConfig config, DiagnosticCollector diagnostics) {
        ItemReader items = new ItemReader(diagnostics);
        TextReader texts = new TextReader(config.language(), diagnostics);
        IdentifierReader identifiers = new IdentifierReader(items, diagnostics);
        ContributorMapper contributors = new ContributorMapper(new People(List.of(), diagnostics), items, diagnostics);
        this.records = new ArticleFileReader(
                new ArticleMapper(
                        contributors,
                        new DateMapper(items, diagnostics),
                        new VariableReader(identifiers, items),
                        new ArticleParts(contributors, identifiers, Set.of(), texts, items, diagnostics),
                        texts,
                        items,
                        diagnostics),
                PartNames.of(config.language()),
                diagnostics);
    }

    /** The articles of a file; what is wrong is reported. */
    public List<Article> read(SourceFile file) {
        return records.read(file).stream()
                .map(ArticleFileReader.Placed::article)
                .toList();
    }
}
