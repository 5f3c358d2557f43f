package org.lectern.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.format.RecordEdit;
import org.lectern.source.SourceFile;
import org.lectern.testing.Sites;

/** A record's {@code references} is a text; only a list is pandoc's, of records. */
class ReferencesFieldTest {
    private static final String BILL = "type: bill\ntitle: An act\nreferences: HR Rep 99-453\n";

    @TempDir
    Path folder;

    @Test
    void isAFieldOfAWork() throws Exception {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        List<Article> read = new RecordReader(
                        new SiteConfigReader(new DiagnosticCollector()).missing("content", Optional.empty()),
                        diagnostics)
                .read(new SourceFile("a.yaml", BILL));
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(read)
                .singleElement()
                .satisfies(bill -> assertThat(bill.variable("references")).isEqualTo("HR Rep 99-453"));
        assertThat(Sites.check(Sites.list(folder, Map.of("articles/a.yaml", BILL)))
                        .works())
                .isEqualTo(1);
        assertThat(RecordEdit.of("a.yaml", BILL)).isPresent();
    }

    @Test
    void isPandocsWhereItIsAList() throws Exception {
        String pandoc = "references:\n  - {id: a, type: book, title: A}\n  - {id: b, type: book, title: B}\n";
        assertThat(Sites.check(Sites.list(folder, Map.of("articles/all.yaml", pandoc)))
                        .works())
                .isEqualTo(2);
        assertThat(RecordEdit.of("a.yaml", pandoc)).isEmpty();
    }
}
