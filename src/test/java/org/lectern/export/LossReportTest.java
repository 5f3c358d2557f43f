package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Catalog;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.testing.Sites;

class LossReportTest {
    private static final Map<String, String> FILES = Map.of(
            "articles/a.yaml",
            "type: book\ntitle: A\nDOI: 10.1234/x\nURL: https://doi.org/10.1234/x\nsummary: S.\nannote: Mine.\nannotation: \"See [@b].\"\n",
            "articles/b.yaml",
            "type: book\ntitle: B\nsummary: S.\n",
            "articles/c.yaml",
            "type: book\ntitle: C\n");

    @TempDir
    private Path folder;

    @Test
    void partsWhatIsLostFromWhatComesBackChanged() throws Exception {
        assertThat(report(ExportFormat.BIBTEX)).isEqualTo("""
                BibTeX cannot hold all of what the records have; works concerned: 2 of 3.

                Lost:

                field    works
                summary  2
                annote   1

                work  fields
                a     annote, summary
                b     summary

                In the file, but read back in another form or place:

                field       works
                URL         1
                annotation  1

                work  fields
                a     URL, annotation
                """);
    }

    @Test
    void cslJsonLosesNotesForOneself() throws Exception {
        assertThat(report(ExportFormat.CSL_JSON)).contains("""
                Lost:

                field   works
                annote  1
                """);
    }

    private String report(ExportFormat format) throws Exception {
        SiteConfig config = new SiteConfigReader(new DiagnosticCollector()).missing("content", Optional.empty());
        Catalog catalog = RoundTrip.catalog(config, Sites.list(folder, FILES));
        return EnglishExports.of(catalog, config).lossReport(format, catalog.articles());
    }
}
