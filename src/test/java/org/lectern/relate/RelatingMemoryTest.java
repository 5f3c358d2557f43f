package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;
import org.lectern.testing.Sites;

/** Lists are made anew when something changes that they come from, and only then. */
class RelatingMemoryTest {
    @TempDir
    private Path folder;

    private final Map<String, String> files = new LinkedHashMap<>();
    private final RelatingMemory memory = new RelatingMemory();

    @BeforeEach
    void list() {
        files.put("site.yaml", "title: A list\n");
        files.put("topics.yaml", "- {id: north, label: North}\n- {id: ice, label: Ice, broader: north}\n");
        files.put("lists/course.yaml", "title: A course\nsections:\n  - title: One\n    items:\n      - id: a\n");
        for (String id : new String[] {"a", "b", "c", "d"}) {
            files.put(
                    "articles/" + id + ".yaml",
                    "type: article-journal\ntitle: Bases on arctic ice " + id + "\nauthor: [{family: Doe" + id
                            + ", given: Jane}]\nissued: 2001\ncontainer-title: Polar Record\nvolume: 1\n"
                            + "topics: [ice]\nkeyword: [ice, bases]\nabstract: On ice stand bases of all who pass.\n"
                            + "related: [{id: " + (id.equals("a") ? "b" : "a") + "}]\n");
        }
    }

    private RelatedArticles related() throws IOException {
        Path content = Sites.list(folder, files);
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        ContentTree tree = new ContentScanner(diagnostics).scan(content);
        SiteConfig config = new SiteConfigReader(diagnostics)
                .read(new SourceReader(diagnostics).read(tree.site().orElseThrow()), Optional.empty());
        try (Workers workers = new Workers(2)) {
            Catalog catalog = new CatalogReader(config, false, workers, diagnostics).read(tree);
            assertThat(diagnostics.hasErrors()).as("%s", diagnostics.sorted()).isFalse();
            return new ArticleRelater(config.related(), config.language(), workers, memory)
                    .relateWithReasonsWhenAsked(catalog, Optional.empty());
        }
    }

    private RelatedArticles edited(String file, String was, String is) throws IOException {
        String text = files.get(file);
        assertThat(text).contains(was);
        files.put(file, text.replace(was, is));
        return related();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "articles/b.yaml | volume: 1 | volume: 2",
                "articles/b.yaml | volume: 1 | 'DOI: 10.1000/b'",
                "articles/b.yaml | issued: 2001 | issued: 2001-05",
                "articles/b.yaml | volume: 1 | 'custom: {shelf: 12}'",
                "topics.yaml     | label: Ice | label: Sea ice",
                "lists/course.yaml | A course | The course",
                "site.yaml       | A list | Another list"
            })
    void whatTheyDoNotComeFromLeavesThem(String file, String was, String is) throws IOException {
        RelatedArticles before = related();
        assertThat(edited(file, was, is)).isSameAs(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "articles/b.yaml | arctic ice | polar ice",
                "articles/b.yaml | all who pass | all who sail",
                "articles/b.yaml | family: Doeb | family: Roe",
                "articles/b.yaml | issued: 2001 | issued: 2002",
                "articles/b.yaml | Polar Record | Polar Review",
                "articles/b.yaml | 'topics: [ice]' | 'topics: [north]'",
                "articles/b.yaml | 'keyword: [ice, bases]' | 'keyword: [ice]'",
                "articles/b.yaml | {id: a} | '{id: a, note: See there.}'",
                "articles/b.yaml | {id: a} | {id: c}",
                "articles/b.yaml | {id: a} | '{id: a, relation: extends}'",
                "articles/b.yaml | volume: 1 | not-related: [c]",
                "articles/b.yaml | volume: 1 | related-count: 1",
                "articles/b.yaml | volume: 1 | language: de",
                "articles/b.yaml | type: article-journal | type: book",
                "topics.yaml     | 'label: Ice, broader: north' | label: Ice",
                "lists/course.yaml | id: a | id: b",
                "site.yaml       | A list | 'A list\nrelated: {count: 2}'"
            })
    void whatTheyComeFromMakesThemAnew(String file, String was, String is) throws IOException {
        RelatedArticles before = related();
        RelatedArticles now = edited(file, was, is);
        assertThat(now).isNotSameAs(before);
    }

    @Test
    void aWorkMoreMakesThemAnew() throws IOException {
        RelatedArticles before = related();
        files.put("articles/e.yaml", "type: book\ntitle: Bases elsewhere\n");
        assertThat(related()).isNotSameAs(before);
    }
}
