package org.lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;
import org.lectern.diagnostic.Severity;
import org.lectern.publish.FileWriter;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** A library of thousands of odd entries: none is lost, nor a field of it, and importing it again changes nothing. */
class LargeImportTest {
    private static final int ENTRIES = 3000;

    @TempDir
    private Path folder;

    @Test
    void losesNoEntryAndNoField() throws Exception {
        List<OddLibrary.Odd> entries = new OddLibrary(20261126).entries(ENTRIES);
        Path content = Sites.list(folder, Map.of());
        ImportReport report = run(content, OddLibrary.bib(entries));

        assertThat(report.diagnostics()).noneMatch(d -> d.severity() != Severity.HINT);
        assertThat(report.made()).hasSize(ENTRIES);
        Map<String, Article> articles = new TreeMap<>();
        for (Article article : ExistingList.read(content).catalog().articles()) {
            Object key = article.custom().get("citation-key");
            articles.put(key == null ? article.id().value() : (String) key, article);
        }
        assertThat(articles).hasSize(ENTRIES);
        for (OddLibrary.Odd entry : entries) {
            Article article = articles.get(entry.key());
            entry.values()
                    .forEach((name, value) -> assertThat(said(article, name))
                            .as(entry.bib() + " " + name)
                            .isEqualTo(value));
        }

        Map<String, String> before = FileTree.read(content);
        ImportReport again = run(content, OddLibrary.bib(entries));
        assertThat(again.made()).isEmpty();
        assertThat(again.present()).isEqualTo(ENTRIES);
        assertThat(FileTree.read(content)).isEqualTo(before);
        assertThat(Files.exists(content.resolve("topics.yaml"))).isFalse();
    }

    private static String said(Article article, String name) {
        if (name.startsWith("custom.")) {
            return String.valueOf(article.custom().get(name.substring("custom.".length())));
        }
        return switch (name) {
            case "title" -> article.title().source();
            case "issued" -> article.issued().orElseThrow().edtf();
            case "family" -> article.authors().get(0).name().family();
            default -> article.variable(name);
        };
    }

    private static ImportReport run(Path content, String bib) throws Exception {
        ImportRequest.Input input =
                new ImportRequest.Input("odd.bib", ByteBuffer.wrap(bib.getBytes(StandardCharsets.UTF_8)));
        return new ListImporter(new FileWriter())
                .run(new ImportRequest(
                        List.of(input), content, Optional.empty(), TopicSource.KEYWORDS, false, false, false));
    }
}
