package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Severity;
import org.lectern.importer.ImportReport;
import org.lectern.importer.ImportRequest;
import org.lectern.importer.ListImporter;
import org.lectern.importer.TopicSource;
import org.lectern.publish.FileWriter;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentScanner;
import org.lectern.testing.Sites;

/** A list that leaves in a format and comes back by {@code import}, compared record by record and field by field. */
final class RoundTrip {
    /** What a list says of a work; nobody else's words may come back as these. */
    private static final Set<String> WORDS_OF_THE_LIST = Set.of("annotation", "abstract", "summary");

    private RoundTrip() {}

    /**
     * What is wrong, a line each: a field that came back different and is not said to be lost, or is said to be lost
     * and came back equal.
     */
    static List<String> faults(ExportFormat format, Map<String, String> files, Path folder) throws Exception {
        Path content = Sites.list(folder.resolve("before"), files);
        SiteConfig config = new SiteConfigReader(new DiagnosticCollector()).missing("content", Optional.empty());
        Catalog before = catalog(config, content);
        Exports exports = EnglishExports.of(before, config);
        String text = exports.file(format, before.articles());

        Path back = Sites.list(folder.resolve("back"), Map.of("topics.yaml", files.get("topics.yaml")));
        ImportRequest.Input input = new ImportRequest.Input(
                "back." + format.extension(), ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        ImportReport report = new ListImporter(new FileWriter())
                .run(new ImportRequest(
                        List.of(input), back, Optional.of(format.id()), TopicSource.KEYWORDS, false, false, false));
        assertThat(report.diagnostics()).as("errors of the import").noneMatch(d -> d.severity() == Severity.ERROR);
        Catalog after = catalog(config, back);
        List<String> faults = new ArrayList<>();
        for (Article article : before.articles()) {
            Optional<Article> found = after.article(new ArticleId(article.id().value()));
            if (found.isEmpty()) {
                faults.add(article.id() + " did not come back");
            } else {
                compare(article, found.get(), exports.lost(format, article), faults);
            }
        }
        assertThat(after.articles()).hasSize(before.articles().size());
        return faults;
    }

    private static void compare(Article before, Article after, List<String> lost, List<String> faults) {
        Map<String, String> was = RecordFields.of(before);
        Map<String, String> is = RecordFields.of(after);
        TreeSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(lost);
        for (String name : names) {
            boolean same = was.getOrDefault(name, "").equals(is.getOrDefault(name, ""));
            if (same == lost.contains(name)) {
                faults.add(before.id() + " " + before.type().csl() + " " + name
                        + (same ? " is said to be lost but is there: " : " is lost: ") + was.get(name) + " → "
                        + is.get(name) + (same ? "" : "   custom " + after.custom()));
            }
        }
        is.keySet().stream()
                .filter(name -> !was.containsKey(name))
                // A text whose field the format lacks may come back in the nearest one.
                // The one role that leaves as two others.
                .filter(name -> !lost.contains("editor-translator")
                        || !Set.of("editor", "translator").contains(name))
                .filter(name -> WORDS_OF_THE_LIST.contains(name)
                        || lost.stream().noneMatch(gone -> said(was, gone).contains(said(is, name))))
                .forEach(name ->
                        faults.add(before.id() + " " + before.type().csl() + " " + name + " is new: " + is.get(name)));
    }

    private static String said(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").replaceAll("[*;,]", "");
    }

    /** What a list exports. */
    static String exported(ExportFormat format, Map<String, String> files, Path folder) throws IOException {
        SiteConfig config = new SiteConfigReader(new DiagnosticCollector()).missing("content", Optional.empty());
        Catalog catalog = catalog(config, Sites.list(folder, files));
        return EnglishExports.of(catalog, config).file(format, catalog.articles());
    }

    static Catalog catalog(SiteConfig config, Path content) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(2)) {
            Catalog catalog = new CatalogReader(config, false, workers, diagnostics)
                    .read(new ContentScanner(diagnostics).scan(content));
            assertThat(diagnostics.sorted().stream()
                            .filter(d -> d.severity() == Severity.ERROR)
                            .map(Diagnostic::toString))
                    .as("faults of the list")
                    .isEmpty();
            return catalog;
        }
    }
}
