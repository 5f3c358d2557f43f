package org.lectern.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.SourceFile;
import org.lectern.testing.FuzzInput;

/** A file of records, in YAML: an article for all that is not complained of, and every complaint at its place. */
public final class RecordFuzz {
    private RecordFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        reads("content/articles/a.yaml", input);
    }

    static void reads(String name, byte[] input) {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        Optional<SourceFile> file = FuzzInput.file(name, input, diagnostics);
        if (file.isEmpty()) {
            assertThat(diagnostics.hasErrors()).isTrue();
            return;
        }
        List<Article> articles = new RecordReader(FuzzInput.CONFIG, diagnostics).read(file.get());
        FuzzInput.assertPlaced(diagnostics.sorted(), file.get());
        if (!diagnostics.hasErrors()) {
            assertThat(articles).as("articles of what is no error").isNotEmpty();
        }
        for (Article article : diagnostics.hasErrors() ? List.<Article>of() : articles) {
            assertThat(article.title().plain()).isNotBlank();
            article.authors()
                    .forEach(author -> assertThat(author.name().displayed()).isNotBlank());
        }
    }
}
