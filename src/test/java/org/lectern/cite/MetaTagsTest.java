package org.lectern.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Catalog;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.testing.Examples;

/** What the head of a work's page says of it, tag by tag. */
class MetaTagsTest {
    @TestFactory
    Stream<DynamicTest> saysTagByTag(@TempDir Path folder) throws IOException {
        return Examples.of("meta-tags/works.yaml", record -> lines(folder, Map.of("articles/a.yaml", record)));
    }

    @TestFactory
    Stream<DynamicTest> saysTheTypeOfEveryWork(@TempDir Path folder) {
        return Arrays.stream(ArticleType.values())
                .map(type -> DynamicTest.dynamicTest(
                        type.csl(),
                        () -> assertThat(lines(
                                        folder, Map.of("articles/a.yaml", "type: " + type.csl() + "\ntitle: T\n")))
                                .startsWith("citation_title=T\n")
                                .contains("\nz.itemType=" + ZoteroType.of(type).id())));
    }

    @Test
    void topicsComeBeforeKeywordsAndEachOnce(@TempDir Path folder) {
        Map<String, String> files = Map.of(
                "topics.yaml", "- {id: t, label: Alliances}\n",
                "articles/a.yaml", "type: book\ntitle: T\ntopics: [t]\nkeyword: [Korea, Alliances]\n");
        assertThat(lines(folder, files))
                .contains("citation_keywords=Alliances\ncitation_keywords=Korea\n")
                .containsOnlyOnce("Alliances");
    }

    @Test
    void aSummaryInTheEditorsWordsSaysSo(@TempDir Path folder) {
        String record = "type: book\ntitle: T\nabstract: In short.\nabstract-source: ";
        assertThat(lines(folder, Map.of("articles/a.yaml", record + "editor\n")))
                .contains("citation_abstract=In short. (In the editor’s words: ");
        assertThat(lines(folder.resolve("2"), Map.of("articles/a.yaml", record + "publisher\n")))
                .contains("citation_abstract=In short.\n");
    }

    private static String lines(Path folder, Map<String, String> files) {
        Catalog catalog = OneRecord.catalog(folder, files);
        SiteConfig config = new SiteConfigReader(new DiagnosticCollector()).missing("content", Optional.empty());
        List<MetaTag> tags = new MetaTags(catalog, config, Messages.of("en")).of(OneRecord.of(catalog));
        return tags.stream().map(tag -> tag.name() + "=" + tag.content()).collect(Collectors.joining("\n"));
    }
}
